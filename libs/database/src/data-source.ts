import { DataSource } from 'typeorm';
import { entities } from './entities/index.entities.ts';
import { migrations } from './migrations/list.ts';
import { installPgTypes } from './pg-types.ts';
import { SturdyClient } from './sturdy-client.ts';

/**
 * A TypeORM data source for one role. It never synchronises: the schema is the migrations' alone.
 *
 * @param url address with the role's name and password
 * @param poolSize connections kept at the most
 * @param known the migrations it may run: all of this version's, unless a backup of an earlier one is being restored
 */
export function createDataSource(url: string, poolSize = 10, known = migrations): DataSource {
  installPgTypes();
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations: known,
    migrationsTableName: 'schema_migration',
    synchronize: false,
    poolSize,
    applicationName: 'goldthread',
    // Statements are sent without waiting for the answers before them, where the code does not wait either.
    extra: { Client: SturdyClient, connectionTimeoutMillis: 10_000, pipeline: true },
  });
}
