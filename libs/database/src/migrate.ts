import { machines } from '#application/machines';
import { installEdges } from '#workflow/host/edges.install';
import { letOwnerBackUp } from './backup/owner-reads.ts';
import { createDataSource } from './data-source.ts';
import { migrations, schemaName } from './migrations/list.ts';
import { letRevisionsFollow } from './revisions/revised-tables.ts';

/** The data was written by a newer version of the product than this one. */
export class NewerDataError extends Error {
  constructor(readonly unknown: readonly string[]) {
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
      await letOwnerBackUp(manager);
      await letRevisionsFollow(manager);
    });
    return run.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

/**
 * Brings an empty database to the schema of an earlier version, as its owner, for a backup taken there.
 *
 * @param names the migrations that version had run
 * @throws NewerDataError when this version does not know them all
 */
export async function migrateTo(ownerUrl: string, names: readonly string[]): Promise<void> {
  const wanted = new Set(names);
  const known = migrations.filter((Migration) => wanted.has(new Migration().name));
  const source = createDataSource(ownerUrl, 2, known);
  await source.initialize();
  try {
    if (known.length < names.length) throw new NewerDataError(unknownOf(names));
    await source.runMigrations({ transaction: 'each' });
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
  const unknown = unknownOf(rows.map((row) => row.name));
  if (unknown.length) throw new NewerDataError(unknown);
}

function unknownOf(names: readonly string[]): string[] {
  const known = new Set(migrations.map((Migration) => new Migration().name));
  return names.filter((name) => !known.has(name));
}
