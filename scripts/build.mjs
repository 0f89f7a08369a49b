// @ts-check
import './lib/require-node.mjs';
import { buildIfNeeded } from './lib/prepare/build.mjs';
import { installIfNeeded } from './lib/prepare/install.mjs';
import { findRuntime } from './lib/prepare/runtime.mjs';
import { Trouble } from './lib/trouble.mjs';

/** `npm run build`: installs if needed, and compiles into dist/ when anything has changed. */
const say = (/** @type {string} */ line) => console.log(line);
try {
  await installIfNeeded({ say });
  await buildIfNeeded({ runtime: findRuntime(), say });
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
