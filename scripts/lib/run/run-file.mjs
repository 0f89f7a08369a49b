// @ts-check
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { birthMark, isAlive } from '../processes.mjs';

/**
 * What a running Goldthread tells other commands about itself, in the data folder, readable by this account alone.
 *
 * @typedef {object} RunFacts
 * @property {number} pid the process that looks after the others
 * @property {string} birth its start time, as `birthMark` gives it
 * @property {string} runtime the Node that runs the services
 * @property {Record<string, string>} apiEnvironment what the API was started with
 */

/** @param {string} dataDir */
const fileIn = (dataDir) => path.join(dataDir, 'run.json');

/**
 * @param {string} dataDir
 * @param {Pick<RunFacts, 'runtime' | 'apiEnvironment'>} facts
 */
export function writeRunFile(dataDir, facts) {
  /** @type {RunFacts} */
  const all = { pid: process.pid, birth: birthMark(process.pid), ...facts };
  rmSync(fileIn(dataDir), { force: true });
  writeFileSync(fileIn(dataDir), `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
}

/** @param {string} dataDir */
export function removeRunFile(dataDir) {
  rmSync(fileIn(dataDir), { force: true });
}

/**
 * @param {string} dataDir
 * @returns {RunFacts | undefined} undefined when no run is under way
 */
export function readRunFile(dataDir) {
  try {
    /** @type {RunFacts} */
    const facts = JSON.parse(readFileSync(fileIn(dataDir), 'utf8'));
    return isAlive(facts.pid) && birthMark(facts.pid) === facts.birth ? facts : undefined;
  } catch {
    return undefined;
  }
}
