import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../../scripts/lib/free-port.mjs';
import { stopLeftover } from '../../../scripts/lib/postgres/leftover.mjs';
import { preparePostgres } from '../../../scripts/lib/postgres/server.mjs';
import { isAlive } from '../../../scripts/lib/processes.mjs';
import { databaseUrl } from '../../../scripts/lib/postgres/roles.mjs';
import { quickFolder } from './quick-folder.ts';

const prefix = 'goldthread-test-';
const keep = globalThis as { goldthreadTestServer?: { stop(): Promise<void> } };

/** Nothing here outlives the run, so nothing waits for the disk. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
  max_connections: '200',
  jit: 'off',
};

/**
 * Starts a real PostgreSQL on a free loopback port with its data in a temporary folder, and leaves the superuser's
 * address in `GOLDTHREAD_TEST_PG`. Does nothing when a server is already named there.
 */
export async function startTestServer(): Promise<void> {
  if (process.env.GOLDTHREAD_TEST_PG) return;
  await sweepKilledRuns();
  const home = mkdtempSync(join(quickFolder(), `${prefix}${process.pid}-`));
  const superuserPassword = randomBytes(12).toString('hex');
  const port = await freePort();
  const folder = join(home, 'postgres');
  const logFile = join(home, 'postgres.log');
  const initFlags = ['--no-sync'];
  const postgres = await preparePostgres({ folder, logFile, port, superuserPassword, settings, initFlags });
  const server = await postgres.start();
  keep.goldthreadTestServer = {
    async stop() {
      await server.stop();
      postgres.dispose();
      rmSync(home, { recursive: true, force: true });
    },
  };
  const at = { host: '127.0.0.1', port, database: 'postgres', user: 'postgres', password: superuserPassword };
  process.env.GOLDTHREAD_TEST_PG = databaseUrl(at);
}

/** Stops the server this run started, and removes its data. */
export async function stopTestServer(): Promise<void> {
  await keep.goldthreadTestServer?.stop();
  delete keep.goldthreadTestServer;
  delete process.env.GOLDTHREAD_TEST_PG;
}

/** Clears away servers and folders of runs that were killed before their teardown. */
async function sweepKilledRuns(): Promise<void> {
  for (const name of readdirSync(quickFolder())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : NaN;
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    const home = join(quickFolder(), name);
    await stopLeftover(join(home, 'postgres'));
    rmSync(home, { recursive: true, force: true });
  }
}
