import { londonDateOf } from '#kernel/local-date';
import type { CasesQuery } from '../../generated/operations.ts';
import { nodesOf } from '../../shell/paging.ts';
import { deadlineDay } from '../../shell/views/date-filters.ts';

type Connection = NonNullable<CasesQuery['cases']>;

/** A case as the board and the table show it. */
export type CaseNode = NonNullable<NonNullable<NonNullable<Connection['edges']>[number]>['node']>;

/** The cases of a page of the connection, without the wrapping. */
export function casesOf(data: CasesQuery): CaseNode[] {
  return nodesOf(data.cases);
}

/** What opened a case, in words: its class of exception, or people. */
export function exceptionWords(exception: string | null): string {
  switch (exception) {
    case 'bad':
      return 'Bad exception';
    case 'attention':
      return 'Worth attention';
    case 'good':
      return 'Good exception';
    default:
      return 'People, not a rule';
  }
}

/** What is out of the ordinary about a case, a few words each. */
export function marksOf(each: CaseNode): string[] {
  const marks: [boolean, string][] = [
    [each.escalated > 0, each.escalated === 1 ? 'Escalated once' : `Escalated ${each.escalated} times`],
    [each.cycle > 1, `Round ${each.cycle}`],
    [each.redesign, 'Redesign'],
    [each.overrides > 0, 'Verdict set aside'],
    [each.outOfTurn > 0, 'Taken out of turn'],
    [each.waitsForPlace, 'Waits for a free place'],
  ];
  return marks.flatMap(([is, words]) => (is ? [words] : []));
}

const columns: readonly (readonly [string, (each: CaseNode) => string])[] = [
  ['Case', (each) => String(each.number)],
  ['Indicator', (each) => each.indicatorTitle],
  ['Theme', (each) => each.themeName],
  ['Organisation', (each) => each.organisationName],
  ['Partnership', (each) => each.partnershipName],
  ['State', (each) => each.stateLabel],
  ['Waiting for', (each) => each.waitingFor],
  ['Opened by', (each) => exceptionWords(each.exception)],
  ['Opened', (each) => dayOf(each.openedAt)],
  ['Closed', (each) => dayOf(each.closedAt)],
  ['Working days open', (each) => String(each.ageWorkingDays)],
  ['In this state since', (each) => dayOf(each.stateSince)],
  ['Working days in this state', (each) => countOf(each.inStateWorkingDays)],
  ['Due', (each) => deadlineDay(each.dueAt)],
  ['Due in working days', (each) => countOf(each.dueInWorkingDays)],
  ['Overdue', (each) => yesNo(each.overdue)],
  ['Levels told', (each) => String(each.escalated)],
  ['Round', (each) => String(each.cycle)],
  ['Rank in triage', (each) => countOf(each.rank)],
  ['Why it ranks there', (each) => each.rankReason ?? ''],
  ['Redesign', (each) => yesNo(each.redesign)],
  ['Verdicts set aside', (each) => String(each.overrides)],
  ['Plan approved', (each) => yesNo(each.planApproved)],
  ['Milestones', (each) => String(each.milestones)],
  ['Milestones met', (each) => String(each.milestonesMet)],
];

/** The headings of the cases as CSV. */
export const caseHeadings: readonly string[] = columns.map(([heading]) => heading);

/** A case as a row of CSV, dates as ISO days. */
export function caseCells(each: CaseNode): string[] {
  return columns.map(([, cell]) => cell(each));
}

function dayOf(instant: string | null): string {
  return instant ? londonDateOf(new Date(instant)) : '';
}

function countOf(count: number | null): string {
  return count === null ? '' : String(count);
}

function yesNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
