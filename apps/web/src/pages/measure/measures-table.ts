import { count, words, yesNo } from '../../files/columns.ts';
import { tableOf, type Column, type Table } from '../../files/table.ts';
import type { PlaceMeasuresQuery } from '../../generated/operations.ts';

type Place = NonNullable<PlaceMeasuresQuery['placeMeasures']>;
type Measure = Place['measures'][number];

const columns: Column<Measure>[] = [
  words('Indicator', (one) => one.code),
  words('Indicator title', (one) => one.title),
  words('Theme', (one) => one.themeName),
  words('Level', (one) => one.level),
  words('Kind', (one) => one.kind),
  words('Origin', (one) => one.origin),
  words('Owner', (one) => one.ownerName),
  words('Owner organisation', (one) => one.ownerOrganisationName),
  yesNo('Owner has left', (one) => one.ownerLeft),
  words('Deputy', (one) => one.deputyName),
  count('Definition version', (one) => one.definitionVersion),
  words('Suites', (one) => one.suites.join('; '), 'Names, with semicolons between.'),
];

/** What a place measures, one row a measure in use. */
export function measuresTable({ name, measures }: Place): Table {
  const about = {
    name: 'measures',
    title: `What is measured: ${name}`,
    description: `The measures of ${name} in use, with who answers for each.`,
    key: ['indicator'],
  };
  return tableOf(about, columns, measures);
}
