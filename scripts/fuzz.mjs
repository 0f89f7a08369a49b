// @ts-check
import { spawn } from 'node:child_process';
import './lib/require-node.mjs';
import { checkEnvironment } from './lib/check/environment.mjs';
import { installIfNeeded } from './lib/prepare/install.mjs';
import { findRuntime } from './lib/prepare/runtime.mjs';
import { root } from './lib/root.mjs';
import { Trouble } from './lib/trouble.mjs';

/**
 * `npm run fuzz -- --queries=200000 --seed=7`: asks the API as one tenant for what another owns, and keeps the figures
 * in docs/reliability.md; `--minutes=30` ends it sooner. `npm run fuzz -- --drop` takes each guard of the database and each rule away in turn and
 * shows that a test notices. `--keep` leaves the documentation alone.
 */
const say = (/** @type {string} */ line) => console.log(line);
const option = (/** @type {string} */ name) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const spec = process.argv.includes('--drop') ? 'drop' : 'fuzz';
try {
  await installIfNeeded({ say });
  const runtime = findRuntime();
  const env = {
    FUZZ_QUERIES: option('queries') ?? '200000',
    FUZZ_MINUTES: option('minutes') ?? '120',
    FUZZ_SEED: option('seed') ?? String(Date.now() % 1_000_000),
    ...(process.argv.includes('--keep') ? { FUZZ_KEEP: '1' } : {}),
    ...checkEnvironment(runtime),
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  };
  const jest = ['node_modules/jest/bin/jest.js', '--config', 'jest.fuzz.config.mjs', '--runInBand', '--ci'];
  const child = spawn(runtime, [...jest, `${spec}\\.long-spec`], { cwd: root, env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
