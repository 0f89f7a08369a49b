// @ts-check
import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Trouble, explainFolderError } from '../trouble.mjs';

/**
 * @typedef {object} Place what is needed to run a PostgreSQL program on a cluster's folder
 * @property {string} bin folder of the programs
 * @property {string} folder the cluster's folder
 * @property {{ uid: number, gid: number } | undefined} account who runs them, when not ourselves
 */

/**
 * How a program is told the cluster's folder. Under another account it starts inside the folder and names it
 * through /proc, so the folders above may stay closed to that account.
 *
 * @param {Place} place
 */
export function runOptions(place) {
  const { PATH, TMPDIR, TEMP, SystemRoot } = process.env;
  return {
    data: place.account ? '/proc/self/cwd' : place.folder,
    options: {
      cwd: place.folder,
      env: { PATH, TMPDIR, TEMP, SystemRoot, LC_ALL: 'C', TZ: 'UTC' },
      windowsHide: true,
      ...place.account,
    },
  };
}

/**
 * Makes an empty cluster (UTF-8, sorted by code point, the same on every machine) unless there is one. It is made
 * beside its final place and renamed, so that one killed half-way is never taken for a whole one.
 *
 * @param {Place} place
 * @param {{ superuserPassword: string, flags?: string[] }} wanted
 * @returns {Promise<boolean>} whether it was made just now
 */
export async function ensureCluster(place, wanted) {
  if (existsSync(path.join(place.folder, 'PG_VERSION'))) return false;
  const half = { ...place, folder: `${place.folder}.new` };
  rmSync(half.folder, { recursive: true, force: true });
  mkdirSync(half.folder, { recursive: true, mode: 0o700 });
  if (place.account) chownSync(half.folder, place.account.uid, place.account.gid);
  const secret = passwordFile(wanted.superuserPassword, place.account);
  try {
    await initdb(half, [`--pwfile=${secret.file}`, ...(wanted.flags ?? [])]);
    renameSync(half.folder, place.folder);
    return true;
  } catch (error) {
    rmSync(half.folder, { recursive: true, force: true });
    throw explainFolderError(error, path.dirname(place.folder));
  } finally {
    rmSync(secret.folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} password
 * @param {Place['account']} account
 */
function passwordFile(password, account) {
  const folder = mkdtempSync(path.join(tmpdir(), 'goldthread-init-'));
  const file = path.join(folder, 'password');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  if (account) {
    chownSync(file, account.uid, account.gid);
    chmodSync(folder, 0o711);
  }
  return { folder, file };
}

/**
 * @param {Place} place
 * @param {string[]} flags
 * @returns {Promise<void>}
 */
function initdb(place, flags) {
  const { data, options } = runOptions(place);
  const settings = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=postgres', '--auth=scram-sha-256', '--no-instructions'];
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(place.bin, 'initdb'), ['-D', data, ...settings, ...access, ...flags], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr?.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) return resolve();
      const last =
        said
          .trim()
          .split('\n')
          .filter((line) => /error|fatal|could not/i.test(line))[0] ?? said.trim();
      reject(new Trouble(`PostgreSQL could not make its data folder ${place.folder}: ${last}`));
    });
  });
}
