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
 * `npm run faults`: kills the product's processes under load and settles the accounts afterwards, then lets two people
 * approve the same plan at once a thousand times. `npm run faults -- bank` instead moves money between a few headings, a
 * hundred thousand times, while clients and PostgreSQL are killed; `npm run faults -- backup` takes backups while clients
 * work. `--quick` does a part of it and leaves the documentation alone.
 */
const quick = {
  ...{ FAULTS_KILLS: '5', FAULTS_CLIENTS: '4', FAULTS_KEEP: '1', ROUNDS: '100' },
  ...{ BANK_TRANSFERS: '1000', BANK_KILLS: '3', BACKUPS: '2' },
};
const one = ['bank', 'backup'].find((name) => process.argv.includes(name));
const say = (/** @type {string} */ line) => console.log(line);
try {
  await installIfNeeded({ say });
  const runtime = findRuntime();
  await buildIfNeeded({ runtime, say });
  const env = {
    ROUNDS: '1000',
    ...(process.argv.includes('--quick') ? quick : {}),
    ...checkEnvironment(runtime),
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  };
  const args = ['node_modules/jest/bin/jest.js', '--config', 'jest.faults.config.mjs', '--runInBand', '--ci'];
  if (one) args.push('--testPathPatterns', `test/faults/${one}/`);
  else args.push('--testPathIgnorePatterns', 'test/faults/(bank|backup)/');
  const child = spawn(runtime, args, { cwd: root, env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
