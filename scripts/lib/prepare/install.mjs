// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from '../command.mjs';
import { root } from '../root.mjs';
import { Trouble } from '../trouble.mjs';

const lockfile = path.join(root, 'package-lock.json');
const installed = path.join(root, 'node_modules', '.package-lock.json');
const stampFile = path.join(root, 'node_modules', '.goldthread-lock');

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, extraneous?: boolean, link?: boolean }} Entry */

/**
 * Installs exactly what package-lock.json says, unless that is what is there. Development packages are part of it,
 * since the build needs them, even where NODE_ENV says production.
 *
 * @param {{ say: (line: string) => void, signal?: AbortSignal }} how
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function installIfNeeded({ say, signal }) {
  if (isInstalled()) return false;
  say('Installing the packages that package-lock.json names…');
  const flags = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-progress'];
  const result = await runNpm(flags, { signal });
  if (result.code !== 0) {
    console.error(result.output.trim().split('\n').slice(0, 12).join('\n'));
    throw new Trouble('The packages could not be installed; what npm said first is above.');
  }
  writeFileSync(stampFile, stamp());
  return true;
}

/** Either we installed from this very lockfile, or somebody's own npm command came to the same. */
function isInstalled() {
  if (!existsSync(lockfile))
    throw new Trouble('package-lock.json is missing; take a whole copy of the project.');
  if (!existsSync(installed)) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) return true;
  const wanted = packages(lockfile);
  const present = packages(installed);
  return (
    Object.entries(present).every(([name, entry]) => mark(entry) === mark(wanted[name])) &&
    Object.entries(wanted).every(([name, entry]) => name === '' || name in present || mayBeAbsent(entry))
  );
}

function stamp() {
  return createHash('sha256').update(readFileSync(lockfile)).digest('hex');
}

/** @param {Entry} entry */
function mayBeAbsent(entry) {
  return entry.optional || entry.devOptional || entry.extraneous || entry.link;
}

/** @param {Entry | undefined} entry */
function mark(entry) {
  return entry?.integrity ?? entry?.version;
}

/**
 * @param {string} file a lockfile, the project's or the one npm leaves in node_modules at the end of an install
 * @returns {Record<string, Entry>}
 */
function packages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
