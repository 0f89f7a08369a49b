// @ts-check
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { portProblem } from '../free-port.mjs';
import { isAlive, waitForEnd } from '../processes.mjs';
import { Trouble } from '../trouble.mjs';

/**
 * Reads what the server says of itself in postmaster.pid (process id on the first line, port on the fourth,
 * status on the eighth).
 *
 * @param {string} folder the cluster's folder
 * @returns {{ pid: number, port: number, ready: boolean } | undefined}
 */
export function readPidFile(folder) {
  try {
    const lines = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0
      ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Stops a server that an earlier, killed run left behind on this folder, and clears a stale postmaster.pid whose
 * number has since gone to some other program. The caller holds the data folder's lock, so no run is using it.
 *
 * @param {string} folder the cluster's folder
 */
export async function stopLeftover(folder) {
  const left = readPidFile(folder);
  if (!left) return;
  if (!isAlive(left.pid) || !(await runsOn(left, folder))) {
    rmSync(path.join(folder, 'postmaster.pid'), { force: true });
    return;
  }
  for (const [signal, patience] of /** @type {const} */ ([
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ])) {
    process.kill(left.pid, signal);
    if (await waitForEnd(left.pid, patience)) return;
  }
  throw new Trouble(
    `A database server of an earlier run (process ${left.pid}) still holds ${folder}. Stop it, then start again.`,
  );
}

/**
 * Whether the process is a server working in this folder. Where the system does not tell (no /proc), it counts as
 * one when something answers on the port it wrote down.
 *
 * @param {{ pid: number, port: number }} left
 * @param {string} folder
 */
async function runsOn(left, folder) {
  if (existsSync('/proc/self/cwd')) {
    try {
      return realpathSync(`/proc/${left.pid}/cwd`) === realpathSync(folder);
    } catch {
      return false;
    }
  }
  return (await portProblem(left.port, '127.0.0.1')) === 'EADDRINUSE';
}
