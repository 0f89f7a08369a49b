import type { Browser } from 'playwright-core';
import { launchBrowser } from '#testing/browser';
import { encodeId } from '#read-models/global-id';
import { followThrough } from '../support/follow-through.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { take } from '../support/step.ts';
import type { Story } from '../support/story.ts';
import { Visitor } from '../support/visitor.ts';
import { startSite } from '../support/web.ts';
import type { Site } from '../support/web.ts';

/** The questions a partnership asks, in a browser without scripts: added, put in a challenge, asked, reworded, retired. */
let product: Product;
let site: Site;
let browser: Browser;
let visitor: Visitor;
let story: Story;
let questions: string;
const ours = 'Who spoke for the people who wait at noon?';

beforeAll(async () => {
  product = await startProduct();
  site = await startSite(product);
  browser = await launchBrowser();
  const [place] = product.places;
  if (!place) throw new Error('There is a place.');
  visitor = await Visitor.open(browser, site.url, place);
  story = product.story();
  const partnership = encodeId('Partnership', place.partnership, place.partnership);
  questions = `/partnerships/${partnership}/questions`;
}, 120_000);
afterAll(async () => {
  await visitor?.close();
  await browser?.close();
  await site?.stop();
  await product?.stop();
});

it('are added by the performance manager, with what is missing said and nothing typed lost', async () => {
  await visitor.become('manager');
  await visitor.visit(`${questions}/add`);
  await visitor.field('text').fill('No question mark');
  await visitor.press('Add the question');
  expect(await visitor.problems()).toEqual(['End the question with a question mark.']);
  expect(await visitor.field('text').inputValue()).toBe('No question mark');
  await visitor.field('text').fill(ours);
  await visitor.page.getByLabel('Performance is worse than it should be').check();
  await visitor.page.getByLabel('Something out of the ordinary').check();
  await visitor.press('Add the question');
  expect(visitor.path).toContain(questions);
  expect(await visitor.page.getByText(ours).count()).toBe(1);
  await visitor.check(questions);
}, 60_000);

it('are shown to others, who are told why they cannot change them', async () => {
  await visitor.become('healthLead');
  await visitor.visit(questions);
  expect(await visitor.page.getByText(ours).count()).toBe(1);
  expect(await visitor.page.getByRole('button', { name: 'Add a question' }).count()).toBe(0);
  expect(await visitor.page.getByText('Only a performance manager').count()).toBe(1);
  await visitor.visit(`${questions}/P1`);
  expect(await visitor.page.getByRole('button', { name: 'Retire the question' }).count()).toBe(0);
}, 60_000);

it('are suggested first where they fit, and put as the partnership’s own', async () => {
  const opening = followThrough.findIndex(({ act }) => act?.does === 'openChallenge');
  for (const step of followThrough.slice(0, opening)) await take(story, step);
  await visitor.become('portfolioHolder');
  await visitor.visit(`/cases/${story.caseId}/challenge`);
  // Left and come back to, ticks and all; then thrown away, and as it was first seen.
  const first = await visitor.page.locator('[name=ticked]:checked').count();
  await visitor.field('own').fill('Who was asked?');
  await visitor.page.locator('[name=ticked]:checked').last().uncheck();
  await visitor.press('Save and come back later');
  expect(await visitor.field('own').inputValue()).toBe('Who was asked?');
  expect(await visitor.page.locator('[name=ticked]:checked').count()).toBe(first - 1);
  await visitor.press('Discard my draft');
  expect(await visitor.field('own').inputValue()).toBe('');
  expect(await visitor.page.locator('[name=ticked]:checked').count()).toBe(first);
  expect(await visitor.page.getByLabel(ours).isChecked()).toBe(true);
  expect(await visitor.page.getByText('The partnership’s own.').count()).toBeGreaterThan(0);
  await visitor.field('justification').fill('A sudden fall.');
  await visitor.press('Open the challenge');
  const { questions: put } = await story.seenBy('owner');
  expect(put.find(({ text }) => text === ours)).toMatchObject({ required: false, answer: null });
}, 60_000);

it('are asked later from the bank, in its words', async () => {
  await visitor.become('portfolioHolder');
  await visitor.visit(`/cases/${story.caseId}/ask`);
  await visitor.press('Ask');
  expect(await visitor.problems()).toEqual(['Choose a question, or enter your own']);
  const before = (await story.seenBy('owner')).questions.length;
  const choices = await visitor.field('question.code').locator('option').allInnerTexts();
  const known = choices.find((text) => text.includes('residents or service users notice')) ?? '';
  await visitor.field('question.code').selectOption({ label: known });
  await visitor.press('Ask');
  const { questions: put } = await story.seenBy('owner');
  expect(put).toHaveLength(before + 1);
  expect(put.at(-1)?.text).toBe(known);
  await visitor.become('owner');
  await visitor.visit(`/cases/${story.caseId}/explain`);
  expect(await visitor.page.getByLabel(ours).count()).toBe(1);
}, 60_000);

it('are retired with a reason, and stay in the cases they were put in', async () => {
  await visitor.become('manager');
  await visitor.visit(`${questions}/P1`);
  await visitor.press('Retire the question');
  expect(await visitor.problems()).toEqual(['Give your reason']);
  await visitor.field('reason').fill('The forum is asked by others now.');
  await visitor.press('Retire the question');
  expect(visitor.path).toContain(questions);
  expect(await visitor.page.getByText(ours).count()).toBe(0);
  expect((await story.seenBy('owner')).questions.some(({ text }) => text === ours)).toBe(true);
}, 60_000);

it('leave axe nothing to say at either width', () => {
  expect(visitor.findings).toEqual([]);
  expect(visitor.checked.size).toBeGreaterThan(4);
});
