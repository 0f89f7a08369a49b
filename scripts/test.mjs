// @ts-check
import './lib/require-node.mjs';
import { Stopped } from './lib/command.mjs';
import { runChecks } from './lib/check/run-checks.mjs';
import { runTests } from './lib/check/run-tests.mjs';
import { installIfNeeded } from './lib/prepare/install.mjs';
import { findRuntime } from './lib/prepare/runtime.mjs';
import { Trouble } from './lib/trouble.mjs';

/**
 * `npm test`: everything that must hold. Two lists of checks run side by side, then the tests. To add a check, add a line to
 * the shorter list: its name, then the script and its arguments as Node would be given them.
 *
 * @type {import('./lib/check/run-checks.mjs').Check[][]}
 */
const checks = [
  [
    ['types', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'],
    ['lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'],
    ['planted violations', 'scripts/lint-probes.mjs'],
  ],
  [
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
    ['unused code', 'node_modules/knip/bin/knip.js'],
    ['build', 'scripts/build.mjs'],
    ['generated files', 'scripts/check-generated.mjs'],
  ],
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
  const lists = places.length > 0 ? [] : checks;
  const failedOfEach = await Promise.all(lists.map((list) => runChecks(list, { runtime, say, signal })));
  const failedChecks = failedOfEach.reduce((sum, failed) => sum + failed, 0);
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
