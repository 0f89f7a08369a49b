import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/free-port.mjs';
import { databaseUrl } from '../../scripts/lib/postgres/roles.mjs';
import { preparePostgres } from '../../scripts/lib/postgres/server.mjs';

type Prepared = Awaited<ReturnType<typeof preparePostgres>>;
type Server = Awaited<ReturnType<Prepared['start']>>;

/**
 * A PostgreSQL of this spec's own, to be killed: with the product's own durability, unlike the one the other specs
 * share, and brought back in the way that the product brings it back.
 */
export class OwnServer {
  private prepared: Prepared | undefined;
  private server: Server | undefined;
  private readonly home = mkdtempSync(join(tmpdir(), 'goldthread-faults-'));
  private readonly password = randomBytes(12).toString('hex');
  private port = 0;

  /** Starts it, or starts it again over the same data. @returns the superuser's address */
  async start(): Promise<string> {
    this.port ||= await freePort();
    this.prepared?.dispose();
    this.prepared = await preparePostgres({
      folder: join(this.home, 'postgres'),
      logFile: join(this.home, 'postgres.log'),
      port: this.port,
      superuserPassword: this.password,
      initFlags: ['--no-sync'],
    });
    this.server = await this.prepared.start();
    const at = { host: '127.0.0.1', port: this.port, database: 'postgres' };
    return databaseUrl({ ...at, user: 'postgres', password: this.password });
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
