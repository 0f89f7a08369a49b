import type { Browser } from 'playwright-core';
import { violationsOn } from './axe.ts';
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

  it('has axe find what is wrong on a page, each element by itself, and nothing on a page that is right', async () => {
    const page = await browser.newPage();
    const right = '<html lang="en-GB"><title>Returns</title><main><h1>Returns due</h1></main></html>';
    await page.setContent(right);
    expect(await violationsOn(page)).toEqual([]);
    await page.setContent(
      right.replace('</main>', '<input id="a"><input id="b"><p style="color: #999">Faint</p></main>'),
    );
    expect(await violationsOn(page)).toEqual([
      { rule: 'color-contrast', html: '<p style="color: #999">Faint</p>' },
      { rule: 'label', html: '<input id="a">' },
      { rule: 'label', html: '<input id="b">' },
    ]);
    await page.context().close();
  });

  it('opens and closes contexts without losing the browser', async () => {
    for (let i = 0; i < 3; i += 1) await (await browser.newContext()).close();
    expect(browser.isConnected()).toBe(true);
  });
});
