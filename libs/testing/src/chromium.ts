import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');

/** Where the unpacked browser lies, with the libraries and fonts it brings along. */
export interface Chromium {
  readonly executable: string;
  readonly libraries: string;
  readonly fonts: string;
}

/**
 * Unpacks the Chromium that came from npm into a cache folder, once an installation. It is unpacked aside and put
 * in place whole, since several spec files may ask at the same moment.
 */
export async function unpackChromium(): Promise<Chromium> {
  const folder = await cacheFolder();
  if (!(await exists(join(folder, 'chromium')))) {
    const aside = await mkdtemp(`${folder}-`);
    await unpackInto(aside, folder);
    await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
  }
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fonts: join(folder, 'fonts'),
  };
}

/**
 * The package always unpacks into the temporary folder, and its libraries only where it believes to be on its usual
 * host; a process of its own is told both.
 */
async function unpackInto(aside: string, final: string): Promise<void> {
  const code = `const { default: c } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    await (c.default ?? c).executablePath();`;
  const env = { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x', NODE_OPTIONS: '' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], { env });
  await writeFile(join(aside, 'fonts', 'fonts.conf'), fontSettings(join(final, 'fonts')));
}

/** Only the fonts that came along, so that pictures and line breaks are the same on every machine. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
}

/** In node_modules, so a new version of the package starts afresh and nothing is left elsewhere. */
async function cacheFolder(): Promise<string> {
  const base = join(dirname(entry), '..', '..', '..', '..', '.cache');
  await mkdir(base, { recursive: true });
  return join(base, 'goldthread-chromium');
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
