import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import readSheet from 'read-excel-file/node';

/** A table read without the product: its headings, and its cells as text, "" where there is none. */
export interface PlainTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads a file without any of the product's own reading: a CSV by PostgreSQL's COPY, a workbook by read-excel-file.
 *
 * @param ownerUrl a database where a temporary table can be made
 * @throws Error when PostgreSQL or the library cannot read it
 */
export async function plainTable(ownerUrl: string, file: string): Promise<PlainTable> {
  const all = /\.xlsx$/i.test(file) ? await workbook(file) : await copied(ownerUrl, readFileSync(file));
  const [first = [], ...rows] = all;
  const last = first.findLastIndex((cell) => cell.trim() !== '');
  return { headings: first.slice(0, last + 1).map((cell) => cell.replace(/\s+/g, ' ').trim()), rows };
}

async function workbook(file: string): Promise<string[][]> {
  const [sheet] = await readSheet(file);
  return (sheet?.data ?? []).map((row) => row.map(textOf));
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}

/** What COPY makes of a text, by the separator that its first line has most of. */
async function copied(ownerUrl: string, bytes: Buffer): Promise<string[][]> {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (text.includes('\ufffd')) throw new Error('not in UTF-8');
  const line = text.slice(0, text.search(/[\r\n]/));
  const [separator = ','] = [',', ';', '\t'].toSorted((a, b) => line.split(b).length - line.split(a).length);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const columns = await width(client, line, separator);
    const names = Array.from({ length: columns }, (_, index) => `c${index}`);
    await client.query(
      `create temp table plain (place bigint generated always as identity, ${names.map((name) => `${name} text`).join(', ')})`,
    );
    const options = `format csv, delimiter ${client.escapeLiteral(separator)}, encoding 'UTF8'`;
    const into = client.query(copyFrom(`copy plain (${names.join(', ')}) from stdin with (${options})`));
    await pipeline(Readable.from([text]), into);
    const { rows } = await client.query<{ cells: (string | null)[] }>(
      `select array[${names.join(', ')}] as cells from plain order by place`,
    );
    return rows.map(({ cells }) => cells.map((cell) => cell ?? ''));
  } finally {
    await client.end();
  }
}

/** How many cells a line has: separators inside quotes do not count. */
async function width(client: Client, line: string, separator: string): Promise<number> {
  const { rows } = await client.query<{ cells: number }>(
    `select length(bare) - length(replace(bare, $2, '')) + 1 as cells
       from regexp_replace($1, '"[^"]*"', '', 'g') as bare`,
    [line, separator],
  );
  return rows[0]?.cells ?? 0;
}
