// @ts-check
import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { root } from '../root.mjs';
import { backoff } from './backoff.mjs';
import { lastTellingOf, logFile, openLog, sizeOf } from './log-files.mjs';

const guard = pathToFileURL(path.join(root, 'scripts/lib/run/die-with-parent.mjs')).href;

/**
 * A long file passes through the worker a few rows at a time, and all but those is rubbish at once; left to itself, Node
 * keeps the rubbish of a machine's worth. The room for what is new is small, so that it is swept often.
 */
const WORKER_HEAP = ['--max-semi-space-size=4', '--max-old-space-size=256'];

/**
 * @typedef {object} ServiceWish
 * @property {string} name
 * @property {string} main compiled file, from the project's root
 * @property {string} runtime
 * @property {string} dataDir
 * @property {NodeJS.ProcessEnv} env
 * @property {(line: string) => void} say
 *
 * @typedef {object} Service
 * @property {string} name
 * @property {() => string | undefined} failure why it ended before it was first ready, in its own last words
 * @property {() => void} wasReady from now on an end is followed by a new start
 * @property {() => Promise<void>} stop
 */

/**
 * Flags that run one of the product's compiled files.
 *
 * @param {string} main from the project's root
 */
export function nodeFlags(main) {
  return [
    ...(main.includes('/worker/src/main') ? WORKER_HEAP : []),
    '--enable-source-maps',
    '--disable-warning=ExperimentalWarning',
    '--import',
    guard,
    path.join(root, main),
  ];
}

/**
 * Starts one of the product's processes and starts it again whenever it ends, until stopped. Before it has been ready
 * once, an end is a failure to report instead.
 *
 * @param {ServiceWish} wish
 * @returns {Service}
 */
export function startService(wish) {
  const file = logFile(wish.dataDir, wish.name);
  const wait = backoff();
  let stopping = false;
  let ready = false;
  /** @type {string | undefined} */
  let failure;
  /** @type {NodeJS.Timeout | undefined} */
  let again;
  let child = launch();

  function relaunch() {
    try {
      child = launch();
    } catch (error) {
      wish.say(`The ${wish.name} process could not be started: ${String(error)}`);
      again = setTimeout(relaunch, wait());
    }
  }

  function launch() {
    const from = sizeOf(file);
    const log = openLog(file);
    const started = spawn(wish.runtime, nodeFlags(wish.main), {
      cwd: root,
      env: wish.env,
      stdio: ['ignore', log, log, 'ipc'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    closeSync(log);
    started.once('error', (error) => (failure = error.message));
    started.once('exit', (code, signal) => {
      if (stopping) return;
      if (!ready) failure = lastTellingOf(file, from, /error|EADDR|cannot|refus/i);
      else {
        wish.say(`The ${wish.name} process ended (${signal ?? `exit code ${code}`}); starting it again.`);
        again = setTimeout(relaunch, wait());
      }
    });
    return started;
  }

  return {
    name: wish.name,
    failure: () => failure,
    wasReady: () => {
      ready = true;
    },
    async stop() {
      stopping = true;
      clearTimeout(again);
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 2_000);
      await ended;
      clearTimeout(patience);
    },
  };
}
