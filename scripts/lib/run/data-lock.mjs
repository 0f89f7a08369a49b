// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { birthMark, isAlive } from '../processes.mjs';
import { Trouble, codeOf, explainFolderError } from '../trouble.mjs';

/**
 * Takes the data folder for this run, making it when it is not there. A lock left by a killed run is taken over; the
 * process's start time tells it from another program that has since been given the same number.
 *
 * @param {string} dataDir
 * @returns {() => void} gives the folder back
 */
export function lockDataFolder(dataDir) {
  const file = path.join(dataDir, 'goldthread.lock');
  try {
    makeFolder(dataDir);
    const holder = currentHolder(file);
    if (holder) {
      throw new Trouble(`The data folder ${dataDir} is in use by another run (process ${holder}).`);
    }
    rmSync(file, { force: true });
    writeFileSync(file, `${process.pid} ${birthMark(process.pid)}\n`, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && currentHolder(file)) {
      throw new Trouble(`The data folder ${dataDir} is in use by another run that began at the same moment.`);
    }
    throw explainFolderError(error, dataDir);
  }
  return () => {
    if (currentHolder(file) === process.pid) rmSync(file, { force: true });
  };
}

/**
 * Makes a folder and those above it. (Node's own recursive way never returns on a file system that makes none.)
 *
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/**
 * The live process that holds a data folder.
 *
 * @param {string} file the lock
 * @returns {number | undefined}
 */
function currentHolder(file) {
  try {
    const [pid = '', birth = ''] = readFileSync(file, 'utf8').trim().split(' ');
    return isAlive(Number(pid)) && birthMark(Number(pid)) === birth ? Number(pid) : undefined;
  } catch {
    return undefined;
  }
}
