import { words, yesNo } from '../../files/columns.ts';
import { tableOf, type Column, type Table } from '../../files/table.ts';
import type { SuiteSetUpQuery } from '../../generated/operations.ts';

type Suite = NonNullable<SuiteSetUpQuery['suiteSetUp']>;

const columns: Column<Suite['measures'][number]>[] = [
  words('Indicator title', (one) => one.title),
  words('Shared by', (one) => one.sharedBy, 'The member that shares it; empty for the place’s own.'),
  words('Theme', (one) => one.themeName),
  words('Level', (one) => one.level),
  words('Kind', (one) => one.kind),
  yesNo('Passes as key measure', (one) => one.passesGate),
  words('Why', (one) => one.gate),
  yesNo('Published', (one) => one.published),
];

/** The measures of a suite in their order. */
export function suiteTable({ code, name, ownerName, measures }: Suite): Table {
  const about = {
    name: `suite-${code}`,
    title: `${name}: ${ownerName}`,
    description: `The measures of the suite ${name} of ${ownerName}, in order.`,
  };
  return tableOf(about, columns, measures);
}
