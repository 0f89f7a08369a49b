// @ts-check
import './lib/require-node.mjs';
import { Stopped } from './lib/command.mjs';
import { runChecks } from './lib/check/run-checks.mjs';
import { runTests } from './lib/check/run-tests.mjs';
import { installIfNeeded } from './lib/prepare/install.mjs';
import { findRuntime } from './lib/prepare/runtime.mjs';
import { Trouble } from './lib/trouble.mjs';

/**
 * `npm test`: everything that must hold, in the order in which a mistake is cheapest to find. To add a check, add a
 * line: its name, then the script and its arguments as Node would be given them.
 *
 * @type {import('./lib/check/run-checks.mjs').Check[]}
 */
const checks = [
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
  ['lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
  ['format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  [
    'architecture',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    'apps',
    'libs',
    'test',
    'scripts',
    'bench',
  ],
  ['planted violations', 'scripts/lint-probes.mjs'],
  ['unused code', 'node_modules/knip/bin/knip.js'],
  ['build', 'scripts/build.mjs'],
  ['generated files', 'scripts/check-generated.mjs'],
];

const stopping = new AbortController();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => stopping.abort());
const { signal } = stopping;
const say = (/** @type {string} */ line) => console.log(line);
// Named after the command, as for Jest: `npm test -- libs/kernel` runs the tests of one place and no checks.
const places = process.argv.slice(2);

let code = 1;
try {
  await installIfNeeded({ say, signal });
  const runtime = findRuntime();
  const failedChecks = places.length > 0 ? 0 : await runChecks(checks, { runtime, say, signal });
  const tests = await runTests(places, { runtime, say, signal });
  const failed = tests.failed + failedChecks;
  console.log(`\n${tests.passed} passed, ${failed} failed`);
  code = failed === 0 && tests.passed > 0 && tests.code === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof Trouble || error instanceof Stopped)) throw error;
  if (error instanceof Trouble) console.error(error.message);
  if (error instanceof Stopped) code = 130;
}
process.exit(code);
