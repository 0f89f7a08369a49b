// @ts-check
import { run } from '../command.mjs';
import { checkEnvironment } from './environment.mjs';

/** @typedef {[name: string, script: string, ...args: string[]]} Check */
/** @typedef {{ runtime: string, say: (line: string) => void, signal: AbortSignal }} How */

/**
 * Runs every check, whether or not one before it failed. One line each; what a check says is shown when it fails.
 *
 * @param {readonly Check[]} checks
 * @param {How} how
 * @returns {Promise<number>} how many failed
 */
export async function runChecks(checks, { runtime, say, signal }) {
  let failed = 0;
  for (const [name, ...args] of checks) {
    const began = Date.now();
    const result = await run(runtime, args, { env: checkEnvironment(runtime), signal });
    const ok = result.code === 0;
    say(`${ok ? 'ok' : 'FAILED'} ${name} ${seconds(began)}`);
    if (ok) continue;
    failed += 1;
    say(result.output.trimEnd());
  }
  return failed;
}

/**
 * @param {number} began milliseconds
 */
export function seconds(began) {
  return `${((Date.now() - began) / 1_000).toFixed(1)} s`;
}
