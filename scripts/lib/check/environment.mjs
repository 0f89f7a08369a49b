// @ts-check
import path from 'node:path';
import { root } from '../root.mjs';

/**
 * The environment without what would change a check's outcome from one machine to the next: addresses and folders of
 * a running Goldthread, production mode. The pinned Node comes first for whatever looks for `node`.
 *
 * @param {string} runtime
 * @returns {NodeJS.ProcessEnv}
 */
export function checkEnvironment(runtime) {
  const foreign =
    /^(DATABASE_.*|PG[A-Z]+|PORT|API_PORT|API_URL|HOST|DATA_DIR|NODE_ENV|NODE_OPTIONS|GOLDTHREAD_.*)$/;
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  const found = [path.dirname(runtime), path.join(root, 'node_modules', '.bin'), process.env.PATH];
  return { ...Object.fromEntries(kept), PATH: found.join(path.delimiter), TZ: 'Europe/London' };
}
