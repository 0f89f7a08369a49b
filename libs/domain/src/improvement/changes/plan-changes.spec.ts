import { sampleIndicator, samplePlan } from '../testing/sample-case.fixture.ts';
import { planChanges } from './plan-changes.ts';

const style = sampleIndicator;
const plan = samplePlan();
const [action] = plan.actions;
if (!action) throw new Error('The sample plan has an action.');

describe('what a plan says otherwise than the one before it', () => {
  it('is nothing when it is the same', () => {
    expect(planChanges(plan, structuredClone(plan), style)).toEqual([]);
  });

  it('names dates moved, people and organisations by the action and milestone they are of', () => {
    const [first, ...others] = action.milestones;
    const milestones = first ? [{ ...first, due: '2026-05-15' }, ...others] : [];
    const after = {
      ...plan,
      actions: [{ ...action, person: 'Fleet manager', due: '2026-07-31', milestones }],
    };
    expect(planChanges({ ...plan, actions: [action] }, after, style)).toEqual([
      {
        label: 'Action ‘Collect food waste weekly’: person',
        before: 'Waste manager',
        after: 'Fleet manager',
      },
      { label: 'Action ‘Collect food waste weekly’: due', before: '30 June 2026', after: '31 July 2026' },
      { label: 'Milestone ‘Vehicles ordered’: due', before: '30 April 2026', after: '15 May 2026' },
    ]);
  });

  it('tells an action and a milestone that are new or withdrawn', () => {
    const kept = { ...action, milestones: action.milestones.slice(1) };
    const extra = { ...action, id: 'other', title: 'Leaflets to every home', milestones: [] };
    const changes = planChanges({ ...plan, actions: [action] }, { ...plan, actions: [kept, extra] }, style);
    expect(changes).toEqual([
      { label: 'Milestone withdrawn', before: 'Vehicles ordered', after: null },
      {
        label: 'New action',
        before: null,
        after: 'Leaflets to every home; Example Council; Waste manager; 1 April 2026 to 30 June 2026',
      },
    ]);
    expect(planChanges({ ...plan, actions: [action] }, { ...plan, actions: [] }, style)).toEqual([
      { label: 'Action withdrawn', before: 'Collect food waste weekly', after: null },
    ]);
  });

  it('tells texts, the way back, the criteria and amounts in words', () => {
    const ask = plan.resourcesAsked[0] ?? {
      id: 'ask',
      outLegId: 'out',
      inLegId: 'in',
      fromOrganisationId: 'health',
      fromOrganisationName: 'Example Health',
      fromHeading: 'Prevention',
      toOrganisationId: 'council',
      toOrganisationName: 'Example Council',
      toHeading: 'Waste',
      amount: 1_000_000,
      unit: 'GBP' as const,
      year: 2026,
    };
    const before = {
      ...plan,
      resourcesAsked: [ask],
      trajectory: [{ date: '2026-06-30', periodLabel: 'June 2026', value: 40 }],
    };
    const after = {
      ...before,
      causes: `${plan.causes} And the depot.`,
      backOnTrack: '2027-03-31',
      trajectory: [{ date: '2026-06-30', periodLabel: 'June 2026', value: 41.5 }],
      criteria: { rule: 'meetsTarget' as const, pointsAfter: 1 },
      resourcesAsked: [{ ...ask, id: 'made-anew', amount: ask.amount + 50_000 }],
      risks: '',
    };
    const changes = new Map(planChanges(before, after, style).map((one) => [one.label, one]));
    expect(changes.get('Causes')?.after).toBe(`${plan.causes} And the depot.`);
    expect(changes.get('Back on track by')?.after).toBe('31 March 2027');
    expect(changes.get('Planned for June 2026')).toMatchObject({ before: '40.0%', after: '41.5%' });
    expect(changes.get('How success is judged')?.after).toMatch(/1 figure needed$/);
    expect(changes.get('Risks')?.after ?? null).toBeNull();
    expect([...changes.keys()].filter((label) => label.startsWith('Resources: money from'))).toHaveLength(1);
  });

  it('tells a first draft whole, and nothing of what it leaves blank', () => {
    const changes = planChanges(null, { ...plan, consulted: '', backOnTrack: '' }, style);
    expect(changes.every(({ before, after }) => before === null && after !== null)).toBe(true);
    expect(changes.map(({ label }) => label)).not.toContain('Who was consulted');
    expect(changes.map(({ label }) => label)).not.toContain('Back on track by');
  });
});
