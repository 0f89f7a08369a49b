import pg from 'pg';
import { SturdyClient } from '#database/sturdy-client';
import { GatheredReads } from './gathered-reads.ts';
import { columnTypes } from './column-types.ts';

/** A read: prepared once a connection under its name, so its text must never vary under one name. */
export interface NamedQuery {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export interface TenantReaderOptions {
  /** Address of the database under the api role, which row-level security holds. */
  readonly databaseUrl: string;
  /** Most connections kept; ten when left out. */
  readonly connections?: number;
  /** A read that takes longer is ended by the database, in milliseconds; ten seconds when left out. */
  readonly statementTimeout?: number;
}

type Row = Record<string, unknown>;

/**
 * Reads what a set of tenants holds. What one request reads in one turn is one transaction, whose begin, tenant setting,
 * statements and commit travel in one round trip, and the setting ends with the transaction, so no connection carries it
 * on (docs/architecture.md, rules worth their keep; measured in docs/performance.md).
 */
export class TenantReader {
  private readonly pool: pg.Pool;
  private readonly gathered = new GatheredReads((tenantIds, queries) => this.send(tenantIds, queries));

  constructor({ databaseUrl, connections = 10, statementTimeout = 10_000 }: TenantReaderOptions) {
    this.pool = new pg.Pool({
      Client: SturdyClient,
      connectionString: databaseUrl,
      max: connections,
      pipeline: true,
      types: columnTypes,
      statement_timeout: statementTimeout,
      application_name: 'goldthread-readers',
    });
    // A connection lost while idle is replaced by the pool; without a listener it would end the process.
    this.pool.on('error', () => undefined);
  }

  /** Rows of one statement, among what these tenants hold. */
  async read<R extends object>(tenantIds: readonly string[], query: NamedQuery): Promise<R[]> {
    const [rows] = await this.readAll<[R]>(tenantIds, [query]);
    return rows;
  }

  /** Rows of several statements that see the same moment, among what these tenants hold. */
  async readAll<R extends object[]>(
    tenantIds: readonly string[],
    queries: { [K in keyof R]: NamedQuery },
  ): Promise<{ [K in keyof R]: R[K][] }> {
    return (await this.gathered.read(tenantIds, queries)) as { [K in keyof R]: R[K][] };
  }

  /** Name of the schema that the database was last brought to; null when it says none. */
  async schemaName(): Promise<string | null> {
    const { rows } = await this.pool.query<{ value: string }>(
      `select value from installation where name = 'schema'`,
    );
    return rows[0]?.value ?? null;
  }

  /** Ends every connection. */
  async close(): Promise<void> {
    await this.pool.end();
  }

  private async send(tenantIds: readonly string[], queries: readonly NamedQuery[]): Promise<object[][]> {
    const client = await this.pool.connect();
    const setting = {
      name: 'tenants',
      text: `select set_config('app.tenants', $1, true)`,
      values: [tenantIds.join(',')],
    };
    // One statement sees one moment as it is; several are to see the same.
    const begin = queries.length > 1 ? 'begin isolation level repeatable read read only' : 'begin read only';
    const sent: Promise<pg.QueryResult<Row>>[] = [client.query<Row>(begin), client.query<Row>(setting)];
    for (const { name, text, values } of queries) {
      sent.push(client.query<Row>({ name, text, values: [...values] }));
    }
    sent.push(client.query<Row>('commit'));
    // Every answer must be in before the connection is given back: the ones behind a failure still arrive.
    const answers = await Promise.allSettled(sent);
    const failure = answers.find((answer) => answer.status === 'rejected');
    client.release(failure !== undefined);
    if (failure) throw failure.reason;
    return answers.slice(2, -1).map((answer) => (answer.status === 'fulfilled' ? answer.value.rows : []));
  }
}
