import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { guessLayout } from '#exchange/reading/guess-layout';
import { openTable } from '#exchange/reading/open-table';
import { readPeriod } from '#exchange/reading/period-cell';
import { readMissing } from '#exchange/reading/missing-cells';
import { readValue } from '#exchange/reading/value-cell';
import { rearm } from '#kernel/formula';
import { periodContaining, type Frequency } from '#kernel/period';
import { periodLabel } from '#kernel/period-label';
import { observationColumns, type ObservationRow } from '../../apps/web/src/files/observations.ts';
import { tableOf } from '../../apps/web/src/files/table.ts';
import { csvOf } from '../../apps/web/src/files/write-csv.ts';
import { xlsxOf } from '../../apps/web/src/files/write-xlsx.ts';

const figure = (frequency: Frequency, start: string, more: Partial<ObservationRow>): ObservationRow => {
  const period = periodContaining(frequency, start);
  return {
    label: periodLabel(period),
    start: period.start,
    end: period.end,
    areaCode: 'E08000009',
    areaName: 'Trafford',
    organisation: 'Trafford Council',
    indicator: 'WASTE-1',
    indicatorTitle: '=Household waste, recycled',
    value: null,
    numerator: null,
    denominator: null,
    unit: '%',
    status: 'final',
    missingKind: null,
    missingReason: null,
    ...more,
  };
};

const starts: [Frequency, string[]][] = [
  ['monthly', ['2025-11-01', '2025-12-01', '2026-01-01']],
  ['quarterly', ['2025-07-01', '2025-10-01', '2026-01-01']],
  ['financial_year', ['2022-04-01', '2023-04-01', '2024-04-01']],
  ['annual', ['2022-01-01', '2023-01-01', '2024-01-01']],
];
const cases = starts.flatMap(([frequency, days]) =>
  (['csv', 'xlsx'] as const).map((ending) => ({ frequency, days, ending })),
);

describe('observations that were taken away', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'exported-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(cases)('are understood as they were: $frequency, $ending', async ({ frequency, days, ending }) => {
    const values = [57.512345, -0.25, 0];
    const rows = days.map((start, index) =>
      figure(frequency, start, {
        value: values[index] ?? null,
        numerator: 40 + index,
        denominator: 100 + index,
      }),
    );
    const table = tableOf({ name: 'x', title: 'x', description: 'x' }, observationColumns, rows);
    const file = path.join(folder, `${frequency}.${ending}`);
    await writeFile(file, ending === 'csv' ? csvOf(table) : await xlsxOf(table));
    const read: string[][] = [];
    for await (const batch of (await openTable(file)).rows()) read.push(...batch.rows.map((row) => [...row]));
    const layout = guessLayout(read);
    expect(layout.headerRow).toBe(1);
    const cellOf = (role: (typeof layout.roles)[number], row: readonly string[]): string =>
      row[layout.roles.indexOf(role)] ?? '';
    const figures = read.slice(1).map((row) => {
      const period = readPeriod(cellOf('period', row), frequency);
      const number = (role: 'value' | 'numerator' | 'denominator') => {
        const cell = readValue(cellOf(role, row));
        return 'value' in cell ? cell.value : cell;
      };
      return {
        series: cellOf('series', row),
        area: cellOf('areaCode', row),
        start: period.ok ? period.value.start : period,
        value: number('value'),
        numerator: number('numerator'),
        denominator: number('denominator'),
      };
    });
    expect(figures).toEqual(
      rows.map(({ indicator, areaCode, start, value, numerator, denominator }) => ({
        series: indicator,
        area: areaCode,
        start,
        value,
        numerator,
        denominator,
      })),
    );
  });

  it.each(['csv', 'xlsx'] as const)('keep why there is no figure: %s', async (ending) => {
    const missing = { kind: 'notPublished', reason: '=Cancelled, by its source' } as const;
    const rows = [
      figure('monthly', '2025-11-01', { value: 5 }),
      figure('monthly', '2025-12-01', {
        status: 'missing',
        missingKind: missing.kind,
        missingReason: missing.reason,
      }),
    ];
    const table = tableOf({ name: 'x', title: 'x', description: 'x' }, observationColumns, rows);
    const file = path.join(folder, `missing.${ending}`);
    await writeFile(file, ending === 'csv' ? csvOf(table) : await xlsxOf(table));
    const read: string[][] = [];
    for await (const batch of (await openTable(file)).rows()) read.push(...batch.rows.map((row) => [...row]));
    const { roles } = guessLayout(read);
    const said = read.slice(1).map((row) => {
      const cell = (role: (typeof roles)[number]): string => row[roles.indexOf(role)] ?? '';
      const none = readValue(cell('value')).kind === 'none';
      return readMissing(cell('missingKind'), rearm(cell('missingReason')), none);
    });
    expect(said).toEqual([{ kind: 'none' }, { kind: 'missing', missing }]);
  });
});
