import type { CaseSignal } from './case-documents.ts';
import { people } from './testing/people.fixture.ts';
import { figures, sampleSignal } from './testing/sample-case.fixture.ts';
import { walks } from './testing/case-walks.fixture.ts';

const common: CaseSignal = { ...sampleSignal, variation: 'common' };
const failing: CaseSignal = { ...common, assurance: 'fail' };

describe('triage', () => {
  it('needs a question to open a challenge, and a justification when the signal is common cause', () => {
    expect(walks.triage().can('openChallenge')).toBe(true);
    expect(walks.triage().can('openChallenge', { questions: [] })).toBe(false);
    const run = walks.triage({ signal: common });
    expect(run.can('openChallenge')).toBe(false);
    expect(run.can('openChallenge', { justification: '  ' })).toBe(false);
    run.send('openChallenge', { justification: 'Members asked for it.' });
    expect(run.context.justification).toBe('Members asked for it.');
  });

  it('redesigns the system only on common cause that consistently fails', () => {
    expect(walks.triage().can('redesignSystem')).toBe(false);
    expect(walks.triage({ signal: common }).can('redesignSystem')).toBe(false);
    expect(walks.triage({ signal: failing }).can('redesignSystem', { reason: '' })).toBe(false);
    const run = walks.triage({ signal: failing }).send('redesignSystem').send('submitPlan');
    expect(run.main).toBe('actionPlan.approval');
    expect(run.context.plan?.redesign).toBe(true);
  });

  it('closes on corrected data only once a correction is signed, and not by whoever signed it', () => {
    const run = walks.triage();
    expect(run.can('correctData')).toBe(false);
    const corrected = [...run.context.figures.slice(0, -1), ...figures(2026, 1, [45.2])];
    run.send('figuresChanged', { figures: corrected });
    expect(run.context.correction).toMatchObject({ periodStart: '2026-01-01', now: 45.2 });
    expect(run.can('correctData', { by: people.signer })).toBe(false);
    expect(run.send('correctData').main).toBe('closed.dataCorrected');
  });

  it('is not fooled by a new period that looks like a correction', () => {
    const run = walks.triage();
    run.send('figuresChanged', { figures: [...run.context.figures, ...figures(2026, 2, [45.2])] });
    expect(run.context.correction).toBeNull();
    expect(run.can('correctData')).toBe(false);
  });

  it('dismisses with a reason, never without', () => {
    expect(walks.triage().can('dismiss', { reason: ' ' })).toBe(false);
    const run = walks.triage().send('dismiss');
    expect(run.main).toBe('closed.noAction');
    expect(run.context.closingReason).toBe('Because it is so.');
  });

  it('lets a measure drift until a date to come, tells scrutiny, and always comes back', () => {
    expect(walks.triage().can('authoriseDrift', { reviewDate: '2026-03-02' })).toBe(false);
    expect(walks.triage().can('authoriseDrift', { reviewDate: '2026-02-30' })).toBe(false);
    const run = walks.drift();
    expect(run.main).toBe('drift');
    expect(run.effectsOf('tellScrutiny')).toEqual([{ about: 'driftAuthorised' }]);
    expect(run.timer('driftReviewDate')?.due.toISOString()).toBe('2027-08-31T23:00:00.000Z');
    const ended = run.fork().send('endDrift');
    expect(ended.main).toBe('triage');
    expect(ended.context.signal.kind).toBe('exception');
    run.fire('driftReviewDate');
    expect(run.main).toBe('triage');
    expect(run.context.signal.kind).toBe('driftReview');
  });
});

describe('challenge', () => {
  it('takes an explanation only when every required question is answered and cause stands apart from evidence', () => {
    const run = walks.awaitingExplanation();
    expect(run.can('explain', { answers: [] })).toBe(false);
    expect(run.can('explain', { answers: [{ questionId: 'question-1', text: '  ' }] })).toBe(false);
    expect(run.can('explain', { causeHypothesis: '' })).toBe(false);
    expect(run.can('explain', { evidence: '' })).toBe(false);
    const past = { periodStart: '2026-01-01', periodLabel: 'January 2026', value: 39 };
    expect(run.can('explain', { forecast: past })).toBe(false);
    expect(run.can('explain', { forecast: { ...past, periodStart: '2026-02-01', value: NaN } })).toBe(false);
    expect(run.can('explain')).toBe(true);
  });

  it('keeps an earlier answer when an explanation is given again', () => {
    const run = walks.explanationReview().send('returnExplanation');
    run.send('explain', { answers: [], evidence: 'Fleet log and route sheets.' });
    expect(run.context.questions[0]?.answer).toBe('Three vehicles broke down.');
    expect(run.context.explanation?.evidence).toBe('Fleet log and route sheets.');
  });

  it('tells the next in line from the third return on, one level more each time', () => {
    const run = walks.explanationReview();
    const told = [1, 2, 3, 4, 5, 6].map(() => {
      run.send('returnExplanation');
      expect(run.main).toBe('challenge.awaitingExplanation');
      const levels = run.effectsOf('escalate').map(({ level }) => level);
      run.send('explain');
      return levels;
    });
    expect(told).toEqual([[], [], ['portfolioHolder'], ['leader'], ['scrutiny'], []]);
    expect(run.context.explanationReturns).toBe(6);
  });

  it('lets nobody judge their own explanation', () => {
    const run = walks.explanationReview();
    for (const type of ['acceptExplanation', 'returnExplanation', 'closeExplained'] as const) {
      expect(run.can(type, { by: people.owner })).toBe(false);
      expect(run.can(type)).toBe(true);
    }
  });

  it('closes as explained with a typed justification, or lets it drift', () => {
    expect(walks.explanationReview().can('closeExplained', { reason: '' })).toBe(false);
    expect(walks.explanationReview().send('closeExplained').main).toBe('closed.explained');
    expect(walks.explanationReview().send('authoriseDrift').main).toBe('drift');
  });
});
