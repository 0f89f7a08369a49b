import { whatNow } from './what-now.ts';

const offered = (name: string, label = name) => ({ name, label, available: true, whyNot: null });

describe('whatNow', () => {
  it('makes what the stage waits for the one main act', () => {
    const now = whatNow('c', [offered('authoriseDrift'), offered('ask'), offered('explain', 'Explain')]);
    expect(now.main).toEqual({ label: 'Explain', href: '/cases/c/explain' });
    expect(now.others.map(({ href }) => href)).toEqual(['/cases/c/drift', '/cases/c/ask']);
  });

  it('offers a page once, by the name of the paper, though several events are on it', () => {
    const now = whatNow('c', [offered('approvePlan'), offered('returnPlan'), offered('rejectPlan')]);
    expect(now).toEqual({
      main: { label: 'Read and decide on the plan', href: '/cases/c/approve' },
      others: [],
      withheld: [],
    });
  });

  it('says of what is withheld why, and offers none of it', () => {
    const whyNot = 'You wrote this plan, so someone else must approve it.';
    const now = whatNow('c', [{ name: 'approvePlan', label: 'Approve the plan', available: false, whyNot }]);
    expect(now).toEqual({ main: null, others: [], withheld: [{ label: 'Approve the plan', whyNot }] });
  });

  it('puts delivery before a change of the plan', () => {
    const now = whatNow('c', [offered('changePlan', 'Change the plan'), offered('completeMilestone')]);
    expect(now.main?.href).toBe('/cases/c/delivery');
    expect(now.others).toEqual([{ label: 'Change the plan', href: '/cases/c/plan' }]);
  });
});
