import { inflateRawSync } from 'node:zlib';
import readSheet from 'read-excel-file/node';
import { count, day, figure, moment, pounds, words, yesNo } from './columns.ts';
import { tableOf, type Table } from './table.ts';
import { csvOf } from './write-csv.ts';
import { csvwOf } from './write-csvw.ts';
import { jsonOf } from './write-json.ts';
import { xlsxOf } from './write-xlsx.ts';

interface Row {
  readonly text: string | null;
  readonly on: string | null;
  readonly value: number | null;
}

const table = (...rows: Row[]): Table =>
  tableOf<Row>(
    { name: 'a-table', title: 'A table', description: 'What it holds.', key: ['what_was_said'] },
    [
      words('What was said', ({ text }) => text, 'In their words.'),
      day('On', ({ on }) => on),
      moment('At', ({ on }) => on),
      figure('Value', ({ value }) => value),
      count('Rank', () => 1),
      pounds('Cost', () => 1250),
      yesNo('Overdue', () => true),
    ],
    rows,
  );

const hostile = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '＝1',
  '=HYPERLINK("http://x")',
];

describe('a table as CSV', () => {
  it('has headings in lower snake case, days of London, pounds, and nothing as nothing', () => {
    const text = csvOf(
      table(
        { text: 'So', on: '2026-06-30T23:30:00.000Z', value: -0.1 },
        { text: null, on: null, value: null },
      ),
    );
    expect(text).toBe(
      'what_was_said,on,at,value,rank,cost,overdue\r\n' +
        'So,2026-07-01,2026-06-30T23:30:00.000Z,-0.1,1,12.5,yes\r\n' +
        ',,,,1,12.5,yes\r\n',
    );
  });

  it.each(hostile)('holds nothing that runs: %j', (text) => {
    const [, row] = csvOf(table({ text, on: null, value: null })).split(
      /\r\n(?=[^\r\n]*,yes)|(?<=overdue)\r\n/,
    );
    expect(row?.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it.each([
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['a;=1', '"a;=1"'],
    ['-2.5', '-2.5'],
  ])('quotes what needs it: %s', (text, cell) => {
    expect(csvOf(table({ text, on: null, value: null }))).toContain(`\r\n${cell},`);
  });
});

describe('what describes it', () => {
  it('names the file, and every column as it stands in the file', () => {
    const metadata = csvwOf(table(), 'a-table.csv');
    expect(metadata).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: 'a-table.csv',
      'dc:title': 'A table',
      tableSchema: { primaryKey: ['what_was_said'] },
    });
    const { columns } = (metadata as { tableSchema: { columns: { name: string; titles: string[] }[] } })
      .tableSchema;
    expect(columns.map(({ name }) => name).join(',')).toBe(csvOf(table()).trim());
    expect(columns[0]).toMatchObject({
      titles: ['what_was_said', 'What was said'],
      'dc:description': 'In their words.',
    });
    expect(columns.at(-1)).toMatchObject({ datatype: { base: 'boolean', format: 'yes|no' } });
  });
});

describe('a table as JSON', () => {
  it('has rows by name', () => {
    const { rows } = JSON.parse(jsonOf(table({ text: '=1', on: null, value: 2 }))) as { rows: object[] };
    expect(rows).toEqual([
      { what_was_said: '=1', on: null, at: null, value: 2, rank: 1, cost: 12.5, overdue: true },
    ]);
  });
});

describe('a table as a workbook', () => {
  it('has words as words, figures as figures and days as dates, and not one formula', async () => {
    const rows = [...hostile, 'bell\u0007', 'x'.repeat(40_000)].map((text) => ({
      text,
      on: '2026-06-30',
      value: 1.5,
    }));
    const file = await xlsxOf(table(...rows));
    const [sheet, columns] = await readSheet(file);
    expect(sheet?.data[0]?.[0]).toBe('what_was_said');
    expect(sheet?.data[1]).toEqual([
      '=1+1',
      new Date('2026-06-30T00:00:00Z'),
      '2026-06-30',
      1.5,
      1,
      12.5,
      'yes',
    ]);
    expect(sheet?.data.slice(1).map(([text]) => String(text).trim())).toEqual([
      ...hostile.map((text) => text.trim()),
      'bell',
      'x'.repeat(32_767),
    ]);
    expect(columns?.sheet).toBe('Columns');
    expect(partsOf(file)).not.toMatch(/<f[ >]/);
  });
});

/** Every deflated part of a zip as one text: enough to look for a formula anywhere. */
function partsOf(file: Buffer): string {
  const texts: string[] = [];
  for (let at = file.indexOf('PK\u0003\u0004'); at >= 0; at = file.indexOf('PK\u0003\u0004', at + 4)) {
    const begins = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
    if (file.readUInt16LE(at + 8) === 8) texts.push(inflateRawSync(file.subarray(begins)).toString('utf8'));
  }
  return texts.join('\n');
}
