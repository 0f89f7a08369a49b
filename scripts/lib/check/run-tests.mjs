// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from '../command.mjs';
import { root } from '../root.mjs';
import { checkEnvironment } from './environment.mjs';
import { seconds } from './run-checks.mjs';

const report = path.join(root, '.tmp', `jest-${process.pid}.json`);

/**
 * Runs every level of test in Jest, three workers at a time: each often waits for its browser or its database.
 *
 * @param {string[]} places paths to keep to; all when empty
 * @param {import('./run-checks.mjs').How} how
 * @returns {Promise<{ passed: number, failed: number, code: number }>} a file that could not run counts as one failed
 */
export async function runTests(places, { runtime, say, signal }) {
  mkdirSync(path.dirname(report), { recursive: true });
  const began = Date.now();
  const options = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const env = { ...checkEnvironment(runtime), NODE_OPTIONS: options.join(' ') };
  const args = [
    'node_modules/jest/bin/jest.js',
    '--maxWorkers=3',
    '--ci',
    '--json',
    `--outputFile=${report}`,
  ];
  try {
    const result = await run(runtime, [...args, ...places], { env, signal });
    const counts = readCounts();
    const ok = result.code === 0 && counts.failed === 0;
    say(`${ok ? 'ok' : 'FAILED'} tests ${seconds(began)}`);
    if (!ok) say(result.errors.trimEnd());
    return { ...counts, code: result.code };
  } finally {
    rmSync(report, { force: true });
  }
}

/** A run that ended before its report has failed as a whole. */
function readCounts() {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
