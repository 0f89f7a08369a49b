// @ts-check
import path from 'node:path';
import { freePort } from '../free-port.mjs';
import { applyRoles, openDatabase } from '../postgres/apply-roles.mjs';
import { databaseUrl, roleNames, roles } from '../postgres/roles.mjs';
import { preparePostgres } from '../postgres/server.mjs';
import { pause } from '../processes.mjs';
import { Trouble, codeOf, explainFolderError } from '../trouble.mjs';
import { backoff } from './backoff.mjs';
import { logFile } from './log-files.mjs';

const database = 'goldthread';
const host = '127.0.0.1';

/**
 * @typedef {import('../postgres/roles.mjs').RoleName} RoleName
 * @typedef {{ urls: Record<RoleName, string>, stop: () => Promise<void> }} Database
 */

/**
 * Starts the PostgreSQL that came from npm on a free loopback port, with its data in the data folder, and starts it
 * again on the same port whenever it ends by itself.
 *
 * @param {{ dataDir: string, secrets: import('./secrets.mjs').Secrets, say: (line: string) => void }} how
 * @returns {Promise<Database>}
 */
export async function startEmbeddedDatabase({ dataDir, secrets, say }) {
  const port = await freePort();
  const postgres = await preparePostgres({
    folder: path.join(dataDir, 'postgres'),
    logFile: logFile(dataDir, 'postgres'),
    port,
    superuserPassword: secrets.superuser,
    settings: { max_connections: '200', log_min_messages: 'warning' },
    ownGroup: true,
  });
  let stopping = false;
  let server = await patiently(postgres.start, 8).catch((error) => {
    postgres.dispose();
    throw explainFolderError(error, dataDir);
  });
  const stop = async () => {
    stopping = true;
    await server.stop();
    postgres.dispose();
  };
  try {
    await prepareDatabase(port, secrets);
  } catch (error) {
    await stop();
    throw explainFolderError(error, dataDir);
  }
  const wait = backoff();
  const watch = async () => {
    for (;;) {
      await server.ended;
      if (stopping) return;
      say('The database ended; starting it again.');
      await pause(wait());
      if (stopping) return;
      const started = await patiently(postgres.start, Infinity, () => stopping).catch(() => undefined);
      if (!started) return;
      server = started;
      if (stopping) await server.stop();
    }
  };
  void watch();
  const urls = /** @type {Record<RoleName, string>} */ ({});
  for (const role of roleNames()) {
    urls[role] = databaseUrl({ host, port, database, user: roles[role], password: secrets[role] });
  }
  return { urls, stop };
}

/**
 * Sessions of a server that was killed take a moment to notice; until then a new one refuses to start.
 *
 * @template T
 * @param {() => Promise<T>} start
 * @param {number} attempts
 * @param {() => boolean} [given] whether to give up
 * @returns {Promise<T>}
 */
async function patiently(start, attempts, given = () => false) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      const passing =
        error instanceof Error && /shared memory|lock file|in use|postmaster exit/i.test(error.message);
      if (given() || attempt >= attempts || (!passing && attempts !== Infinity)) throw error;
      await pause(Math.min(250 * attempt, 5_000));
    }
  }
}

/**
 * @param {number} port
 * @param {import('./secrets.mjs').Secrets} secrets
 */
async function prepareDatabase(port, secrets) {
  const { Client } = (await import('pg')).default;
  const url = databaseUrl({
    host,
    port,
    database: 'postgres',
    user: 'postgres',
    password: secrets.superuser,
  });
  const admin = new Client({ connectionString: url });
  try {
    await admin.connect();
    await applyRoles(admin, secrets);
    const found = await admin.query('select from pg_database where datname = $1', [database]);
    if (!found.rowCount) await admin.query(`create database ${database} owner ${roles.owner}`);
    await openDatabase(admin, database);
  } catch (error) {
    if (codeOf(error) === '28P01') {
      throw new Trouble(
        'The database does not accept the password in secrets.json; bring back the secrets.json that was made with it.',
      );
    }
    throw error;
  } finally {
    await admin.end();
  }
}
