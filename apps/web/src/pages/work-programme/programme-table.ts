import { day, words } from '../../files/columns.ts';
import { tableOf, type Column, type Table } from '../../files/table.ts';
import type { itemsOf } from './programme-form.ts';

type Item = ReturnType<typeof itemsOf>[number];

const columns: Column<Item>[] = [
  words('Item', (item) => item.title),
  words('Kind', (item) => item.kind),
  words('Standing', (item) => item.standing),
  words('Why', (item) => item.reason),
  words('Partnership', (item) => item.partnershipName),
  day('Meeting on', (item) => item.meetingOn),
  day('Added', (item) => item.addedAt),
  words('Added by', (item) => item.addedBy),
  day('Taken off', (item) => item.removedAt),
  words('Taken off because', (item) => item.removedReason),
];

/** What scrutiny means to look at, and when. */
export function programmeTable(items: readonly Item[]): Table {
  const about = {
    name: 'work-programme',
    title: "Scrutiny's work programme",
    description: 'What the committee means to look at, why, and at which meeting.',
  };
  return tableOf(about, columns, items);
}
