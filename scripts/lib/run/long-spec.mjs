// @ts-check
import { spawn } from 'node:child_process';
import { checkEnvironment } from '../check/environment.mjs';
import { buildIfNeeded } from '../prepare/build.mjs';
import { installIfNeeded } from '../prepare/install.mjs';
import { findRuntime } from '../prepare/runtime.mjs';
import { root } from '../root.mjs';
import { Trouble } from '../trouble.mjs';

/**
 * Runs trials that are too long for every test run, from a Jest configuration of their own, and ends with their code.
 *
 * @param {object} what
 * @param {string} what.config file of the configuration
 * @param {string[]} what.args what Jest is given beside it: which specs
 * @param {Record<string, string>} [what.env] what the specs are told
 * @param {boolean} [what.built] whether they start the product's processes, which are compiled first
 */
export async function runLongSpec({ config, args, env = {}, built = false }) {
  const say = (/** @type {string} */ line) => console.log(line);
  await installIfNeeded({ say });
  const runtime = findRuntime();
  if (built) await buildIfNeeded({ runtime, say });
  const jest = ['node_modules/jest/bin/jest.js', '--config', config, '--runInBand', '--ci', ...args];
  const child = spawn(runtime, jest, {
    cwd: root,
    env: {
      ...env,
      ...checkEnvironment(runtime),
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    },
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** Says what is the matter in one line, where it is nothing of ours. @param {Promise<void>} work */
export async function orTrouble(work) {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
