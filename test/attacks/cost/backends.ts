import { readFileSync } from 'node:fs';
import { Client } from 'pg';

/**
 * What a database works: processor time of the processes that PostgreSQL keeps for it, by the scheduler's own count, which
 * does not grow while they wait for a processor that others use. On Linux alone.
 */
export class Backends {
  private pids: number[] = [];
  /** What each had when it was last asked: one that is gone keeps it. */
  private readonly last = new Map<number, number>();

  private constructor(
    private readonly admin: Client,
    private readonly database: string,
  ) {}

  /** @throws Error where the system does not tell */
  static async of(database: string): Promise<Backends> {
    if (process.platform !== 'linux')
      throw new Error('Processor time is told by /proc: this trial runs on Linux.');
    const admin = new Client({ connectionString: process.env['GOLDTHREAD_TEST_PG'] });
    await admin.connect();
    const backends = new Backends(admin, database);
    await backends.look();
    return backends;
  }

  /** Looks again which there are. */
  async look(): Promise<void> {
    const { rows } = await this.admin.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = $1`,
      [this.database],
    );
    this.pids = rows.map(({ pid }) => pid);
  }

  /** Milliseconds of processor time that all of them have had so far, those that are gone until they went. */
  get worked(): number {
    return this.pids.reduce((sum, pid) => {
      const time = timeOf(pid) ?? this.last.get(pid) ?? 0;
      this.last.set(pid, time);
      return sum + time;
    }, 0);
  }

  close(): Promise<void> {
    return this.admin.end();
  }
}

function timeOf(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
}
