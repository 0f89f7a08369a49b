import { machines } from '#application/machines';
import { installEdges } from '#workflow/host/edges.install';
import { createDataSource } from './data-source.ts';
import { migrations, schemaName } from './migrations/list.ts';

/** The data was written by a newer version of the product than this one. */
export class NewerDataError extends Error {
  constructor(unknown: readonly string[]) {
    super(
      `The data was written by a newer version of Goldthread (it has ${unknown.join(', ')}). ` +
        'Start that version, or name another data folder with DATA_DIR.',
    );
    this.name = 'NewerDataError';
  }
}

/**
 * Brings a database to this version's schema, as its owner, and installs the machines' allowed edges.
 *
 * @returns names of the migrations that were run now
 * @throws NewerDataError when the database knows a migration that this version does not
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = createDataSource(ownerUrl, 2);
  await source.initialize();
  try {
    await refuseNewer((text) => source.query(text));
    const run = await source.runMigrations({ transaction: 'each' });
    await source.transaction(async (manager) => {
      // What each service compares with the schema its own build knows before it says that it is ready.
      await manager.query(
        `insert into installation (name, value) values ('schema', $1)
           on conflict (name) do update set value = excluded.value`,
        [schemaName],
      );
      await installEdges(
        { query: (text, params) => manager.query(text, params ? [...params] : []) },
        machines,
      );
    });
    return run.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

async function refuseNewer(query: (text: string) => Promise<unknown>): Promise<void> {
  const [table] = (await query(`select to_regclass('schema_migration') as name`)) as {
    name: string | null;
  }[];
  if (!table?.name) return;
  const rows = (await query('select name from schema_migration order by id')) as { name: string }[];
  // The ledger holds each migration's own name, not that of its class.
  const known = new Set(migrations.map((Migration) => new Migration().name));
  const unknown = rows.map((row) => row.name).filter((name) => !known.has(name));
  if (unknown.length) throw new NewerDataError(unknown);
}
