import type { Duplex } from 'node:stream';
import type { PoolClient, QueryResultRow } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import type { Sql } from '#workflow/host/sql';
import { StatementNames } from './statement-names.ts';

/** One open transaction, for stores over entities (`manager`) and for statements (`sql`). */
export interface OpenTransaction {
  readonly manager: EntityManager;
  readonly sql: Sql;
}

/**
 * Runs `work` in a transaction of its own: commits when it resolves, rolls back when it throws. The begin, and the
 * tenants where they are known, are not waited for: they travel with the first statement of the work. So do statements
 * that are sent without waiting, which travel with the next one or with the commit (the connections are pipelined).
 *
 * @param tenantIds whose rows are visible from the first statement on; left out, none are
 * @throws whatever went wrong first, in the work or in what it did not wait for
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
    throw await runner.undo(error);
  } finally {
    await runner.release();
  }
}

/** Limits a transaction to these tenants until it ends; never longer, since the pool hands the connection on. */
export async function setTenants(sql: Sql, tenantIds: readonly string[]): Promise<void> {
  await sql.query(TENANTS.text, [tenantIds.join(',')], TENANTS.name);
}

const TENANTS = { name: 'tenants', text: `select set_config('app.tenants', $1, true)` };

/** What every statement after a failed one is told; the failure itself says more. */
const IN_FAILED_TRANSACTION = '25P02';

/** The driver's client with the socket it writes to. */
type CorkableClient = PoolClient & { readonly connection: { readonly stream: Duplex } };

const names = new StatementNames();

/** A transaction of TypeORM's, whose statements also go straight to the driver, named ones prepared once. */
class PromptRunner extends PostgresQueryRunner {
  private client: CorkableClient | undefined;
  /** What was sent and not waited for, in its order. */
  private readonly sent: Promise<unknown>[] = [];

  /** Sends the begin and the tenants; the first statement may follow at once. */
  async begin(tenantIds: readonly string[] | undefined): Promise<Sql> {
    const client = (await super.connect()) as CorkableClient;
    this.client = client;
    this.hold();
    this.keep(client.query('begin'));
    if (tenantIds) this.keep(client.query({ ...TENANTS, values: [tenantIds.join(',')] }));
    this.isTransactionActive = true;
    this.transactionDepth = 1;
    return this.sqlOn(client);
  }

  /** What TypeORM sends its statements by: those that come again and again go under a name. */
  override async connect(): Promise<Pick<PoolClient, 'query'>> {
    const client = (await super.connect()) as CorkableClient;
    const query = (text: string, values: unknown[] = []) =>
      client.query({ name: values.length > 0 ? names.of(text) : undefined, text, values });
    return { query: query as PoolClient['query'] };
  }

  override async commitTransaction(): Promise<void> {
    const committed = this.client?.query('commit');
    await Promise.all([...this.sent, committed]);
    this.isTransactionActive = false;
    this.transactionDepth = 0;
    // A commit of a transaction that has failed is no error to the server: it rolls back and says so.
    if ((await committed)?.command !== 'COMMIT')
      throw new Error('the transaction had failed and was rolled back');
  }

  /** Rolls back, and tells what went wrong first. */
  async undo(error: unknown): Promise<unknown> {
    const ends = await Promise.allSettled(this.sent);
    // A connection that is lost has nothing left to roll back.
    if (this.isTransactionActive) await this.rollbackTransaction().catch(() => undefined);
    const isEcho = error instanceof Error && 'code' in error && error.code === IN_FAILED_TRANSACTION;
    const first = ends.find((end) => end.status === 'rejected');
    return first && isEcho ? first.reason : error;
  }

  private sqlOn(client: PoolClient): Sql {
    const ask = async <R>(text: string, params: readonly unknown[], name?: string): Promise<R[]> => {
      const { rows } = await client.query<QueryResultRow>({ name, text, values: [...params] });
      return rows as R[];
    };
    return {
      query: (text, params = [], name) => ask(text, params, name),
      send: (text, params, name) => {
        this.hold();
        this.keep(ask(text, params, name));
      },
    };
  }

  /** Holds back what is written until the code that runs now has nothing more to write, so that it leaves in one piece. */
  private hold(): void {
    const stream = this.client?.connection.stream;
    stream?.cork();
    process.nextTick(() => stream?.uncork());
  }

  private keep(answer: Promise<unknown>): void {
    answer.catch(() => undefined);
    this.sent.push(answer);
  }
}

function driverOf({ driver }: DataSource): PostgresDriver {
  if (driver instanceof PostgresDriver) return driver;
  throw new Error('transactions are opened on PostgreSQL alone');
}
