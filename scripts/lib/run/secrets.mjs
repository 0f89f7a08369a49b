// @ts-check
import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Trouble, codeOf, explainFolderError } from '../trouble.mjs';

/**
 * @typedef {object} Secrets
 * @property {string} superuser password of the embedded server's superuser
 * @property {string} owner password of the role that migrates
 * @property {string} api
 * @property {string} worker
 * @property {string} signin
 * @property {string} public
 */

const names = /** @type {const} */ (['superuser', 'owner', 'api', 'worker', 'signin', 'public']);

/**
 * The data folder's own secrets, made once and readable by this account alone.
 *
 * @param {string} dataDir
 * @returns {Secrets}
 */
export function readSecrets(dataDir) {
  const file = path.join(dataDir, 'secrets.json');
  const kept = readKept(file);
  const secrets = /** @type {Secrets} */ ({ ...kept });
  const missing = names.filter((name) => !secrets[name]);
  if (missing.length === 0) return secrets;
  for (const name of missing) secrets[name] = randomBytes(24).toString('base64url');
  try {
    writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch (error) {
    throw explainFolderError(error, dataDir);
  }
  return secrets;
}

/**
 * @param {string} file
 * @returns {Partial<Secrets>}
 */
function readKept(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {};
    throw new Trouble(`The file ${file} cannot be read; bring it back from a backup, it opens the database.`);
  }
}
