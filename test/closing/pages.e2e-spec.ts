import type { Browser } from 'playwright-core';
import { launchBrowser } from '#testing/browser';
import { takeUntil } from '../support/follow-through.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import type { Story } from '../support/story.ts';
import { Visitor } from '../support/visitor.ts';
import { startSite } from '../support/web.ts';
import type { Site } from '../support/web.ts';
import { closingSeen } from './closing.document.ts';

/** What a case leaves behind, written on its forms in a browser without scripts, and found in the library. */
let product: Product;
let site: Site;
let browser: Browser;
let visitor: Visitor;
let story: Story;
let form: (what: string) => string;

beforeAll(async () => {
  product = await startProduct();
  site = await startSite(product);
  browser = await launchBrowser();
  story = product.story();
  visitor = await Visitor.open(browser, site.url, story.place);
  await takeUntil(story, 'closed.improved');
  form = (what) => `/cases/${story.caseId}/leaves/${what}`;
}, 180_000);
afterAll(async () => {
  await visitor?.close();
  await browser?.close();
  await site?.stop();
  await product?.stop();
});

it('is a practice note by the owner, from “What needs me”, with what is missing said and nothing lost', async () => {
  await visitor.become('owner');
  await visitor.visit('/');
  await visitor.follow('leaves/practice-note');
  await visitor.field('text').fill('A coordinator on every ward.');
  await visitor.press('Save');
  expect(await visitor.problems()).toEqual([
    'Say for whom it worked.',
    'Say what it took.',
    'Say what to watch.',
  ]);
  expect(await visitor.field('text').inputValue()).toBe('A coordinator on every ward.');
  await visitor.field('forWhom').fill('People leaving hospital.');
  await visitor.field('whatItTook').fill('Two posts.');
  await visitor.field('whatToWatch').fill('Cover in August.');
  await visitor.press('Save');
  expect(visitor.path).toContain(`/cases/${story.caseId}`);
  expect(await visitor.page.getByText('Cover in August.').count()).toBe(1);
  await visitor.checkAsItStands();
  expect(await visitor.visit(form('commendation'))).toBe(403);
  expect(await visitor.page.getByText('You own this indicator').count()).toBe(1);
}, 90_000);

it('is a commendation and an answer about resources by the portfolio holder', async () => {
  await visitor.become('portfolioHolder');
  await visitor.visit(form('commendation'));
  await visitor.field('commended').fill('The discharge team');
  await visitor.field('text').fill('Their patience with the rota.');
  await visitor.press('Save');
  await visitor.visit(form('resources'));
  await visitor.press('Save');
  expect(await visitor.problems()).toEqual(['Give your reason.', 'Say whether resources can move on.']);
  await visitor.page.getByLabel('Yes', { exact: true }).check();
  await visitor.field('heading').fill('Reablement');
  await visitor.field('text').fill('The improvement holds without it.');
  await visitor.press('Save');
  expect(await visitor.problems()).toEqual(['Give the day from which they could move.']);
  await visitor.fillDate('movesFrom', '2027-04-01');
  await visitor.press('Save');
  expect(await visitor.page.getByText('from 1 April 2027').count()).toBe(1);
  expect(await closingSeen(story, 'healthLead')).toMatchObject({
    commendation: { version: 1, text: 'Their patience with the rota.' },
    resources: { resourcesMayMove: true, movesFrom: '2027-04-01' },
  });
  expect(await visitor.visit(form('practice-note'))).toBe(403);
  expect(await visitor.visit(form('nothing'))).toBe(404);
}, 90_000);

it('is found in the library by those of the partnership', async () => {
  await visitor.become('healthLead');
  await visitor.visit('/practice?search=rota');
  expect(await visitor.page.getByText('1 entry').count()).toBe(1);
  expect(await visitor.page.getByText('The discharge team').count()).toBe(1);
  await visitor.visit('/practice');
  expect(await visitor.page.getByText('2 entries').count()).toBe(1);
}, 60_000);

it('leaves axe nothing to say at either width', () => {
  expect(visitor.findings).toEqual([]);
});
