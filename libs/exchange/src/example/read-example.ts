import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readTable, type TableProblem } from '../csv/read-table.ts';
import type { ScriptedCase } from './case-script.ts';
import { checkReferences } from './check-references.ts';
import { ExampleDataError } from './example-error.ts';
import { exampleTables, type ExampleTables, type TableName } from './example-tables.ts';
import { readCases } from './read-cases.ts';
import { readScrutiny, type ScrutinyScript } from './scrutiny-script.ts';

/** An example place as its files describe it, all of it read and checked. */
export interface ExampleData {
  tables: ExampleTables;
  cases: ScriptedCase[];
  scrutiny: ScrutinyScript;
}

/**
 * Reads an example's folder: one CSV file a table, the scripted cases, and what scrutiny does.
 *
 * @throws ExampleDataError naming file, row and column of everything that is wrong
 */
export async function readExample(folder: string): Promise<ExampleData> {
  const problems: TableProblem[] = [];
  const names = Object.keys(exampleTables) as TableName[];
  const read = await Promise.all(
    names.map(async (name) => {
      const file = `${name}.csv`;
      const content = await contentOf(folder, file, problems);
      const table =
        content === null ? { rows: [], problems: [] } : readTable(file, content, exampleTables[name]);
      problems.push(...table.problems);
      return [name, table.rows] as const;
    }),
  );
  const tables = Object.fromEntries(read) as unknown as ExampleTables;
  const script = await contentOf(folder, 'cases.json', problems);
  const ofScrutiny = await contentOf(folder, 'scrutiny.json', problems);
  // What files say of one another is only worth asking once each is sound in itself.
  if (!problems.length) problems.push(...checkReferences(tables));
  if (problems.length || script === null || ofScrutiny === null) throw new ExampleDataError(problems);
  const { cases, problems: wrong } = readCases(script, tables);
  const { scrutiny, problems: amiss } = readScrutiny(ofScrutiny, tables);
  if (wrong.length + amiss.length) throw new ExampleDataError([...wrong, ...amiss]);
  return { tables, cases, scrutiny };
}

async function contentOf(folder: string, file: string, problems: TableProblem[]): Promise<string | null> {
  try {
    return await readFile(path.join(folder, file), 'utf8');
  } catch {
    problems.push({ file, row: 1, column: null, message: `cannot be read from ${folder}` });
    return null;
  }
}
