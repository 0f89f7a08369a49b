import type { Table } from './table.ts';

/** A table as JSON: what it is, and its rows as objects by the names of the columns. */
export function jsonOf({ title, description, headings, rows }: Table): string {
  const objects = rows.map((row) =>
    Object.fromEntries(headings.map(({ name }, index) => [name, row[index] ?? null])),
  );
  return JSON.stringify({ title, description, rows: objects }, null, 1);
}
