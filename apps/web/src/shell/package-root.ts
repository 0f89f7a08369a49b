import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder above this file that holds package.json: the same from source and from `dist`. */
function findPackageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('No package.json above the web application.');
    folder = parent;
  }
  return folder;
}

/** The repository's root folder. */
export const packageRoot = findPackageRoot();

/** Where templates and stylesheets are read from; they are not compiled, so never from `dist`. */
export const webSource = join(packageRoot, 'apps/web/src');

/**
 * The folder an installed package lives in.
 * @param name the package's name, for example `govuk-frontend`.
 */
export function packageFolder(name: string): string {
  return dirname(createRequire(join(packageRoot, 'package.json')).resolve(`${name}/package.json`));
}
