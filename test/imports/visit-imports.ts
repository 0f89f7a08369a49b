import { launchBrowser } from '#testing/browser';
import type { Product } from '../support/product.ts';
import { Visitor } from '../support/visitor.ts';
import { startSite } from '../support/web.ts';
import { HOME, type ImportStory } from './import-story.ts';

/** What the pages showed on the way of one file from sending to undoing, by a browser without JavaScript. */
export interface Visited {
  asked: string[];
  settled: string;
  done: string;
  undone: string;
  refused: string[];
  /** What the preview of fetched figures shows of its columns. */
  fetched: string;
  /** And when they were fetched again by one press. */
  again: string;
  findings: object[];
}

const text = (what: string): string =>
  `Measure;When;Top;Bottom\n${what};2022-10;50;100\n${what};Nov 2022;c;100\n`;

/** The manager sends a file by the form, says what the page asks, has it brought in and undone; axe looks at every page. */
export async function visitImports(product: Product, story: ImportStory): Promise<Visited> {
  const site = await startSite(product);
  const browser = await launchBrowser();
  try {
    const visitor = await Visitor.open(browser, site.url, story.story.place);
    const { page } = visitor;
    const look = async (): Promise<string> => {
      await story.work();
      await visitor.visit(visitor.path);
      return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    };
    await visitor.become('manager');
    await visitor.visit('/imports');
    await visitor.press('Send the file');
    const refused = await visitor.problems();
    await page.getByLabel('What it holds, and where it goes').first().selectOption({ index: 0 });
    await page.setInputFiles('#file', {
      name: 'own.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text('Home soon')),
    });
    await visitor.press('Send the file');
    await look();
    await page.locator('summary', { hasText: 'What the columns say' }).click();
    await visitor.field('roles[2]').selectOption('numerator');
    await visitor.field('roles[3]').selectOption('denominator');
    await visitor.press('Read it again');
    await look();
    const asked = await page.locator('label[for^="answers-"]').allInnerTexts();
    await visitor.field('answers[0]').fill(`HOME: ${HOME}`);
    await visitor.press('Read it again');
    const settled = await look();
    await visitor.press('Bring in 1 figure');
    const done = await look();
    await visitor.press('Undo this import');
    const undone = await look();
    await visitor.visit('/imports/sources');
    await page.locator('main a[href^="/imports/sources?"]').click();
    await visitor.field('indicatorId').selectOption({ label: `HOME: ${HOME}` });
    await visitor.field('series').fill('3281');
    await visitor.field('areas').fill('E06000060');
    await visitor.field('fromYear').fill('2024');
    await visitor.press('Fetch the figures');
    const fetched = await look();
    await visitor.visit('/imports/sources');
    await page.locator('main a[href^="/imports/sources?"]').click();
    await page.getByRole('button', { name: 'Fetch again' }).click();
    const again = await look();
    const { findings } = visitor;
    await visitor.close();
    return { fetched, again, asked, settled, done, undone, refused, findings };
  } finally {
    await browser.close();
    await site.stop();
  }
}
