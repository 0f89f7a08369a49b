// @ts-check
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { run } from '../command.mjs';
import { root } from '../root.mjs';
import { Trouble } from '../trouble.mjs';

const sources = ['apps', 'libs'];
const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
const dist = path.join(root, 'dist');
const stampFile = path.join(dist, '.stamp');

/**
 * Compiles the sources into dist/ unless dist/ was built from these very sources. The new build is made aside and put
 * in place whole, so a build killed half-way leaves the old one.
 *
 * @param {{ runtime: string, say: (line: string) => void, signal?: AbortSignal }} how
 * @returns {Promise<boolean>} whether anything was built
 */
export async function buildIfNeeded({ runtime, say, signal }) {
  const stamp = stampOfSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  say('Building…');
  const aside = path.join(root, '.tmp', `build-${process.pid}`);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  try {
    const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const result = await run(runtime, [tsc, '-p', 'tsconfig.build.json', '--outDir', aside], { signal });
    if (result.code !== 0) {
      process.stderr.write(result.output);
      throw new Trouble('The build failed; what the compiler said is above.');
    }
    for (const file of assets()) cpSync(path.join(root, file), path.join(aside, file));
    writeFileSync(path.join(aside, '.stamp'), stamp);
    const old = `${aside}-old`;
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(aside, dist);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return true;
}

/** Everything the running product reads besides compiled code: templates, styles, pictures, SQL. */
function assets() {
  return sourceFiles().filter((file) => !/\.ts$/.test(file) && file.includes(`${path.sep}src${path.sep}`));
}

function sourceFiles() {
  const files = sources
    .map((folder) => path.join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((name) => path.join(folder, String(name))),
    )
    .filter((file) => !/[.-]spec\.ts$/.test(file) && statSync(file).isFile());
  return files.map((file) => path.relative(root, file)).sort();
}

function stampOfSources() {
  const hash = createHash('sha256');
  for (const file of [...settings, ...sourceFiles()]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
