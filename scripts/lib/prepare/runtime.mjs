// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';
import { Trouble } from '../trouble.mjs';

/**
 * The Node that runs everything but these scripts: the one pinned in package-lock.json where there is one for this
 * machine and it runs, else the host's own when it is new enough.
 *
 * @returns {string} path of the program
 */
export function findRuntime() {
  const pinned = pinnedRuntime();
  if (pinned && spawnSync(pinned, ['--version'], { windowsHide: true }).status === 0) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 9)) return process.execPath;
  throw new Trouble(
    `No Node came with the packages for ${process.platform} ${process.arch}, so Node 24.9 or later is needed here; this is ${process.versions.node}.`,
  );
}

function pinnedRuntime() {
  const isWindows = process.platform === 'win32';
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
  const file = path.join(root, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
  return existsSync(file) ? file : undefined;
}
