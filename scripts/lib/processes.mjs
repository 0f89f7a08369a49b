// @ts-check
import { readFileSync } from 'node:fs';
import { codeOf } from './trouble.mjs';

/**
 * Whether a process with this id exists, whoever owns it.
 *
 * @param {number} pid
 */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return processState(pid) !== 'Z';
}

/**
 * One letter of the kernel's process state on Linux ('Z' is a dead process nobody has collected), else ''.
 *
 * @param {number} pid
 */
function processState(pid) {
  return statFields(pid)?.[0] ?? '';
}

/**
 * A mark that tells two processes with the same id apart: the start time in clock ticks since boot on Linux,
 * an empty string where the system does not tell.
 *
 * @param {number} pid
 */
export function birthMark(pid) {
  return statFields(pid)?.[19] ?? '';
}

/**
 * The fields of /proc/<pid>/stat from the state on; the name before them may hold spaces and brackets.
 *
 * @param {number} pid
 */
function statFields(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/**
 * Waits until a process is gone.
 *
 * @param {number} pid
 * @param {number} milliseconds how long to wait
 * @returns {Promise<boolean>} whether it went
 */
export async function waitForEnd(pid, milliseconds) {
  const until = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await pause(50);
  }
  return true;
}

/** @param {number} milliseconds */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
