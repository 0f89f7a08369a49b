// @ts-check
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildIfNeeded } from '../prepare/build.mjs';
import { installIfNeeded } from '../prepare/install.mjs';
import { findRuntime } from '../prepare/runtime.mjs';
import { roles } from '../postgres/roles.mjs';
import { root } from '../root.mjs';
import { Trouble } from '../trouble.mjs';
import { lockDataFolder } from './data-lock.mjs';
import { startEmbeddedDatabase } from './embedded-database.mjs';
import { openOutsideDatabase } from './outside-database.mjs';
import { readRunFile } from './run-file.mjs';
import { readSecrets } from './secrets.mjs';
import { readSettings } from './settings.mjs';

/**
 * Runs one of the product's tools as the owner of the database: beside the running product, or, when nothing is running,
 * on the database alone, which is started for it and stopped after it.
 *
 * @param {object} wish
 * @param {string} wish.script path below `dist`
 * @param {string[]} wish.args
 * @param {boolean} wish.alone whether nothing else may be running
 * @returns {Promise<number>} the exit code
 */
export async function runOwnerTool({ script, args, alone }) {
  const settings = readSettings(process.env);
  const { dataDir } = settings;
  const facts = readRunFile(dataDir);
  if (facts) {
    if (alone) throw new Trouble('Goldthread is running here. Stop it first, or name another DATA_DIR.');
    const owner = new URL(facts.apiEnvironment.DATABASE_API_URL ?? '');
    owner.username = roles.owner;
    owner.password = encodeURIComponent(readSecrets(dataDir).owner);
    return runIt(facts.runtime, script, args, owner.href);
  }
  const say = (/** @type {string} */ line) => console.log(line);
  const { signal } = new AbortController();
  const unlock = lockDataFolder(dataDir);
  try {
    await installIfNeeded({ say, signal });
    const runtime = findRuntime();
    await buildIfNeeded({ runtime, say, signal });
    const secrets = readSecrets(dataDir);
    const database = settings.databaseUrl
      ? await openOutsideDatabase({ databaseUrl: settings.databaseUrl, secrets })
      : await startEmbeddedDatabase({ dataDir, secrets, say });
    try {
      return runIt(runtime, script, args, database.urls.owner);
    } finally {
      await database.stop();
    }
  } finally {
    unlock();
  }
}

/**
 * @param {string} runtime
 * @param {string} script
 * @param {string[]} args
 * @param {string} ownerUrl
 */
function runIt(runtime, script, args, ownerUrl) {
  const env = { ...process.env, DATABASE_OWNER_URL: ownerUrl };
  const command = [path.join(root, 'dist', script), ...args];
  return spawnSync(runtime, command, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
}
