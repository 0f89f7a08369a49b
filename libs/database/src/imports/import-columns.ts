import type { ImportRecord } from '#application/ports/imports';

/** The columns of an import job, by the names of its record; the key first. */
export const IMPORT_COLUMNS = [
  ...(['tenantId', 'id', 'kind', 'fileName', 'size', 'sha256', 'state', 'stateSince', 'version'] as const),
  ...(['mapping', 'findings', 'counts', 'outcome', 'trouble', 'uploadedBy', 'uploadedByName'] as const),
  ...(['uploadedAt', 'acting', 'appliedByName', 'appliedAt', 'undoneByName', 'undoneAt'] as const),
] satisfies (keyof ImportRecord)[];

/** The values of a record in the order of its columns. */
export function importValues(record: ImportRecord): unknown[] {
  return IMPORT_COLUMNS.map((column) => {
    const value = record[column];
    return value !== null && typeof value === 'object' && !(value instanceof Date)
      ? JSON.stringify(value)
      : value;
  });
}

/** `periodStart` as the database writes it. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A row with its columns named as records are. */
export function camel(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
