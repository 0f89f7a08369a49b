import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ExampleDataError } from './example-error.ts';
import { readExample } from './read-example.ts';

const shipped = path.resolve('example');

describe('readExample', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'goldthread-example-'));
    cpSync(shipped, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Changes one of the copied files. */
  function change(file: string, from: string | RegExp, to: string): void {
    const before = readFileSync(path.join(folder, file), 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path.join(folder, file), after);
  }

  async function problems() {
    const error: unknown = await readExample(folder).catch((caught: unknown) => caught);
    if (!(error instanceof ExampleDataError)) throw new Error(`no problem was found: ${String(error)}`);
    return error;
  }

  it('reads the example as it ships', async () => {
    const { tables, cases } = await readExample(shipped);
    expect(tables.partnerships).toHaveLength(2);
    expect(
      tables.suite_indicators.filter(
        ({ partnership, suite }) => partnership === 'trafford-partnership' && suite === 'key',
      ),
    ).toHaveLength(30);
    expect(cases.length).toBeGreaterThanOrEqual(8);
    expect(tables.observations.every(({ value }) => Number.isFinite(value))).toBe(true);
  });

  it('names file, row and column of a figure that is none', async () => {
    change('observations.csv', ',71.6,', ',NA,');
    const error = await problems();
    expect(error.problems).toEqual([
      { file: 'observations.csv', row: 2, column: 'value', message: '"NA" is not a number' },
    ]);
    expect(error.message).toContain('observations.csv, row 2, column value: "NA" is not a number');
  });

  it('refuses a period that the measure’s calendar does not have', async () => {
    change('observations.csv', '2021-09-01,2022-08-31', '2021-10-01,2022-09-30');
    expect((await problems()).problems).toEqual([
      expect.objectContaining({ file: 'observations.csv', row: 2, column: 'period_start' }),
    ]);
  });

  it('refuses a period that ends on another day than it should', async () => {
    change('observations.csv', '2021-09-01,2022-08-31', '2021-09-01,2022-08-30');
    expect((await problems()).problems).toEqual([
      expect.objectContaining({ file: 'observations.csv', row: 2, column: 'period_end' }),
    ]);
  });

  it('refuses a code that nothing stands behind', async () => {
    change('feeds.csv', 'CH-01,trafford-council', 'CH-01,trafford-fire');
    const named = (await problems()).problems.map(({ file, row, column }) => [file, row, column]);
    expect(named).toEqual([['feeds.csv', 2, 'organisation_indicator']]);
  });

  it('refuses a scripted step by somebody unknown', async () => {
    change('cases.json', '"by": "waste@example.org"', '"by": "nobody@example.org"');
    const error = await problems();
    expect(error.problems).toHaveLength(1);
    expect(error.message).toContain('"nobody@example.org" is not one of the people');
  });

  it('refuses an act of scrutiny that is none', async () => {
    change('scrutiny.json', '"act": "respond"', '"act": "shrug"');
    expect((await problems()).message).toContain('"shrug" is no act');
  });

  it('says which file is missing', async () => {
    rmSync(path.join(folder, 'targets.csv'));
    expect((await problems()).message).toContain('targets.csv, row 1: cannot be read');
  });

  it('tells of every problem and shows the first five', async () => {
    const content = readFileSync(path.join(folder, 'people.csv'), 'utf8');
    writeFileSync(path.join(folder, 'people.csv'), content.replace(/(?<=@example\.org),.*/g, ',,'));
    const error = await problems();
    expect(error.problems.length).toBeGreaterThan(5);
    expect(error.message).toContain(`and ${error.problems.length - 5} more`);
  });
});
