import { addMonths, localDate, partsOf, type LocalDate } from '#kernel/local-date';
import type { FieldProblem } from '../improvement/field-problem.ts';

/** The six qualities of the whole set of measures (docs/domain.md section 4, “Quality passport”), each as a question. */
export const SET_QUALITIES = [
  {
    code: 'focused',
    label: 'Focused',
    question: 'Is it on what the place wants to reach, and on little else?',
  },
  {
    code: 'appropriate',
    label: 'Appropriate',
    question: 'Is there something in it for everyone who decides by it, in a form they can use?',
  },
  {
    code: 'balanced',
    label: 'Balanced',
    question: 'Does it show every side: results, cost, quality, and what people say?',
  },
  { code: 'robust', label: 'Robust', question: 'Would it outlast a reorganisation, or people moving on?' },
  {
    code: 'integrated',
    label: 'Integrated',
    question: 'Is it part of how the place plans and decides, or done beside it?',
  },
  {
    code: 'costEffective',
    label: 'Cost-effective',
    question: 'Is what it tells worth what it costs to gather?',
  },
] as const;
export type SetQuality = (typeof SET_QUALITIES)[number]['code'];

/** One quality as judged: 0 not at all, 1 in part, 2 for the most part, 3 wholly. */
export interface SetAnswer {
  readonly quality: SetQuality;
  readonly score: number;
  readonly evidence: string;
}

/** What is wrong with the answers, by quality: each of the six is scored 0 to 3, on evidence. */
export function setProblems(answers: readonly SetAnswer[]): FieldProblem[] {
  return SET_QUALITIES.flatMap(({ code }) => {
    const answer = answers.find(({ quality }) => quality === code);
    const problems: FieldProblem[] = [];
    if (!answer || !Number.isInteger(answer.score) || answer.score < 0 || answer.score > 3)
      problems.push({ field: `answers.${code}.score`, message: 'Choose how far it is.' });
    if (!answer?.evidence.trim())
      problems.push({ field: `answers.${code}.evidence`, message: 'Say what that rests on.' });
    else if (answer.evidence.length > 1000)
      problems.push({ field: `answers.${code}.evidence`, message: 'Keep this to 1000 characters.' });
    return problems;
  });
}

/** The financial year that a day falls in, by the year it begins in: 2026 is 2026/27. */
export function setYearOf(day: LocalDate): number {
  const { year, month } = partsOf(day);
  return month < 4 ? year - 1 : year;
}

/** How often the whole set is assessed, in months. */
const EVERY_MONTHS = 12;

/**
 * Day by which the whole set is to be assessed: a year after it was last; where it never was, by the end of the financial
 * year in which something was measured for a year; null while there is nothing to measure.
 */
export function setDueOn(
  lastAssessed: LocalDate | null,
  firstMeasured: LocalDate | null,
  today: LocalDate,
): LocalDate | null {
  if (lastAssessed) return addMonths(lastAssessed, EVERY_MONTHS);
  if (!firstMeasured) return null;
  const year = addMonths(firstMeasured, EVERY_MONTHS);
  return localDate(setYearOf(year > today ? year : today) + 1, 3, 31);
}
