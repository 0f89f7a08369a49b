import { addDays, isLocalDate, londonDateOf } from '#kernel/local-date';
import { nextPeriod, periodContaining, previousPeriod } from '#kernel/period';
import type { Frequency } from '#kernel/period';
import { limitText, problemUnless, requireText } from '../improvement/field-problem.ts';
import type { FieldProblem } from '../improvement/field-problem.ts';
import type {
  ChecklistAnswer,
  FlagReason,
  TargetFlag,
  TargetHistory,
  TargetIndicator,
  TargetTerms,
} from './target-documents.ts';
import { targetQuestionCodes, targetQuestions } from './target-questions.ts';

type Facts = Pick<TargetIndicator, 'polarity' | 'frequency'>;

/**
 * What stands in the way of putting a proposal: real dates on the measure's own periods, none of them begun; a figure
 * and a band; basis and rationale; every question of the checklist answered in words; and no other target fixed for
 * part of the time (docs/domain.md section 4, targets).
 *
 * @param at when it is put, as an instant in ISO form
 */
export function validateTerms(
  terms: TargetTerms,
  facts: Facts,
  targets: TargetHistory['targets'],
  at: string,
): FieldProblem[] {
  const { value, toleranceBelow, toleranceAbove } = terms;
  const clash = targets.some(
    ({ starts, ends }) => starts <= terms.ends && (ends === null || ends >= terms.starts),
  );
  return [
    ...validateTime(terms, facts.frequency, at),
    ...problemUnless('starts', !clash, 'Another target is in force for part of this time.'),
    ...problemUnless('value', Number.isFinite(value), 'Enter the figure to reach.'),
    ...problemUnless(
      'value',
      facts.polarity !== 'neutral',
      'This measure is not judged either way, so it takes no target.',
    ),
    ...problemUnless('toleranceBelow', isWidth(toleranceBelow), 'Enter a number from zero up.'),
    ...problemUnless('toleranceAbove', isWidth(toleranceAbove), 'Enter a number from zero up.'),
    ...requireText('basis', terms.basis, 'Say what the target is based on.'),
    ...requireText('rationale', terms.rationale, 'Say why it should be this much, and no more and no less.'),
    ...validateChecklist(terms.checklist),
  ];
}

/**
 * Whether a target may still be fixed at a moment: no later than the day its period starts. A band drawn after the
 * figures are known is no band (docs/domain.md section 4: back-dating is refused).
 */
export function isInTime({ starts }: Pick<TargetTerms, 'starts'>, at: string): boolean {
  return londonDateOf(new Date(at)) <= starts;
}

function validateTime({ starts, ends }: TargetTerms, frequency: Frequency, at: string): FieldProblem[] {
  const real = { starts: isLocalDate(starts), ends: isLocalDate(ends) };
  const problems = [
    ...problemUnless('starts', real.starts, 'Enter a real date.'),
    ...problemUnless('ends', real.ends, 'Enter a real date.'),
  ];
  if (problems.length > 0) return problems;
  const period = periodContaining(frequency, starts);
  const next = firstDayOf(nextPeriod(period));
  if (!isInTime({ starts }, at)) {
    return [{ field: 'starts', message: 'A target is agreed before its period starts, not after.' }];
  }
  return [
    ...problemUnless(
      'starts',
      firstDayOf(period) === starts,
      `Start on the first day of a period of this measure: the next is ${next}.`,
    ),
    ...problemUnless('ends', ends >= starts, 'The end must not be before the start.'),
    ...problemUnless(
      'ends',
      ends < starts || period.end <= ends,
      `No period of this measure ends in that time: the first ends on ${period.end}.`,
    ),
  ];
}

/** The first day that a period has to itself: of one that overlaps the last, the day after the last ends. */
function firstDayOf(period: ReturnType<typeof periodContaining>): string {
  return addDays(previousPeriod(period).end, 1);
}

function isWidth(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

/** What stands in the way of a checklist: a question left out, answered twice, or answered without words. */
function validateChecklist(answers: readonly ChecklistAnswer[]): FieldProblem[] {
  return targetQuestionCodes.flatMap((code) => {
    const given = answers.filter((answer) => answer.code === code);
    const { name } = targetQuestions[code];
    const [answer] = given;
    if (!answer || given.length > 1) {
      return [{ field: `checklist.${code}.yes`, message: `${name}: answer yes or no.` }];
    }
    return requireText(`checklist.${code}.words`, answer.words, `${name}: say why in a sentence.`);
  });
}

/** What stands in the way of agreeing: a flag for which no reason is given. */
export function validateReasons(
  reasons: readonly FlagReason[],
  flags: readonly TargetFlag[],
): FieldProblem[] {
  return flags.flatMap(({ code }) => {
    const given = reasons.find((reason) => reason.code === code)?.reason;
    return requireText(`reasons.${code}`, given, 'Say why the target may stand although this was noticed.');
  });
}

/** What stands in the way of an answer that needs nothing but its words. */
export function validateWords(field: 'comment' | 'reason', words: string): FieldProblem[] {
  const message = field === 'comment' ? 'Say what should be changed.' : 'Give your reason.';
  return requireText(field, words, message);
}

/** What stands in the way of a remark that may be left out. */
export const validateRemark = (comment: string | null): FieldProblem[] => limitText('comment', comment);
