// @ts-check
import { spawn } from 'node:child_process';
import path from 'node:path';
import '../scripts/lib/require-node.mjs';
import { buildIfNeeded } from '../scripts/lib/prepare/build.mjs';
import { installIfNeeded } from '../scripts/lib/prepare/install.mjs';
import { findRuntime } from '../scripts/lib/prepare/runtime.mjs';
import { root } from '../scripts/lib/root.mjs';
import { Trouble } from '../scripts/lib/trouble.mjs';

/** `npm run bench`: installs and builds if needed, then measures under the product's own Node. `-- --quick` only tries. */
const say = (/** @type {string} */ line) => console.log(line);
try {
  await installIfNeeded({ say });
  const runtime = findRuntime();
  await buildIfNeeded({ runtime, say });
  const flags = [
    '--disable-warning=ExperimentalWarning',
    path.join(root, 'bench', 'main.ts'),
    ...process.argv.slice(2),
  ];
  const child = spawn(runtime, flags, { cwd: root, stdio: 'inherit' });
  // A terminal signals the whole group, npm passes it on as well; the measuring process cleans up and ends us.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
