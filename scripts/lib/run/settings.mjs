// @ts-check
import path from 'node:path';
import { root } from '../root.mjs';
import { Trouble } from '../trouble.mjs';

/**
 * @typedef {object} Settings
 * @property {string} host address the pages and the API listen on
 * @property {string} reachableHost address this machine reaches them on
 * @property {number} port the pages
 * @property {number} apiPort the API
 * @property {string} dataDir absolute path
 * @property {string | undefined} databaseUrl an outside PostgreSQL, as its administrator
 */

/**
 * Reads the environment.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const port = portFrom(env, 'PORT', 3000);
  const apiPort = portFrom(env, 'API_PORT', 4000);
  if (port === apiPort) throw new Trouble(`PORT and API_PORT are both ${port}; give them different numbers.`);
  const host = env.HOST || '127.0.0.1';
  const everywhere = host === '0.0.0.0' || host === '::';
  return {
    host,
    reachableHost: everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host,
    port,
    apiPort,
    dataDir: dataFolder(env),
    databaseUrl: env.DATABASE_URL || undefined,
  };
}

/** @param {NodeJS.ProcessEnv} env */
export function dataFolder(env) {
  return path.resolve(root, env.DATA_DIR || '.data');
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} usual
 */
function portFrom(env, name, usual) {
  const text = env[name];
  if (!text) return usual;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Trouble(`${name} is "${text}"; it must be a whole number from 1 to 65535.`);
  }
  return port;
}
