// @ts-check
import { existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const longest = 10 * 1024 * 1024;

/**
 * The file one part of the product writes to; a long one is put aside as `<name>.log.1` first.
 *
 * @param {string} dataDir
 * @param {string} name
 */
export function logFile(dataDir, name) {
  const folder = path.join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${name}.log`);
  if (existsSync(file) && statSync(file).size > longest) renameSync(file, `${file}.1`);
  return file;
}

/**
 * Opens a log to append to.
 *
 * @param {string} file
 */
export function openLog(file) {
  return openSync(file, 'a', 0o600);
}

/**
 * The last line worth showing a person: not a line of a stack trace.
 *
 * @param {string} text
 * @param {RegExp} [about] prefer a line that matches
 */
export function lastTelling(text, about = /./) {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at |^\s*[{}^~]|^Node\.js v/.test(line));
  return (lines.findLast((line) => about.test(line)) ?? lines.at(-1) ?? 'it said nothing').trim();
}

/**
 * As `lastTelling`, of what was appended to a log since a given size.
 *
 * @param {string} file
 * @param {number} from bytes
 * @param {RegExp} [about]
 */
export function lastTellingOf(file, from, about) {
  return lastTelling(readFileSync(file).subarray(from).toString('utf8'), about);
}

/** @param {string} file */
export function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
