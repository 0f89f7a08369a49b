import { londonDateOf } from '#kernel/local-date';
import type { TrackerRowFragment } from '../../generated/operations.ts';
import { csvText } from '../../shell/csv.ts';
import { deadlineDay } from '../../shell/views/date-filters.ts';

const HEADINGS = [
  'Recommendation',
  'About',
  'Case',
  'Text',
  'Put to',
  'Partnership',
  'Made',
  'Answer due',
  'Answered',
  'In time',
  'Decision',
  'State',
  'Waiting for',
  'Carried out by',
  'To be done by',
  'Due',
  'Due in working days',
  'Overdue',
  'Closed',
];

/** Recommendations as CSV, dates as ISO days. */
export function trackerCsv(rows: readonly TrackerRowFragment[]): string {
  return csvText([HEADINGS, ...rows.map(cellsOf)]);
}

function cellsOf(row: TrackerRowFragment): string[] {
  const judged = row.answeredInTime === null ? '' : row.answeredInTime ? 'yes' : 'no';
  return [
    String(row.number),
    row.aboutTitle,
    row.caseNumber === null ? '' : String(row.caseNumber),
    row.text,
    row.toWhom,
    row.partnershipName,
    day(row.madeAt),
    row.responseDue,
    day(row.respondedAt),
    judged,
    row.decisionLabel ?? '',
    row.stateLabel,
    row.waitingFor,
    row.implementer ?? '',
    row.implementBy ?? '',
    deadlineDay(row.dueAt),
    row.dueInWorkingDays === null ? '' : String(row.dueInWorkingDays),
    row.overdue ? 'yes' : 'no',
    day(row.closedAt),
  ];
}

const day = (instant: string | null): string => (instant ? londonDateOf(new Date(instant)) : '');
