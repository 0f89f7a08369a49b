import { count, day, figure, words } from '../../files/columns.ts';
import { tableOf, type Column, type Table } from '../../files/table.ts';
import type { PlacePrioritiesQuery } from '../../generated/operations.ts';
import { financialYear } from '../case-form/plan-view.ts';
import { partsOf } from './priorities.view.ts';

type Place = NonNullable<PlacePrioritiesQuery['placePriorities']>;
type Line = Place['lines'][number];

/** The money side as a table of its own: one priority a row, in order. */
export function prioritiesTable(place: Place): Table {
  const pounds = (pick: (money: Line['money'][number]) => number | null) => (row: Line) => {
    const money = partsOf(row.money).pounds;
    return money ? pick(money) : null;
  };
  const staff = (pick: (money: Line['money'][number]) => number | null) => (row: Line) => {
    const posts = partsOf(row.money).staff;
    return posts ? pick(posts) : null;
  };
  const inWhole = (part: number): number => part / 100;
  const columns: Column<Line>[] = [
    count('Rank', (row) => row.rank, '1 is first; empty while members have not ranked it.'),
    words('Priority', (row) => row.title),
    words('Where from', (row) => row.originLabel),
    day('Starts', (row) => row.starts),
    day('Ends', (row) => row.ends),
    figure(
      'Pounds',
      pounds(({ now }) => inWhole(now)),
      'Budgeted, and what has moved since.',
    ),
    figure(
      'Pounds moved to it',
      pounds(({ movedIn }) => inWhole(movedIn)),
    ),
    figure(
      'Pounds moved from it',
      pounds(({ movedOut }) => inWhole(movedOut)),
    ),
    figure(
      'Share of money',
      pounds(({ share }) => share),
      'Percent of all headings of the organisation.',
    ),
    figure(
      'Share the year before',
      pounds(({ shareBefore }) => shareBefore),
      'Percent.',
    ),
    count('Place by money', (row) => row.spendPlace),
    figure(
      'Posts',
      staff(({ now }) => inWhole(now)),
      'Full-time posts.',
    ),
    figure(
      'Share of posts',
      staff(({ share }) => share),
      'Percent.',
    ),
    words('Targets', (row) => row.difficulty),
    figure(
      'Targets that ask for a real step',
      (row) => row.stretchShare,
      'Percent of those that can be judged.',
    ),
    count('Measures', (row) => row.measures),
    count('Met', (row) => row.met),
    count('Just missed', (row) => row.justMissed),
    count('Missed', (row) => row.missed),
    count('Open cases', (row) => row.openCases),
    words('What to ask', (row) => row.flags.join(' ') || null),
  ];
  const about = {
    name: 'priorities',
    title: `Priorities of ${place.name}, ${financialYear(place.year)}`,
    description: `Rank, money of ${place.moneyOf}, difficulty of targets and results of each priority.`,
    key: ['priority'],
  };
  return tableOf(about, columns, place.lines);
}
