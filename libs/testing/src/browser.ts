import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { unpackChromium } from './chromium.ts';

/**
 * Plain flags for a test browser without a window: no sandbox (it does not work as root, and only our own pages are
 * opened), no network of its own, letters drawn the same everywhere.
 */
const flags = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--font-render-hinting=none',
  '--hide-scrollbars',
];

/**
 * Starts the Chromium that came from npm, with nothing to install by hand. The caller closes it.
 *
 * @throws when there is no such browser for this machine (it is built for Linux)
 */
export async function launchBrowser(): Promise<Browser> {
  const { executable, libraries, fonts } = await unpackChromium();
  return chromium.launch({
    executablePath: executable,
    args: flags,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts },
  });
}
