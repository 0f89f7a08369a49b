import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/free-port.mjs';
import { pause } from '../../scripts/lib/processes.mjs';
import { look } from '#testing/look';
import { createDatabase } from '#testing/postgres';
import type { TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay, foundSmallPlaces } from '#testing/small-place';
import type { SmallPlace } from '#testing/small-place';
import { OwnServer } from './own-server.ts';
import { build, Service } from './service.ts';

const patience = 60_000;

/** The product as separate processes over a PostgreSQL of its own, any of which may be killed at any moment. */
export class FragileProduct {
  private readonly home = mkdtempSync(join(tmpdir(), 'goldthread-clock-'));
  private readonly clockFile = join(this.home, 'clock');
  /** What every process takes for now; an ISO instant. */
  moment = '';

  private constructor(
    readonly database: TestDatabase,
    readonly place: SmallPlace,
    readonly apiPort: number,
    private readonly server: OwnServer,
    instant: string,
  ) {
    this.setTime(instant);
    const clock = { TEST_CLOCK_FILE: this.clockFile };
    this.api = new Service('dist/apps/api/src/main.js', {
      DATABASE_API_URL: database.apiUrl,
      DATABASE_SIGNIN_URL: database.signinUrl,
      DATABASE_PUBLIC_URL: database.publicUrl,
      API_PORT: String(apiPort),
      ...clock,
    });
    this.worker = new Service('dist/apps/worker/src/main.js', {
      DATABASE_WORKER_URL: database.workerUrl,
      ...clock,
    });
  }

  readonly api: Service;
  readonly worker: Service;

  /** Builds it, founds a place and starts everything. @param at where PostgreSQL's data is made, as for its server */
  static async start(at?: string): Promise<FragileProduct> {
    await build();
    const server = new OwnServer(at);
    try {
      return await FragileProduct.over(server);
    } catch (error) {
      await server.dispose();
      throw error;
    }
  }

  private static async over(server: OwnServer): Promise<FragileProduct> {
    process.env['GOLDTHREAD_TEST_PG'] = await server.start();
    const clock = new SettableClock(foundingDay);
    const database = await createDatabase();
    const [place] = await foundSmallPlaces(database, clock, ['Marlowdale']);
    if (!place) throw new Error('A place was founded.');
    const now = clock.now().toISOString();
    const product = new FragileProduct(database, place, await freePort(), server, now);
    product.api.start();
    product.worker.start();
    try {
      await product.ready();
      return product;
    } catch (error) {
      await Promise.all([product.api.end(), product.worker.end()]);
      throw error;
    }
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.apiPort}/graphql`;
  }

  /** Moves the time of every process; the file is put in place whole, since they look at any moment. */
  setTime(instant: string): void {
    this.moment = new Date(instant).toISOString();
    const next = `${this.clockFile}.next`;
    writeFileSync(next, this.moment);
    renameSync(next, this.clockFile);
  }

  /** Waits until the API says that it can serve. @throws when it has died, or does not within a minute */
  async ready(): Promise<void> {
    const url = `http://127.0.0.1:${this.apiPort}/health/ready`;
    await this.until('the API is ready', async () => {
      if (!this.api.running) throw new Error(`The API died: ${this.api.lastWords}`);
      const response = await fetch(url).catch(() => null);
      return response?.status === 200;
    });
  }

  /** Waits until every effect is carried out and no timer is overdue. */
  async settled(): Promise<void> {
    await this.until('everything due is delivered', async () => {
      if (!this.worker.running) throw new Error(`The worker died: ${this.worker.lastWords}`);
      const waiting = await look<{ attempts: number }>(
        this.database.workerUrl,
        [],
        `select attempts from workflow_due where due_at <= $1`,
        [this.moment],
      );
      // A try that failed comes again later, and time stands still unless it is moved.
      const retried = waiting.some(({ attempts }) => attempts > 0);
      if (retried) this.setTime(new Date(Date.parse(this.moment) + 60_000).toISOString());
      return waiting.length === 0;
    });
  }

  /** Kills PostgreSQL, and the worker where asked, and brings back what was killed. */
  async crash({ worker }: { worker: boolean }): Promise<void> {
    await Promise.all([this.server.kill(), worker ? this.worker.end() : undefined]);
    await this.server.start();
    if (worker) this.worker.start();
    await this.ready();
  }

  /** Kills one of its processes, brings it back, and waits until the API can serve. */
  async kill(victim: 'api' | 'worker' | 'postgres'): Promise<void> {
    if (victim === 'postgres') return this.crash({ worker: false });
    const service = this[victim];
    await service.end();
    service.start();
    await this.ready();
  }

  async stop(): Promise<void> {
    await Promise.all([this.api.end('SIGTERM'), this.worker.end('SIGTERM')]);
    await this.server.dispose();
    rmSync(this.home, { recursive: true, force: true });
  }

  private async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + patience;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`Waited in vain until ${what}: ${this.worker.lastWords}`);
      await pause(50);
    }
  }
}
