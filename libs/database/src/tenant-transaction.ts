import type { Duplex } from 'node:stream';
import type { PoolClient, QueryResultRow } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import type { Sql } from '#workflow/host/sql';

/** One open transaction, for stores over entities (`manager`) and for statements (`sql`). */
export interface OpenTransaction {
  readonly manager: EntityManager;
  readonly sql: Sql;
}

/**
 * Runs `work` in a transaction of its own: commits when it resolves, rolls back when it throws. The begin, and the
 * tenants where they are known, are not waited for: they travel with the first statement of the work, on connections
 * that send without waiting for the answer before (`pipeline`), so that a command costs two round trips fewer.
 *
 * @param tenantIds whose rows are visible from the first statement on; left out, none are
 */
export async function inTransaction<T>(
  source: DataSource,
  work: (open: OpenTransaction) => Promise<T>,
  tenantIds?: readonly string[],
): Promise<T> {
  const runner = new PromptRunner(driverOf(source), 'master');
  const manager = source.createEntityManager(runner);
  Object.assign(runner, { manager });
  try {
    const sql = await runner.begin(tenantIds);
    const result = await work({ manager, sql });
    await runner.commitTransaction();
    return result;
  } catch (error) {
    // A connection that is lost has nothing left to roll back; what went wrong first is what counts.
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** Limits a transaction to these tenants until it ends; never longer, since the pool hands the connection on. */
export async function setTenants(sql: Sql, tenantIds: readonly string[]): Promise<void> {
  await sql.query(TENANTS.text, [tenantIds.join(',')], TENANTS.name);
}

const TENANTS = { name: 'tenants', text: `select set_config('app.tenants', $1, true)` };

/** The driver's client with the socket it writes to. */
type CorkableClient = PoolClient & { readonly connection: { readonly stream: Duplex } };

/** A transaction of TypeORM's, whose statements also go straight to the driver, named ones prepared once. */
class PromptRunner extends PostgresQueryRunner {
  /** Sends the begin and the tenants; the first statement may follow at once. */
  async begin(tenantIds: readonly string[] | undefined): Promise<Sql> {
    const client = (await this.connect()) as CorkableClient;
    // Held back until the first statement stands behind them, so that all three leave in one piece.
    const { stream } = client.connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
    const sent: Promise<unknown>[] = [client.query('begin')];
    if (tenantIds) sent.push(client.query({ ...TENANTS, values: [tenantIds.join(',')] }));
    this.isTransactionActive = true;
    this.transactionDepth = 1;
    // Should one of them fail, so does whatever is sent behind it, and that is waited for.
    for (const each of sent) each.catch(() => undefined);
    return sqlOn(client);
  }
}

function sqlOn(client: PoolClient): Sql {
  return {
    query: async <R>(text: string, params: readonly unknown[] = [], name?: string) => {
      const { rows } = await client.query<QueryResultRow>({ name, text, values: [...params] });
      return rows as R[];
    },
  };
}

function driverOf({ driver }: DataSource): PostgresDriver {
  if (driver instanceof PostgresDriver) return driver;
  throw new Error('transactions are opened on PostgreSQL alone');
}
