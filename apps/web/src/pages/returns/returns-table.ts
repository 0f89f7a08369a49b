import { count, day, figure, words, yesNo } from '../../files/columns.ts';
import { tableOf, type Column, type Table } from '../../files/table.ts';
import type { ReturnsQuery } from '../../generated/operations.ts';

type Item = NonNullable<ReturnsQuery['returnsDue']>['items'][number];

const columns: Column<Item>[] = [
  words('Indicator title', (item) => item.title),
  words('Period', (item) => item.periodLabel),
  day('Period start', (item) => item.periodStart),
  figure('Value', (item) => item.value),
  words('Missing reason', (item) => item.missing?.words ?? null, 'Why no figure will come, in a draft.'),
  words('Unit', (item) => item.unitLabel),
  words('Stage', (item) => item.stageLabel),
  day('Due', (item) => item.dueAt),
  count('Due in working days', (item) => item.dueInWorkingDays, 'Below nought once it is overdue.'),
  yesNo('Overdue', (item) => item.overdue),
  count('Later periods owed', (item) => item.laterPeriods),
  words('Entered by', (item) => item.enteredBy),
  words('Goes to', (item) => item.partnerships.map(({ partnershipName }) => partnershipName).join('; ')),
];

/** Every figure an organisation owes, the soonest due first. */
export function returnsTable(organisation: string, items: readonly Item[]): Table {
  const about = {
    name: 'returns-due',
    title: `Figures due from ${organisation}`,
    description: 'Each figure owed, for all partnerships at once, and where it stands.',
    key: ['indicator_title', 'period_start'],
  };
  return tableOf(about, columns, items);
}
