import { defaultCasePolicy } from './case-policy.ts';
import type { NewQuestion } from './case-documents.ts';
import type { QueuePlace } from './queue-place.ts';
import { eventDetail } from './event-detail.ts';
import { sampleEvent } from './testing/sample-events.fixture.ts';
import { people } from './testing/people.fixture.ts';
import { figures, sampleSignal } from './testing/sample-case.fixture.ts';
import { walks } from './testing/case-walks.fixture.ts';

const full: QueuePlace = { capacity: 3, inHand: 3, waiting: 4, rank: 2 };
const free: QueuePlace = { ...full, inHand: 1 };
const reason = 'The inspection is next month.';
const questions: NewQuestion[] = [
  { id: 'question-1', code: 'W1', group: 'why', text: 'What changed?', required: true },
];
const automatic = {
  policy: { ...defaultCasePolicy, automaticChallenge: true },
  startingQuestions: questions,
};

describe('a case that waits for its turn', () => {
  it('is challenged in its turn, and before it only with a reason, which is kept', () => {
    expect(walks.triage().can('openChallenge', { place: full })).toBe(false);
    expect(walks.triage().can('openChallenge', { place: full, outOfTurn: ' ' })).toBe(false);
    const inTurn = walks.triage().send('openChallenge', { place: free, outOfTurn: reason });
    expect(inTurn.context.outOfTurn).toEqual([]);
    const before = walks.triage().send('openChallenge', { place: full, outOfTurn: reason });
    expect(before.main).toBe('challenge.awaitingExplanation');
    expect(before.context.outOfTurn).toEqual([
      expect.objectContaining({ reason, place: full, by: people.portfolioHolder }),
    ]);
  });

  it('is redesigned by the same rule, and its history says how it went first', () => {
    const signal = { ...sampleSignal, variation: 'common' as const, assurance: 'fail' as const };
    expect(walks.triage({ signal }).can('redesignSystem', { place: full })).toBe(false);
    const run = walks.triage({ signal }).send('redesignSystem', { place: full, outOfTurn: reason });
    expect(run.context.outOfTurn).toHaveLength(1);
    const event = sampleEvent('redesignSystem', run.context.lastAt, { place: full, outOfTurn: reason });
    expect(eventDetail(event, run.context)).toBe(
      `‘Because it is so.’ Taken out of turn (3 of 3 in hand, ranked 2nd of 4 waiting): ‘${reason}’`,
    );
  });

  it('waits in triage though the policy would challenge it, and is challenged as a place comes free', () => {
    expect(walks.triage(automatic).main).toBe('challenge.awaitingExplanation');
    const run = walks.triage({ ...automatic, mustWait: true });
    expect(run.main).toBe('triage');
    expect(run.can('takePlace', { place: full })).toBe(false);
    run.send('takePlace', { place: free });
    expect(run.main).toBe('challenge.awaitingExplanation');
    expect(run.context.questions.map(({ text }) => text)).toEqual(['What changed?']);
  });

  it('is left to people where the policy does not challenge by itself', () => {
    expect(walks.triage().can('takePlace')).toBe(false);
    const common = { ...sampleSignal, variation: 'common' as const };
    expect(walks.triage({ ...automatic, signal: common }).can('takePlace')).toBe(false);
  });
});

describe('a place given up', () => {
  const given = (run: ReturnType<typeof walks.triage>) => run.effectsOf('case.freePlace').length;

  it('is told when the case improves, closes, drifts or is superseded, and at no other step', () => {
    const explained = walks.explanationReview().send('closeExplained');
    expect(given(explained)).toBe(1);
    expect(given(walks.sustain())).toBe(1);
    expect(given(walks.explanationReview().send('authoriseDrift'))).toBe(1);
    expect(given(walks.delivery().send('superseded'))).toBe(1);
    for (const run of [walks.triage(), walks.awaitingExplanation(), walks.delivery()])
      expect(given(run)).toBe(0);
    expect(given(walks.triage().send('dismiss'))).toBe(0);
    expect(given(walks.sustain().fire('sustainEnds'))).toBe(0);
  });
});

describe('what else the table asks', () => {
  it('ends hot-housing when a measure is let drift from a later challenge', () => {
    const again = walks.followUpReview([38, 38, 38]).send('confirmVerdict', { by: people.reviewer });
    expect(again.context.hotHoused).toBe(true);
    const run = again.send('explain', { answers: [] }).send('authoriseDrift');
    expect(run.context.hotHoused).toBe(false);
    expect(run.effectsOf('hotHouse')).toEqual([{ on: false }]);
  });

  it('does not take a correction for verified when the signer entered it', () => {
    const run = walks.triage();
    const corrected = [...run.context.figures.slice(0, -1), ...figures(2026, 1, [45])];
    const own = run
      .fork()
      .send('figuresChanged', { figures: corrected, enteredBy: [people.signer.personId] });
    expect(own.can('correctData')).toBe(false);
    expect(
      run.send('figuresChanged', { figures: corrected, enteredBy: ['officer'] }).can('correctData'),
    ).toBe(true);
  });

  it('lets nothing drift before it is said what that frees', () => {
    expect(walks.triage().can('authoriseDrift', { resourceReleased: ' ' })).toBe(false);
    expect(walks.triage().can('authoriseDrift', { resourceReleased: 'Nothing.' })).toBe(true);
  });

  it('keeps from when an indicator was retired, and what it was merged into', () => {
    const successor = { id: 'new', code: 'WASTE', title: 'Waste sent to landfill' };
    const run = walks.delivery().send('superseded', { from: '2026-04-01', successor });
    expect(run.main).toBe('closed.superseded');
    expect(run.context.superseded).toEqual({ from: '2026-04-01', successor });
    expect(run.context.hotHoused).toBe(false);
  });
});
