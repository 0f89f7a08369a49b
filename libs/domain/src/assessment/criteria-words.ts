import type { FieldProblem } from '../improvement/field-problem.ts';
import { EXCEPTION_CLASSES, EXCEPTION_RULES, USUAL } from './exception.ts';
import type { Criterion, ExceptionClass, ExceptionRule } from './exception.ts';
import { RAG_MARKS } from './rag.ts';

const MOST_PERIODS = 12;

/** What each rule looks for, with the number of periods it wants in a row. */
const WHAT: Readonly<Record<ExceptionRule, (periods: number) => string>> = {
  red_now: (periods) => `Misses the target by more than the tolerance${inARow(periods)}`,
  red_two_periods: (periods) => `Misses the target by more than the tolerance${inARow(periods)}`,
  exceeding_two_periods: (periods) => `Beats the target by more than the tolerance${inARow(periods)}`,
  worsening_three_periods: (periods) => `Gets worse${inARow(periods)}`,
  below_comparator_median: () => 'Is worse than the middle one of the areas it is compared with',
};

const AS: Readonly<Record<ExceptionClass, string>> = {
  bad: 'particularly bad',
  attention: 'needs attention',
  good: 'particularly good',
};

/** One criterion as a sentence that a member can agree to or not. */
export function criterionWords({ rule, params = {} }: Criterion): string {
  const usual = USUAL[rule];
  const what = WHAT[rule](params.periods ?? usual.periods);
  const only = params.whileRag?.map((status) => RAG_MARKS[status].word.toLowerCase()).join(' or ');
  return `${what}${only ? `, while it is ${only}` : ''}: ${AS[params.class ?? usual.class]}.`;
}

/** What is wrong with criteria as proposed, by the rule they name: known, each once, over 1 to 12 periods. */
export function criteriaProblems(rules: readonly Criterion[]): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (rules.length === 0) problems.push({ field: 'rules', message: 'Choose at least one rule.' });
  const seen = new Set<string>();
  for (const { rule, params = {} } of rules) {
    const field = `rules.${rule}`;
    if (!EXCEPTION_RULES.includes(rule))
      problems.push({ field: 'rules', message: 'Choose from the known rules.' });
    else if (seen.has(rule)) problems.push({ field, message: 'Choose each rule once.' });
    seen.add(rule);
    const { periods, class: counted, whileRag = [] } = params;
    if (periods !== undefined && !(Number.isInteger(periods) && periods >= 1 && periods <= MOST_PERIODS))
      problems.push({
        field: `${field}.periods`,
        message: `Enter a whole number from 1 to ${MOST_PERIODS}.`,
      });
    if (counted !== undefined && !EXCEPTION_CLASSES.includes(counted))
      problems.push({ field: `${field}.class`, message: 'Choose what it counts as.' });
    if (!whileRag.every((status) => Object.hasOwn(RAG_MARKS, status)))
      problems.push({ field: `${field}.whileRag`, message: 'Choose from the known statuses.' });
  }
  return problems;
}

function inARow(periods: number): string {
  return periods === 1 ? '' : `, ${periods} periods in a row`;
}
