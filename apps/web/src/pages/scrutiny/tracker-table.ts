import { count, day, words, yesNo } from '../../files/columns.ts';
import type { Column, TableKind } from '../../files/table.ts';
import type { TrackerRowFragment } from '../../generated/operations.ts';
import { deadlineDay } from '../../shell/views/date-filters.ts';

const columns: Column<TrackerRowFragment>[] = [
  count('Recommendation', (row) => row.number),
  words('About', (row) => row.aboutTitle),
  count('Case', (row) => row.caseNumber),
  words('Text', (row) => row.text),
  words('Put to', (row) => row.toWhom),
  words('Partnership', (row) => row.partnershipName),
  day('Made', (row) => row.madeAt),
  day('Answer due', (row) => row.responseDue),
  day('Answered', (row) => row.respondedAt),
  yesNo('In time', (row) => row.answeredInTime),
  words('Decision', (row) => row.decisionLabel),
  words('State', (row) => row.stateLabel),
  words('Waiting for', (row) => row.waitingFor),
  words('Carried out by', (row) => row.implementer),
  day('To be done by', (row) => row.implementBy),
  day('Due', (row) => deadlineDay(row.dueAt)),
  count('Due in working days', (row) => row.dueInWorkingDays, 'Below nought once it is overdue.'),
  yesNo('Overdue', (row) => row.overdue),
  day('Closed', (row) => row.closedAt),
];

/** Recommendations as they go into a file of this name. */
export function trackerFile(name: string): TableKind<TrackerRowFragment> {
  const about = {
    name,
    title: 'Recommendations of scrutiny',
    description: 'What scrutiny recommended, to whom, how it was answered and what became of it.',
  };
  return { about, columns };
}
