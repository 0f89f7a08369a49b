import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/free-port.mjs';
import { pause } from '../../scripts/lib/processes.mjs';
import { databaseUrl } from '../../scripts/lib/postgres/roles.mjs';
import { preparePostgres } from '../../scripts/lib/postgres/server.mjs';

const restarts = 100;

type Prepared = Awaited<ReturnType<typeof preparePostgres>>;
type Server = Awaited<ReturnType<Prepared['start']>>;

/**
 * A PostgreSQL of this spec's own, to be killed: with the product's own durability, unlike the one the other specs
 * share, and brought back in the way that the product brings it back.
 */
export class OwnServer {
  private prepared: Prepared | undefined;
  private server: Server | undefined;
  private readonly home: string;
  private readonly password = randomBytes(12).toString('hex');
  private port = 0;

  /** @param at the folder in which its data is made; a disk, unless the spec has none to prove anything of */
  constructor(at = tmpdir()) {
    this.home = mkdtempSync(join(at, 'goldthread-faults-'));
  }

  /** Starts it, or starts it again over the same data. @returns the superuser's address */
  async start(): Promise<string> {
    this.port ||= await freePort();
    this.prepared ??= await preparePostgres({
      folder: join(this.home, 'postgres'),
      logFile: join(this.home, 'postgres.log'),
      port: this.port,
      superuserPassword: this.password,
      initFlags: ['--no-sync'],
    });
    this.server = await this.patiently(this.prepared);
    const at = { host: '127.0.0.1', port: this.port, database: 'postgres' };
    return databaseUrl({ ...at, user: 'postgres', password: this.password });
  }

  /** Sessions of a killed server take a moment to notice, and until then a new one refuses to start. */
  private async patiently(prepared: Prepared): Promise<Server> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await prepared.start();
      } catch (error) {
        if (attempt === restarts) throw error;
        await pause(100);
      }
    }
  }

  /** `kill -9`: no farewell to anybody, nothing flushed. */
  async kill(): Promise<void> {
    if (!this.server) throw new Error('It does not run.');
    process.kill(this.server.pid, 'SIGKILL');
    await this.server.ended;
  }

  async dispose(): Promise<void> {
    await this.server?.stop();
    this.prepared?.dispose();
    rmSync(this.home, { recursive: true, force: true });
  }
}
