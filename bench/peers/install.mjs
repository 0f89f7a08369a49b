// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from '../../scripts/lib/command.mjs';
import { root } from '../../scripts/lib/root.mjs';

const folder = path.join(root, 'bench', 'peers');
const stampFile = path.join(folder, 'node_modules', '.bench-lock');

/**
 * Installs what the product is measured against, as the lockfile beside this says, unless it is there already. Nothing
 * but the measurements does so.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} false when it cannot be had, for example without a network
 */
export async function installPeers(say) {
  const stamp = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;
  say('Installing what the product is measured against.');
  const flags = ['ci', '--ignore-scripts', '--loglevel=error', '--no-progress'];
  const result = await runNpm(flags, { cwd: folder });
  if (result.code !== 0) {
    say(`It could not be installed, so it is left out: ${result.errors.trim().split('\n')[0] ?? ''}`);
    return false;
  }
  writeFileSync(stampFile, stamp);
  return true;
}
