import { rename, rm, stat } from 'node:fs/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { BackupFileError } from './backup-format.ts';
import { BackupWriter } from './backup-writer.ts';
import { sequences, storedTables } from './catalogue.ts';

/** What a backup holds. */
export interface BackupTaken {
  tables: number;
  rows: number;
  /** Size of the file in bytes. */
  bytes: number;
}

/**
 * Writes every row of the product, as it stood at one moment, into one file. Nobody waits for it, and it waits for
 * nobody: it is one read-only transaction at repeatable read.
 *
 * @param ownerUrl the owner's address; the database must be on this version's schema
 * @param file where to; it appears under its name only when it is whole
 * @throws BackupFileError when there is such a file already
 */
export async function takeBackup(ownerUrl: string, file: string, now: Date): Promise<BackupTaken> {
  if (await stat(file).catch(() => null)) {
    throw new BackupFileError(`There is a file ${file} already. Name one that does not exist yet.`);
  }
  const unfinished = `${file}.part`;
  await rm(unfinished, { force: true });
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'goldthread backup' });
  client.on('error', () => undefined);
  await client.connect();
  const writer = new BackupWriter(unfinished);
  try {
    await client.query('begin transaction isolation level repeatable read, read only');
    await client.query(`select set_config('app.backup', 'on', true)`);
    const ran = await client.query<{ name: string }>('select name from schema_migration order by id');
    const migrations = ran.rows.map(({ name }) => name);
    await writer.header({ goldthread: 'backup', version: 1, takenAt: now.toISOString(), migrations });
    const rows: Record<string, number> = {};
    for (const stored of await storedTables(client)) {
      const columns = stored.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
      // `copy table to` would be refused where a policy stands; of a query it takes what the policy shows.
      const query = `copy (select ${columns} from ${pg.escapeIdentifier(stored.table)}) to stdout`;
      rows[stored.table] = await writer.table(stored, client.query(copyTo(query)));
    }
    await writer.end({ rows, sequences: await sequences(client) });
    await client.query('commit');
    await rename(unfinished, file);
    const { size } = await stat(file);
    const counts = Object.values(rows);
    return { tables: counts.length, rows: counts.reduce((sum, count) => sum + count, 0), bytes: size };
  } catch (error) {
    await writer.abandon();
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}
