import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

describe('the test browser', () => {
  it('lays out a page at a phone’s width and takes its picture', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
    await page.setContent('<h1 style="font-family: sans-serif">Returns due</h1>');
    const heading = page.getByRole('heading', { name: 'Returns due' });
    expect((await heading.boundingBox())?.width).toBeGreaterThan(200);
    expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG');
    await page.context().close();
  });

  it('opens and closes contexts without losing the browser', async () => {
    for (let i = 0; i < 3; i += 1) await (await browser.newContext()).close();
    expect(browser.isConnected()).toBe(true);
  });
});
