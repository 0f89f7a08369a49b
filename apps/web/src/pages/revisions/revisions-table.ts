import { day, figure, words } from '../../files/columns.ts';
import { tableOf, type Column, type Table } from '../../files/table.ts';
import type { RevisionsQuery } from '../../generated/operations.ts';

type Revisions = NonNullable<RevisionsQuery['revisions']>;
type Line = Revisions['lines'][number];

/** The revision triangle: a column for each day of publication. */
export function revisionsTable({ days, lines }: Pick<Revisions, 'days' | 'lines'>): Table {
  const columns: Column<Line>[] = [
    words('Period', (line) => line.periodLabel),
    day('Period start', (line) => line.periodStart),
    ...days.map((one, index) => figure<Line>(`As published ${one}`, (line) => line.values[index] ?? null)),
  ];
  const about = {
    name: 'revisions',
    title: 'Figures as they were known',
    description: 'Each period as it was known at the end of each day on which something was published.',
    key: ['period_start'],
  };
  return tableOf(about, columns, lines);
}
