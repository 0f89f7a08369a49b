import type { FieldProblem } from '../improvement/field-problem.ts';

/** The eight tests of a good measure (docs/domain.md section 4), each as the question that whoever looks after it answers. */
export const QUALITY_TESTS = [
  { code: 'relevant', label: 'Relevant', question: 'Does it show whether what we want is happening?' },
  {
    code: 'noPerverseIncentive',
    label: 'No perverse incentive',
    question: 'Could the figure be made better while the service gets worse?',
  },
  {
    code: 'attributable',
    label: 'Attributable',
    question: 'Can what we do change it, and is it clear whose doing it is?',
  },
  {
    code: 'wellDefined',
    label: 'Well defined',
    question: 'Would two people counting come to the same figure?',
  },
  { code: 'timely', label: 'Timely', question: 'Does the figure come soon enough to act on?' },
  { code: 'reliable', label: 'Reliable', question: 'Is it exact enough for the changes we want to see?' },
  {
    code: 'comparable',
    label: 'Comparable',
    question: 'Can it be compared with earlier years and other places?',
  },
  {
    code: 'verifiable',
    label: 'Verifiable',
    question: 'Could someone else check where the figure comes from?',
  },
] as const;
export type QualityTest = (typeof QUALITY_TESTS)[number]['code'];

/** 0 not at all, 1 in part, 2 for the most part, 3 wholly. */
export const SCORES = ['Not at all', 'In part', 'For the most part', 'Wholly'] as const;

/** From this score on a test is passed. */
const PASSED_FROM = 2;

/** One test as answered. */
export interface QualityAnswer {
  readonly test: QualityTest;
  readonly score: number;
  readonly evidence: string;
}

/** What is wrong with the answers, by test: each of the eight is scored 0 to 3, on evidence. */
export function passportProblems(answers: readonly QualityAnswer[]): FieldProblem[] {
  return QUALITY_TESTS.flatMap(({ code }) => {
    const answer = answers.find(({ test }) => test === code);
    const problems: FieldProblem[] = [];
    if (!answer || !Number.isInteger(answer.score) || answer.score < 0 || answer.score > 3)
      problems.push({ field: `answers.${code}.score`, message: 'Choose how far it does.' });
    if (!answer?.evidence.trim())
      problems.push({ field: `answers.${code}.evidence`, message: 'Say what that rests on.' });
    else if (answer.evidence.length > 1000)
      problems.push({ field: `answers.${code}.evidence`, message: 'Keep this to 1000 characters.' });
    return problems;
  });
}

/** The tests that a measure does not pass; all eight where it was never assessed. Key measures pass them all. */
export function failedTests(answers: readonly QualityAnswer[] | null): QualityTest[] {
  return QUALITY_TESTS.filter(({ code }) => {
    const answer = answers?.find(({ test }) => test === code);
    return !answer || answer.score < PASSED_FROM;
  }).map(({ code }) => code);
}

/** What stands between a measure and key status, as a sentence; null when nothing does. */
export function passportGap(answers: readonly QualityAnswer[] | null): string | null {
  if (answers === null) return 'Its quality was never assessed.';
  const failed = failedTests(answers);
  if (failed.length === 0) return null;
  const names = QUALITY_TESTS.filter(({ code }) => failed.includes(code)).map(({ label }) =>
    label.toLowerCase(),
  );
  return `It does not pass ${failed.length} of the eight tests: ${names.join(', ')}.`;
}
