import type { CaseContext } from './case-context.ts';
import type { CaseQuestion, Verdict } from './case-documents.ts';
import { earlierAnswers, isForThisCycle, timesCarriedOver } from './earlier-answers.ts';
import { newCase } from './new-case.ts';
import { figures, openingMoment, sampleIndicator, sampleSignal } from './testing/sample-case.fixture.ts';
import { defaultCasePolicy } from './case-policy.ts';

const person = {
  personId: 'owner',
  name: 'Head of Environment',
  organisationId: 'c',
  organisationName: 'Council',
};

function question(change: Partial<CaseQuestion> = {}): CaseQuestion {
  return {
    id: 'q1',
    code: 'W2',
    group: 'why',
    text: 'What is the main cause?',
    required: true,
    cycle: 1,
    askedBy: person,
    askedAt: '2026-03-02T09:00:00.000Z',
    answer: 'Wet paper.',
    answeredBy: person,
    answeredAt: '2026-03-04T09:00:00.000Z',
    ...change,
  };
}

/** A case in its second cycle whose first was explained, planned and judged so. */
function caseWith(verdict: Verdict | null, change: Partial<CaseContext> = {}): CaseContext {
  const explanation = {
    causeHypothesis: 'Lids left open',
    evidence: 'Rejected loads',
    forecast: { periodStart: '2026-03-01', periodLabel: 'March 2026', value: 40 },
    by: person,
    at: '2026-03-04T09:00:00.000Z',
    returnedComment: null,
  };
  const review = verdict && { ...noReview, computedVerdict: verdict, verdict };
  const opened = newCase({
    caseId: 'case',
    number: 7,
    tenantId: 'partnership',
    tenantName: 'Example Partnership',
    indicator: sampleIndicator,
    policy: defaultCasePolicy,
    signal: sampleSignal,
    figures: figures(2025, 10, [40, 39, 41, 40, 39]),
    startingQuestions: [],
    openedBy: null,
    at: openingMoment,
  });
  return {
    ...opened,
    cycle: 2,
    questions: [question()],
    pastCycles: [{ cycle: 1, explanation, plan: null, shift: null, review }],
    ...change,
  };
}

const noReview = {
  basis: '',
  pointsNeeded: 3,
  pointsSoFar: 3,
  lesson: '',
  by: person,
  at: '',
  overridden: false,
  overrideReason: null,
};

const asked = { id: 'q2', code: 'W2', text: 'What is the main cause?' };

describe('earlier answers to the same question', () => {
  it('come from earlier cycles of the case, with the cause that was supposed', () => {
    const [answer, ...rest] = earlierAnswers(asked, [caseWith(null)]);
    expect(rest).toEqual([]);
    expect(answer).toMatchObject({
      caseNumber: 7,
      cycle: 1,
      answer: 'Wet paper.',
      causeHypothesis: 'Lids left open',
    });
  });

  it('are those of the same code, or of the same words where one has no code', () => {
    const codes = (change: Partial<CaseQuestion>) =>
      earlierAnswers(asked, [caseWith(null, { questions: [question(change)] })]).length;
    expect(codes({ code: 'W3' })).toBe(0);
    expect(codes({ code: 'W2', text: 'Reworded since' })).toBe(1);
    expect(codes({ code: null, text: ' what is the MAIN cause' })).toBe(1);
    expect(codes({ code: null, text: 'Something else?' })).toBe(0);
  });

  it('are never the present answer, an unanswered one or the question itself', () => {
    const count = (change: Partial<CaseQuestion>) =>
      earlierAnswers(asked, [caseWith(null, { questions: [question(change)] })]).length;
    expect(count({ cycle: 2 })).toBe(0);
    expect(count({ answer: null })).toBe(0);
    expect(count({ id: 'q2' })).toBe(0);
  });

  it('include those of a closed case of the same indicator, newest first', () => {
    const closed = caseWith(null, {
      caseId: 'old',
      number: 3,
      cycle: 1,
      closedAt: '2025-01-01T00:00:00.000Z',
      questions: [question({ id: 'q0', answeredAt: '2024-12-01T09:00:00.000Z' })],
    });
    expect(earlierAnswers(asked, [closed, caseWith(null)]).map(({ caseNumber }) => caseNumber)).toEqual([
      7, 3,
    ]);
  });
});

describe('whether an earlier answer proved true', () => {
  const proved = (verdict: Verdict | null, values: number[]) =>
    earlierAnswers(asked, [caseWith(verdict, { figures: figures(2025, 10, values) })])[0];

  it('is not known while neither verdict nor figure has come', () => {
    const answer = proved(null, [40, 39, 41, 40, 39]);
    expect(answer?.proved).toBe('notYet');
    expect(answer?.words).toBe('40.0% was forecast for March 2026; no figure has come yet.');
  });

  it('is told by the forecast: right within what the figures usually move, wrong beyond it', () => {
    const near = proved(null, [40, 39, 41, 40, 39, 39]);
    expect(near).toMatchObject({ proved: 'right', forecast: { expected: 40, actual: 39 } });
    const far = proved(null, [40, 39, 41, 40, 39, 36]);
    expect(far?.proved).toBe('wrong');
    expect(far?.words).toContain('36.0% came: further off than the figures usually move');
  });

  it('is not told by a forecast with fewer than three figures before it', () => {
    expect(proved(null, [40, 39])?.proved).toBe('notYet');
  });

  it.each([
    ['improved', 'right'],
    ['noChange', 'wrong'],
    ['worse', 'wrong'],
    ['tooEarly', 'notYet'],
  ] as const)('is told by the verdict first: %s is %s', (verdict, expected) => {
    const answer = proved(verdict, [40, 39, 41, 40, 39]);
    expect(answer).toMatchObject({ verdict, proved: expected });
    expect(answer?.words).toMatch(/plan that followed/);
  });
});

describe('questions from one cycle to the next', () => {
  it('are carried over while nobody answers them, and counted', () => {
    expect(timesCarriedOver({ cycle: 1, answer: null }, 3)).toBe(2);
    expect(timesCarriedOver({ cycle: 3, answer: null }, 3)).toBe(0);
    expect(timesCarriedOver({ cycle: 1, answer: 'Said.' }, 3)).toBe(0);
  });

  it('belong to this cycle when put in it or still open', () => {
    expect(isForThisCycle({ cycle: 1, answer: null }, 2)).toBe(true);
    expect(isForThisCycle({ cycle: 2, answer: 'Said.' }, 2)).toBe(true);
    expect(isForThisCycle({ cycle: 1, answer: 'Said.' }, 2)).toBe(false);
  });
});
