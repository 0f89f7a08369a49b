import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Rows of a CSV file with a header, as objects of text by column name. */
export function readCsv(path) {
  return parse(readFileSync(path, 'utf8'), { columns: true, bom: true });
}

/** Writes rows as UTF-8 CSV with a header; the first row's keys are the columns. */
export function writeCsv(path, rows) {
  const lines = [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))];
  writeFileSync(path, lines.map((cells) => `${cells.map(cell).join(',')}\n`).join(''));
}

function cell(value) {
  const text = String(value ?? '');
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
