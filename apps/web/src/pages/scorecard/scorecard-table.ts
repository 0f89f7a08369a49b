import { figure, words, yesNo } from '../../files/columns.ts';
import { tableOf, type Column, type Table } from '../../files/table.ts';
import type { ScorecardQuery } from '../../generated/operations.ts';
import { directionWords } from '../direction.ts';
import { signalMarks } from './signal-words.ts';

type Card = NonNullable<ScorecardQuery['scorecard']>;
type Row = Card['rows'][number];

const columns: Column<Row>[] = [
  words('Indicator', (row) => row.code),
  words('Indicator title', (row) => row.title),
  words('Theme', (row) => row.themeName),
  words('Organisations', (row) => row.organisations.join('; ')),
  words('Owner', (row) => row.ownerName),
  words('Period', (row) => row.periodLabel),
  figure('Value', (row) => row.value),
  figure('Target', (row) => row.target),
  words('Unit', (row) => row.unitLabel),
  words('Status', (row) => row.ragWord),
  words('Missing reason', (row) => row.missing, 'Why there is no figure, or whose a total is without.'),
  words('Direction', (row) => directionWords(row.direction, row.change).word),
  figure('Change', (row) => row.change, 'Since the period before, in the unit.'),
  words('Exception', (row) => row.exception),
  words(
    'Signals',
    (row) =>
      signalMarks(row.variation, row.assurance)
        .map(({ words: said }) => said)
        .join('; ') || null,
  ),
  words('Signed', (row) => row.signedLabel),
  yesNo('Open case', (row) => row.openCaseId !== null),
  words('Case state', (row) => row.openCaseStateLabel),
];

/** The rows of a scorecard as it is shown, exceptions first. */
export function scorecardTable({ suite, partnership, asOf }: Card, rows: readonly Row[]): Table {
  const about = {
    name: `scorecard-${suite.name.toLowerCase()}`,
    title: `${suite.name}, ${partnership.name}`,
    description: `The latest figure of each measure as of ${asOf}, with how it is judged.`,
    key: ['indicator'],
  };
  return tableOf(about, columns, rows);
}
