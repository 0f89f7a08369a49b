// @ts-check
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../root.mjs';
import { readRunFile } from './run-file.mjs';
import { dataFolder } from './settings.mjs';

/**
 * Runs one of the product's own tools beside the running product, with its runtime and its unprivileged addresses.
 *
 * @param {string} script path below `dist`
 * @param {string[]} args
 * @returns {number} the exit code; 1, with a sentence, when nothing is running
 */
export function runTool(script, args = []) {
  const facts = readRunFile(dataFolder(process.env));
  if (!facts) {
    console.error(
      'Goldthread is not running here. Start it with npm start (and the same DATA_DIR), then ask again.',
    );
    return 1;
  }
  const env = { ...process.env, ...facts.apiEnvironment };
  const command = [path.join(root, 'dist', script), ...args];
  return spawnSync(facts.runtime, command, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
}
