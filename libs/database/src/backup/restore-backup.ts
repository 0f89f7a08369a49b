import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Installation } from '../installation.ts';
import { migrate, migrateTo } from '../migrate.ts';
import { BackupFileError } from './backup-format.ts';
import type { BackupPart } from './backup-format.ts';
import { readBackup } from './backup-reader.ts';
import { forcedTables, foreignKeys, storedTables } from './catalogue.ts';
import type { StoredTable } from './catalogue.ts';
import { checkBackup } from './check-backup.ts';

/** The database is not empty, so nothing is put into it. */
export class DatabaseNotEmptyError extends Error {}

/** What came back. */
export interface BackupRestored {
  takenAt: string;
  tables: number;
  rows: number;
}

/**
 * Puts a backup into an empty database: the schema it was taken on, its rows whole or not at all, and then the
 * migrations that have come since. The file is read to its end before anything is touched.
 *
 * @param ownerUrl the owner's address of a database in which nobody is registered
 * @throws BackupFileError when the file is not whole
 * @throws NewerDataError when a newer version wrote it
 * @throws DatabaseNotEmptyError when there is somebody in the database
 */
export async function restoreBackup(ownerUrl: string, file: string): Promise<BackupRestored> {
  const { header, end } = await checkBackup(file);
  const installation = await Installation.open(ownerUrl);
  try {
    await installation.takeTurn();
    if (!(await installation.removeIfEmpty())) {
      throw new DatabaseNotEmptyError('The database is not empty. A backup is put into an empty one only.');
    }
    await migrateTo(ownerUrl, header.migrations);
    await load(ownerUrl, file, end.sequences);
    await migrate(ownerUrl);
  } finally {
    await installation.close();
  }
  const counts = Object.values(end.rows);
  const rows = counts.reduce((sum, count) => sum + count, 0);
  return { takenAt: header.takenAt, tables: counts.length, rows };
}

/** Loads the rows in one transaction, with triggers and foreign keys put aside and brought back checked. */
async function load(ownerUrl: string, file: string, sequences: Record<string, string>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'goldthread restore' });
  client.on('error', () => undefined);
  await client.connect();
  const name = (identifier: string): string => pg.escapeIdentifier(identifier);
  try {
    await client.query('begin');
    const tables = (await storedTables(client)).map(({ table }) => table);
    const [keys, forced] = [await foreignKeys(client), await forcedTables(client)];
    for (const key of keys) {
      await client.query(`alter table ${key.table} drop constraint ${name(key.name)}`);
    }
    for (const table of tables) await client.query(`alter table ${name(table)} disable trigger user`);
    for (const table of forced) await client.query(`alter table ${name(table)} no force row level security`);
    await client.query(`truncate ${tables.map(name).join(', ')}`);
    await loadRows(client, file, new Set(tables));
    for (const [sequence, last] of Object.entries(sequences)) {
      await client.query('select setval($1::regclass, $2)', [name(sequence), last]);
    }
    for (const key of keys) {
      await client.query(`alter table ${key.table} add constraint ${name(key.name)} ${key.definition}`);
    }
    for (const table of forced) await client.query(`alter table ${name(table)} force row level security`);
    for (const table of tables) await client.query(`alter table ${name(table)} enable trigger user`);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

async function loadRows(client: pg.Client, file: string, known: ReadonlySet<string>): Promise<void> {
  const parts = readBackup(file);
  for await (const part of parts) {
    if (part.kind !== 'table') continue;
    const into = client.query(copyFrom(copyInto(part.table, known)));
    await pipeline(rowsOf(parts), into);
  }
}

/** The rows of the table that was just begun; the parts after it are left for the next to ask. */
async function* rowsOf(parts: AsyncGenerator<BackupPart>): AsyncGenerator<Buffer> {
  for (;;) {
    const next = await parts.next();
    if (next.done || next.value.kind !== 'rows') return;
    yield next.value.chunk;
  }
}

function copyInto({ table, columns }: StoredTable, known: ReadonlySet<string>): string {
  if (!known.has(table))
    throw new BackupFileError(`The backup holds a table ${table} that its schema lacks.`);
  const into = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  return `copy ${pg.escapeIdentifier(table)} (${into}) from stdin`;
}
