// @ts-check
import './lib/require-node.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/root.mjs';

/** `npm run verify-export -- FILE`: checks an export with no server and no database. */
const tool = path.join(root, 'dist', 'apps/worker/src/verify-export.js');
if (!existsSync(tool)) {
  console.error('The product is not built here yet: run npm start or npm run build once.');
  process.exitCode = 1;
} else {
  const child = spawnSync(process.execPath, [tool, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = child.status ?? 1;
}
