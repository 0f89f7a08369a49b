import { count, figure, moment, words } from '../../files/columns.ts';
import { tableOf, type Column, type Table, type TableKind } from '../../files/table.ts';
import type { LedgerFileQuery, ResourcesQuery } from '../../generated/operations.ts';
import type { NodeOf } from '../../shell/paging.ts';

type Heading = NodeOf<ResourcesQuery['budgetHeadings']>;
type Line = NodeOf<LedgerFileQuery['ledgerLines']>;

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

/** Lines of the organisation's ledger, newest first. */
export const ledgerFile: TableKind<Line> = {
  about: {
    name: 'ledger',
    title: 'Ledger',
    description:
      'Lines of the ledger that were asked for. Lines are never changed; a mistake is put right by another.',
  },
  columns: [
    moment('When', (row) => row.at),
    count('Year', (row) => row.year, 'The calendar year in which the financial year begins.'),
    words('Heading code', (row) => row.headingCode),
    words('Heading', (row) => row.headingName),
    words('Act', (row) => row.actLabel),
    words('Unit', (row) => row.unit, 'GBP: pounds. FTE: full-time posts.'),
    figure('Amount', (row) => row.amount / 100, 'In the unit; the act says which way it went.'),
    figure(
      'Effect',
      (row) => row.effect / 100,
      'What it adds to what the heading can still give, or takes from it. In the unit.',
    ),
    words('Made by', (row) => row.madeBy),
    count('Case number', (row) => row.caseNumber),
    words('Case', (row) => row.title),
    words('With', (row) => row.otherOrganisationName, 'The organisation at the other end of the movement.'),
  ],
};
