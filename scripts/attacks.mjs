// @ts-check
import { spawn } from 'node:child_process';
import './lib/require-node.mjs';
import { checkEnvironment } from './lib/check/environment.mjs';
import { buildIfNeeded } from './lib/prepare/build.mjs';
import { installIfNeeded } from './lib/prepare/install.mjs';
import { findRuntime } from './lib/prepare/runtime.mjs';
import { root } from './lib/root.mjs';
import { Trouble } from './lib/trouble.mjs';

/**
 * `npm run attacks`: attacks the API while people work, and keeps the figures in docs/reliability.md. Named after it,
 * another trial instead: `cost` (what queries cost against what they take), `timing` (whether an id of another tenant
 * takes longer than one of nothing), `tenants` (two places at once in one process), `kept` (reads and writes in turn, against answers kept). `--keep` leaves the
 * documentation alone. The last line of each is its figures as JSON.
 */
const trials = { siege: 'siege', cost: 'cost', timing: 'timing', tenants: 'tenants', kept: 'kept' };
const asked = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'siege';
const say = (/** @type {string} */ line) => console.log(line);
try {
  const trial = Object.entries(trials).find(([name]) => name === asked)?.[1];
  if (!trial) throw new Trouble(`There is no trial ${asked}: ${Object.keys(trials).join(', ')}.`);
  await installIfNeeded({ say });
  const runtime = findRuntime();
  await buildIfNeeded({ runtime, say });
  const env = {
    ...(process.argv.includes('--keep') ? { FIGURES_KEEP: '1' } : {}),
    ...checkEnvironment(runtime),
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  };
  const jest = [
    'node_modules/jest/bin/jest.js',
    '--config',
    'jest.attacks.config.mjs',
    '--runInBand',
    '--ci',
  ];
  const child = spawn(runtime, [...jest, `test/attacks/${trial}/`], { cwd: root, env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
