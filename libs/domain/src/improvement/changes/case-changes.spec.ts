import type { CaseEventType, ContentOf } from '../case-events.ts';
import { sampleEvent } from '../testing/sample-events.fixture.ts';
import {
  figures,
  figuresWith,
  sampleIndicator,
  sampleInput,
  samplePlan,
} from '../testing/sample-case.fixture.ts';
import { caseChanges } from './case-changes.ts';
import type { StoredAct } from './case-changes.ts';

const at = '2026-03-02T09:00:00.000Z';
const opening: StoredAct = {
  type: 'workflow.started',
  payload: { input: sampleInput() },
  fromState: '',
  toState: 'main:triage;scrutiny:none',
};

function act<T extends CaseEventType>(
  type: T,
  change: Partial<ContentOf<T>> = {},
  states: Partial<Pick<StoredAct, 'fromState' | 'toState'>> = {},
): StoredAct {
  const { type: _name, ...payload } = sampleEvent(type, at, change);
  return { type, payload, fromState: 'main:delivery', toState: 'main:delivery', ...states };
}

const timer = (name: string): StoredAct => ({
  type: `xstate.after.${name}.improvementCase.main.delivery`,
  payload: {},
  fromState: 'main:delivery',
  toState: 'main:delivery',
});

/** What the last act of a history changed. */
const lastOf = (...acts: StoredAct[]) => caseChanges([opening, ...acts]).at(-1);

describe('what each act of a case changed', () => {
  it('is one list for each act, empty for one that only moves the case', () => {
    expect(caseChanges([opening, act('acceptExplanation'), timer('triageDue')])).toEqual([[], [], []]);
  });

  it('is nothing where the opening is not known', () => {
    expect(caseChanges([act('openChallenge')])).toEqual([[]]);
  });

  it('sets a plan beside the one written before it', () => {
    const moved = { ...samplePlan(), backOnTrack: '2027-06-30' };
    expect(lastOf(act('submitPlan'), act('changePlan', { plan: moved }))).toEqual([
      expect.objectContaining({ label: 'Back on track by', after: '30 June 2027' }),
    ]);
  });

  it('tells a plan whole again after a plan was rejected, a verdict without improvement, or a relapse', () => {
    const whole = lastOf(act('submitPlan'));
    const review = { fromState: 'main:followUpReview', toState: 'main:challenge.awaitingExplanation' };
    const relapse = { fromState: 'main:sustain', toState: 'main:triage' };
    expect(whole?.length).toBeGreaterThan(3);
    expect(lastOf(act('submitPlan'), act('rejectPlan'), act('submitPlan'))).toEqual(whole);
    expect(lastOf(act('submitPlan'), act('confirmVerdict', {}, review), act('submitPlan'))).toEqual(whole);
    expect(lastOf(act('submitPlan'), act('figuresChanged', {}, relapse), act('submitPlan'))).toEqual(whole);
  });

  it('says which milestone a wait found undone, and that it was done late', () => {
    const missed = lastOf(act('submitPlan'), act('completeMilestone'), timer('milestoneDue'));
    expect(missed).toEqual([
      { label: 'Milestone ‘First round collected’', before: 'Planned', after: 'Missed' },
    ]);
    const late = act('completeMilestone', { milestoneId: 'milestone-2' });
    expect(lastOf(act('submitPlan'), act('completeMilestone'), timer('milestoneDue'), late)).toEqual([
      { label: 'Milestone ‘First round collected’', before: 'Missed', after: 'Done' },
    ]);
  });

  it('tells new figures and corrected ones, not those that stayed', () => {
    const corrected = figuresWith([39, 41]).map((point, index) =>
      index === 24 ? { ...point, value: 40.2 } : point,
    );
    expect(lastOf(act('figuresChanged', { figures: corrected }))).toEqual([
      { label: 'January 2026', before: '37.8%', after: '40.2%' },
      { label: 'February 2026', before: null, after: '39.0%' },
      { label: 'March 2026', before: null, after: '41.0%' },
    ]);
    expect(lastOf(act('figuresChanged', { figures: figures(2026, 2, []) }))).toEqual([]);
  });

  it('sets a second explanation beside the first, by question', () => {
    const first = act('explain', { answers: [{ questionId: 'question-1', text: 'Lorries.' }] });
    const second = act('explain', {
      answers: [{ questionId: 'question-1', text: 'Three lorries.' }],
      causeHypothesis: 'The depot burnt.',
    });
    expect(lastOf(act('openChallenge'), first, second)).toEqual([
      { label: 'What changed?', before: 'Lorries.', after: 'Three lorries.' },
      { label: 'Cause', before: 'Too few vehicles.', after: 'The depot burnt.' },
    ]);
  });

  it('follows the two sides of a movement of resources', () => {
    const asked = act('submitPlan', { plan: samplePlan() });
    const changes = lastOf(asked, act('consent'), act('legEnacted'));
    expect(changes).toEqual([expect.objectContaining({ before: 'Consented', after: 'Moved' })]);
  });

  it('tells an owner who changed, a drift’s dates and an overridden verdict', () => {
    const indicator = { ...sampleIndicator, ownerName: 'Head of Waste' };
    expect(lastOf(act('indicatorChanged', { indicator }))).toEqual([
      { label: 'Owner', before: 'Head of Environment', after: 'Head of Waste' },
    ]);
    expect(lastOf(act('authoriseDrift'), act('endDrift'))).toEqual([
      { label: 'Review of the drift', before: '1 September 2027', after: null },
    ]);
    expect(lastOf(act('overrideVerdict'))).toEqual([
      { label: 'Verdict', before: 'As computed', after: 'Improved' },
    ]);
  });
});
