import { count, figure, moment, words } from '../../files/columns.ts';
import { tableOf, type Column, type Table, type TableKind } from '../../files/table.ts';
import type { LedgerLinesQuery, ResourcesQuery } from '../../generated/operations.ts';
import type { NodeOf } from '../../shell/paging.ts';

type Heading = NodeOf<ResourcesQuery['budgetHeadings']>;
type Line = NodeOf<LedgerLinesQuery['ledgerLines']>;

/** What each budget heading of the organisation holds. */
export function headingsTable(rows: readonly Heading[]): Table {
  const columns: Column<Heading>[] = [
    count('Year', (row) => row.year, 'The calendar year in which the financial year begins.'),
    words('Heading code', (row) => row.code),
    words('Heading', (row) => row.name),
    words('Holder', (row) => row.holderName),
    words('Unit', (row) => row.unit, 'GBP: pounds. FTE: full-time posts.'),
    figure('Amount', (row) => row.amount / 100, 'In the unit.'),
    figure('Reserved', (row) => row.reserved / 100, 'In the unit.'),
    figure('Moved in', (row) => row.movedIn / 100, 'In the unit.'),
    figure('Moved out', (row) => row.movedOut / 100, 'In the unit.'),
    figure('Available', (row) => row.available / 100, 'In the unit.'),
  ];
  const about = {
    name: 'budget-headings',
    title: 'Budget headings',
    description: "What each of the organisation's headings holds, and what of it is spoken for.",
    key: ['year', 'heading_code'],
  };
  return tableOf(about, columns, rows);
}

/** The organisation's side of every movement of resources, newest first. */
export const ledgerFile: TableKind<Line> = {
  about: {
    name: 'ledger',
    title: 'Ledger',
    description: 'Every line of the ledger. Lines are never changed; a mistake is put right by another.',
  },
  columns: [
    moment('When', (row) => row.at),
    words('Heading', (row) => row.headingName),
    words('Act', (row) => row.actLabel),
    words('Unit', (row) => row.unit, 'Pence, or hundredths of a full-time post.'),
    count('Amount', (row) => row.amount, 'In the unit; what leaves the heading is below nought.'),
    words('Amount in words', (row) => row.amountText),
    words('Made by', (row) => row.madeBy),
  ],
};
