import type { Client } from 'pg';
import { migrate } from '#database/migrate';
import { setUpDatabase } from '../../scripts/lib/run/setup-step.mjs';
import type { BenchDatabase } from './server.ts';

/** How long the example took to load, and the same rows bare. Seconds. */
export interface FirstLoad {
  /** The set-up step of the first `npm start`: process start, migrations, the example through the use cases. */
  readonly setUp: number;
  /** Process start and migrations are in the set-up; migrations alone took this long on an empty database. */
  readonly migrations: number;
  /** COPY of every row that the set-up wrote into an empty migrated database. */
  readonly copy: number;
  readonly rows: number;
}

/** Runs the set-up as `npm start` does on its first run, and tells how many seconds it took. */
export async function setUpTimed(database: BenchDatabase, say: (line: string) => void): Promise<number> {
  const begun = performance.now();
  await setUpDatabase({
    runtime: process.execPath,
    dataDir: database.dataDir,
    env: { ...database.environments.setup },
    say,
    signal: new AbortController().signal,
  });
  return secondsSince(begun);
}

/** Copies what the set-up wrote, table by table, into a second database: what the rows alone cost. */
export async function copyTimed(database: BenchDatabase): Promise<Omit<FirstLoad, 'setUp'>> {
  const ownerUrl = await database.create('bench_copy');
  const migrating = performance.now();
  await migrate(ownerUrl);
  const migrations = secondsSince(migrating);
  const [from, to] = [await database.superuser(), await database.superuser('bench_copy')];
  try {
    const tables = await tablesIn(from);
    const folder = await dataFolder(from);
    for (const table of tables)
      await from.query(`copy ${table} to '${folder}/${table}.copy' (format binary)`);
    // Neither triggers nor foreign keys are checked: less than this no load can do.
    await to.query(`set session_replication_role = replica`);
    const copying = performance.now();
    let rows = 0;
    for (const table of tables) {
      const copied = await to.query(`copy ${table} from '${folder}/${table}.copy' (format binary)`);
      rows += copied.rowCount ?? 0;
    }
    return { migrations, copy: secondsSince(copying), rows };
  } finally {
    await from.end();
    await to.end();
  }
}

/** Every table that the migrations leave empty. */
async function tablesIn(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace
        and relname not in ('schema_migration', 'installation', 'workflow_edge')
      order by relname`,
  );
  return rows.map(({ name }) => name);
}

/** Where the server may write: its own data folder. */
async function dataFolder(client: Client): Promise<string> {
  const { rows } = await client.query<{ folder: string }>(
    `select current_setting('data_directory') as folder`,
  );
  return rows[0]?.folder ?? '';
}

function secondsSince(begun: number): number {
  return (performance.now() - begun) / 1_000;
}
