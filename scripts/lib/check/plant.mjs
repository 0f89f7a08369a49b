// @ts-check
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';

/**
 * Lays out a small project that shares this one's settings, inside it so that its packages are found.
 *
 * @param {string} folder
 * @param {Record<string, string>} files text by path
 */
export function plant(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'tsconfig.json'])
    copyFileSync(path.join(root, name), path.join(folder, name));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
