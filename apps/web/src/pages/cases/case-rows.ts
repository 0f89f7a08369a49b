import { count, day, words, yesNo } from '../../files/columns.ts';
import type { TableKind } from '../../files/table.ts';
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

const columns = [
  count<CaseNode>('Case', (each) => each.number),
  words<CaseNode>('Indicator', (each) => each.indicatorTitle),
  words<CaseNode>('Theme', (each) => each.themeName),
  words<CaseNode>('Organisation', (each) => each.organisationName),
  words<CaseNode>('Partnership', (each) => each.partnershipName),
  words<CaseNode>('State', (each) => each.stateLabel),
  words<CaseNode>('Waiting for', (each) => each.waitingFor),
  words<CaseNode>('Opened by', (each) => exceptionWords(each.exception)),
  day<CaseNode>('Opened', (each) => each.openedAt),
  day<CaseNode>('Closed', (each) => each.closedAt),
  count<CaseNode>('Working days open', (each) => each.ageWorkingDays),
  day<CaseNode>('In this state since', (each) => each.stateSince),
  count<CaseNode>('Working days in this state', (each) => each.inStateWorkingDays),
  day<CaseNode>('Due', (each) => deadlineDay(each.dueAt)),
  count<CaseNode>('Due in working days', (each) => each.dueInWorkingDays, 'Below nought once it is overdue.'),
  yesNo<CaseNode>('Overdue', (each) => each.overdue),
  count<CaseNode>(
    'Levels told',
    (each) => each.escalated,
    'How many levels of the next in line were told that it is overdue.',
  ),
  count<CaseNode>('Round', (each) => each.cycle),
  count<CaseNode>('Rank in triage', (each) => each.rank),
  words<CaseNode>('Why it ranks there', (each) => each.rankReason),
  yesNo<CaseNode>('Redesign', (each) => each.redesign),
  count<CaseNode>('Verdicts set aside', (each) => each.overrides),
  yesNo<CaseNode>('Plan approved', (each) => each.planApproved),
  count<CaseNode>('Milestones', (each) => each.milestones),
  count<CaseNode>('Milestones met', (each) => each.milestonesMet),
];

/** The cases as they go into a file. */
export const casesFile: TableKind<CaseNode> = {
  about: {
    name: 'cases',
    title: 'Improvement cases',
    description: 'Cases as the list of cases shows them, with the filters chosen there.',
  },
  columns,
};
