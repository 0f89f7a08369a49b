import { cpus, loadavg, totalmem } from 'node:os';
import type { Client } from 'pg';

/** What the figures were taken on, without a name in it. */
export interface Facts {
  readonly date: string;
  readonly cores: number;
  readonly memoryGb: number;
  /** Processes that wanted a core in the minute before the run, on average: what else the machine was doing. */
  readonly loadBefore: number;
  readonly node: string;
  readonly postgres: string;
  readonly partnerships: number;
  readonly indicators: number;
  readonly observations: number;
  readonly databaseMb: number;
}

type FromDatabase = 'postgres' | 'partnerships' | 'indicators' | 'observations' | 'databaseMb';

const loadBefore = loadavg()[0] ?? 0;

/** Reads the machine, the versions and the size of the data. */
export async function factsOf(client: Client): Promise<Facts> {
  const { rows } = await client.query<Pick<Facts, FromDatabase>>(
    `select current_setting('server_version') as postgres,
            (select count(*)::int from partnership) as partnerships,
            (select count(*)::int from indicator) as indicators,
            (select count(*)::int from observation) as observations,
            (pg_database_size(current_database()) / 1048576)::int as "databaseMb"`,
  );
  if (!rows[0]) throw new Error('The database tells nothing about itself.');
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    loadBefore,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    ...rows[0],
  };
}
