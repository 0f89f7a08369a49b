// @ts-check
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { unprivilegedAccount } from './account.mjs';
import { postgresBinaries } from './binaries.mjs';
import { ensureCluster, runOptions } from './cluster.mjs';
import { readPidFile, stopLeftover } from './leftover.mjs';
import { pause } from '../processes.mjs';
import { Trouble, explainFolderError } from '../trouble.mjs';

/**
 * @typedef {object} ServerWish
 * @property {string} folder the cluster's folder; made when it is not there
 * @property {string} logFile where the server writes what it has to say
 * @property {number} port loopback port
 * @property {string} superuserPassword password of `postgres`, used when the cluster is made
 * @property {Record<string, string>} [settings] server settings, as in postgresql.conf
 * @property {string[]} [initFlags] extra flags for initdb
 * @property {boolean} [ownGroup] keep Ctrl-C in the terminal away from the server, so the caller decides the order
 *
 * @typedef {object} Server
 * @property {number} pid
 * @property {number} port
 * @property {boolean} isNew whether the cluster was made by this call
 * @property {Promise<number | null>} ended settles with the exit code when the server ends, for whatever reason
 * @property {() => Promise<void>} stop ends every session and stops the server; safe to call twice
 */

/**
 * Prepares the PostgreSQL that came from npm: programs within reach, cluster made, leftovers of a killed run stopped.
 *
 * @param {ServerWish} wish
 * @returns {Promise<{ start: () => Promise<Server>, dispose: () => void }>} `start` may be called again after the
 * server has ended; `dispose` removes what was made for this run alone
 */
export async function preparePostgres(wish) {
  const folder = path.resolve(wish.folder);
  mkdirSync(path.dirname(folder), { recursive: true });
  await stopLeftover(folder);
  const account = unprivilegedAccount(folder);
  const { bin, copy } = postgresBinaries(account);
  const place = { bin, folder, account };
  const dispose = () => copy && rmSync(copy, { recursive: true, force: true });
  try {
    const flags = wish.initFlags ?? [];
    const isNew = await ensureCluster(place, { superuserPassword: wish.superuserPassword, flags });
    return { start: () => startServer(place, wish, isNew), dispose };
  } catch (error) {
    dispose();
    throw explainFolderError(error, path.dirname(folder));
  }
}

/**
 * @param {import('./cluster.mjs').Place} place
 * @param {ServerWish} wish
 * @param {boolean} isNew
 * @returns {Promise<Server>}
 */
async function startServer(place, wish, isNew) {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...wish.settings,
  };
  const { data, options } = runOptions(place);
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(wish.logFile, 'a', 0o600);
  const child = spawn(path.join(place.bin, 'postgres'), ['-D', data, '-p', String(wish.port), ...flags], {
    ...options,
    detached: wish.ownGroup === true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
  let over = false;
  void ended.then(() => (over = true));
  const stop = async () => {
    if (over) return;
    child.kill('SIGINT');
    const patience = setTimeout(() => child.kill('SIGQUIT'), 6_000);
    await ended;
    clearTimeout(patience);
  };
  while (!readyUnder(place.folder, child.pid)) {
    if (over) throw new Trouble(`PostgreSQL did not start: ${lastComplaint(wish.logFile)}`);
    await pause(25);
  }
  return { pid: child.pid ?? 0, port: wish.port, isNew, ended, stop };
}

/**
 * @param {string} folder
 * @param {number | undefined} pid
 */
function readyUnder(folder, pid) {
  const said = readPidFile(folder);
  return said?.ready === true && said.pid === pid;
}

/** @param {string} logFile */
function lastComplaint(logFile) {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  const complaint =
    lines.findLast((line) => /FATAL|PANIC|could not|no space left/i.test(line)) ?? lines.at(-1);
  return (complaint ?? 'it said nothing').replace(/^.*?(FATAL|PANIC|LOG|ERROR|HINT): +/, '');
}
