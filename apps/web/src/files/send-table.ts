import type { Page } from '../shell/page.ts';
import { tableOf, type Table, type TableKind } from './table.ts';
import { csvOf, csvPieces } from './write-csv.ts';
import { csvwOf } from './write-csvw.ts';
import { jsonOf } from './write-json.ts';
import { xlsxOf } from './write-xlsx.ts';

const CSV = 'text/csv; charset=utf-8; header=present';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The endings that a table is offered with, the longest first, since a router takes the first that fits. */
const ENDINGS = ['csv-metadata.json', 'csv', 'xlsx', 'json'] as const;

/** The routes of a table's files: `@Get(filesOf('cases'))`. */
export function filesOf(path: string): string[] {
  return ENDINGS.map((ending) => `${path}.${ending}`);
}

/**
 * Sends a table as the kind of file that the address ends in. What it holds was asked of the API as the person signed
 * in, so a file never shows more than the page.
 */
export async function sendTable(page: Page, table: Table): Promise<void> {
  const ending = endingOf(page);
  const filename = `${table.name}.${ending}`;
  if (ending === 'xlsx') return page.download(filename, XLSX, await xlsxOf(table));
  if (ending === 'json') return page.download(filename, 'application/json; charset=utf-8', jsonOf(table));
  if (ending === 'csv-metadata.json') {
    const text = JSON.stringify(csvwOf(table, lastOf(page.path).replace(/-metadata\.json$/, '')), null, 1);
    return page.download(filename, 'application/csvm+json; charset=utf-8', text);
  }
  linkMetadata(page);
  page.download(filename, CSV, csvOf(table));
}

/** The same for a list of any length: its CSV leaves page by page, as it is read. */
export async function sendPages<Row>(
  page: Page,
  { about, columns }: TableKind<Row>,
  pages: AsyncIterable<readonly Row[]>,
): Promise<void> {
  if (endingOf(page) !== 'csv') {
    const rows: Row[] = [];
    for await (const some of pages) rows.push(...some);
    return sendTable(page, tableOf(about, columns, rows));
  }
  linkMetadata(page);
  const tables = async function* (): AsyncGenerator<Table> {
    for await (const rows of pages) yield tableOf(about, columns, rows);
  };
  await page.downloadPieces(`${about.name}.csv`, CSV, csvPieces(tables()));
}

function endingOf(page: Page): (typeof ENDINGS)[number] {
  return ENDINGS.find((each) => page.path.endsWith(`.${each}`)) ?? 'csv';
}

/** Says where the description of a CSV is: beside it. */
function linkMetadata(page: Page): void {
  page.link(`${lastOf(page.path)}-metadata.json`, 'describedby', 'application/csvm+json');
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
