import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '#testing/browser';
import { council, health } from '../support/follow-through.challenge.ts';
import { inOrder } from '../support/in-order.ts';
import { readHistory } from '../support/history.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import type { Story } from '../support/story.ts';
import { Visitor } from '../support/visitor.ts';
import { startSite } from '../support/web.ts';
import type { Site } from '../support/web.ts';
import { fillPlan } from './plan-page.ts';

jest.setTimeout(90_000);

let product: Product;
let site: Site;
let browser: Browser;
let visitor: Visitor;
let story: Story;
let casePath: string;

beforeAll(async () => {
  product = await startProduct();
  story = product.story();
  site = await startSite(product);
  browser = await launchBrowser();
  visitor = await Visitor.open(browser, site.url, story.place);
}, 180_000);
afterAll(async () => {
  await visitor?.close();
  await browser?.close();
  await site?.stop();
  await product?.stop();
}, 60_000);

const next = inOrder();
const step = (name: string, work: () => Promise<void>): void => it(name, () => next(work));

/** The moment a step happens; whoever was signed in no longer is. */
const at = (instant: string): void => story.moveTo(instant);
const state = async (): Promise<string> => (await story.seenBy('scrutiny')).state;
const names = () => ({ council: `${story.place.name} Council`, health: `${story.place.name} Health` });

describe('one case from a bad figure to a verdict, on the pages, without JavaScript', () => {
  step('refuses a wrong password and keeps the address that was typed', async () => {
    at('2026-04-10T09:00:00Z');
    const { email } = story.place.people.councilOfficer;
    await visitor.visit('/');
    expect(visitor.path).toMatch(/^\/sign-in/);
    await visitor.page.getByLabel('E-mail address').fill(email);
    await visitor.page.getByLabel('Password', { exact: true }).fill('not this one at all');
    await visitor.press('Sign in');
    expect(await visitor.problems()).toEqual(['The e-mail address or the password is not right.']);
    expect(await visitor.page.getByLabel('E-mail address').inputValue()).toBe(email);
  });

  step(
    'lets the reporting officer enter March, and gives back what is no number as it was typed',
    async () => {
      await story.report(health({ periodStart: '2026-03-01', numerator: 176 }));
      await visitor.become('councilOfficer');
      await visitor.visit('/');
      await visitor.visit('/returns');
      await visitor.follow(`/returns/${story.ownIndicator('councilHome')}/2026-03-01`);
      await visitor.field('numerator').fill('plenty');
      await visitor.field('commentary').fill('Two people left.');
      await visitor.press('Continue to check');
      expect(await visitor.problems()).toHaveLength(2);
      expect(await visitor.field('numerator').inputValue()).toBe('plenty');
      expect(await visitor.field('commentary').inputValue()).toBe('Two people left.');
      await visitor.field('numerator').fill('260');
      await visitor.field('denominator').fill('400');
      await visitor.press('Continue to check');
      expect(visitor.path).toMatch(/\/check$/);
      await visitor.check(visitor.path);
      expect(await visitor.page.getByRole('button', { name: 'Sign and publish' }).count()).toBe(0);
    },
  );

  step('lets the partner lead sign it, and a case opens by itself', async () => {
    await visitor.become('councilLead');
    await visitor.visit(`/returns/${story.ownIndicator('councilHome')}/2026-03-01/check`);
    await visitor.press('Sign and publish');
    expect(await visitor.heading()).toBe('Signed and published');
    await visitor.check(visitor.path);
    const text = await visitor.page.getByRole('main').innerText();
    expect(text).toMatch(/72\.7\s?%/);
    await visitor.follow('/cases/');
    casePath = visitor.path;
    story.caseId = casePath.split('/')[2] ?? '';
    expect(await state()).toBe('triage');
    for (const path of ['/scorecard', '/cases', '/acting', '/partnerships', '/help', '/accessibility']) {
      expect(await visitor.visit(path)).toBe(200);
    }
  });

  step('lets the portfolio holder challenge, who must put at least one question', async () => {
    at('2026-04-13T09:00:00Z');
    await visitor.become('portfolioHolder');
    await visitor.visit('/');
    await visitor.follow(`${casePath}/triage`);
    const ticked = visitor.field('ticked');
    for (let row = 0; row < (await ticked.count()); row += 1) await ticked.nth(row).uncheck();
    await visitor.press('Open the challenge');
    expect(await visitor.problems()).toEqual(['Tick a question, or write your own']);
    await visitor.field('own').fill('What changed between February and March?');
    await visitor.press('Open the challenge');
    expect(visitor.path).toBe(casePath);
    expect(await state()).toBe('challenge.awaitingExplanation');
    await visitor.check(casePath);
  });

  step('lets the owner explain, once the answer, the cause and the forecast are there', async () => {
    at('2026-04-16T09:00:00Z');
    await explain('Demand was higher than usual.', true);
    expect(await state()).toBe('challenge.explanationReview');
  });

  step('lets the portfolio holder return it with a reason only, and accept it the second time', async () => {
    at('2026-04-20T09:00:00Z');
    await visitor.become('portfolioHolder');
    await visitor.visit(`${casePath}/review-explanation`);
    await visitor.page.getByLabel('Return it', { exact: true }).check();
    await visitor.press('Send decision');
    expect(await visitor.problems()).toHaveLength(1);
    expect(await visitor.page.getByLabel('Return it', { exact: true }).isChecked()).toBe(true);
    await visitor.field('comment').fill('Demand was the same as in February.');
    await visitor.press('Send decision');
    expect(await state()).toBe('challenge.awaitingExplanation');
    at('2026-04-22T09:00:00Z');
    await explain('Two coordinators left.', false);
    at('2026-04-23T09:00:00Z');
    await visitor.become('portfolioHolder');
    await visitor.visit(`${casePath}/review-explanation`);
    await visitor.page.getByLabel('Accept it and ask for an action plan').check();
    await visitor.press('Send decision');
    expect(await state()).toBe('actionPlan.drafting');
  });

  step(
    'lets the deputy owner write the plan row by row; what is missing comes back with all the rest',
    async () => {
      at('2026-05-11T09:00:00Z');
      await visitor.become('deputy');
      await visitor.visit(`${casePath}/plan`);
      await fillPlan(visitor, names());
      await visitor.field('risks').fill('');
      await visitor.field('actions.1.due.month').fill('13');
      await visitor.press('Send the plan');
      expect((await visitor.problems()).length).toBeGreaterThanOrEqual(1);
      expect(await visitor.field('actions.1.due.month').inputValue()).toBe('13');
      expect(await visitor.field('actions.0.milestones.1.title').inputValue()).toBe('Both trained');
      expect(await visitor.field('resourcesAsked.0.amount').inputValue()).toBe('60,000');
      await visitor.field('actions.1.due.month').fill('7');
      await visitor.field('risks').fill('Recruitment takes longer.');
      await visitor.press('Send the plan');
      expect(await visitor.problems()).toEqual([]);
      expect(await state()).toBe('actionPlan.partnerAcceptance');
      await visitor.check(casePath);
    },
  );

  step('lets the partner lead of health take its action on, and nobody else', async () => {
    at('2026-05-13T09:00:00Z');
    await visitor.become('policeLead');
    expect(await visitor.visit(`${casePath}/respond`)).toBe(403);
    await visitor.become('healthLead');
    await visitor.visit(`${casePath}/respond`);
    await visitor.page.getByLabel('Accept responsibility').check();
    await visitor.press('Send answer');
    expect(await state()).toBe('actionPlan.approval');
  });

  step(
    'keeps the author and the owner from approving, saying why, and lets the portfolio holder',
    async () => {
      at('2026-05-20T09:00:00Z');
      await visitor.become('deputy');
      expect(await visitor.visit(`${casePath}/approve`)).toBe(403);
      expect(await visitor.page.getByRole('main').innerText()).toContain('You wrote this plan');
      await visitor.become('owner');
      expect(await visitor.visit(`${casePath}/approve`)).toBe(403);
      expect(await visitor.page.getByRole('main').innerText()).toContain('You own this indicator');
      await visitor.become('portfolioHolder');
      await visitor.visit(`${casePath}/approve`);
      await visitor.press('Send decision');
      expect(await visitor.problems()).toHaveLength(1);
      await visitor.page.getByLabel('Approve', { exact: true }).check();
      await visitor.press('Send decision');
      expect(await state()).toBe('resourceShift');
    },
  );

  step('asks both budget holders, and the money moves', async () => {
    at('2026-05-22T09:00:00Z');
    for (const [person, left] of [
      ['healthBudget', '£340,000'],
      ['councilBudget', '£260,000'],
    ] as const) {
      await visitor.become(person);
      await visitor.visit('/');
      await visitor.visit(`${casePath}/consent`);
      expect(await visitor.page.getByRole('main').innerText()).toContain(left);
      await visitor.press('Send decision');
      expect(await visitor.problems()).toEqual(['Choose whether you consent']);
      await visitor.page.getByLabel('Consent', { exact: true }).check();
      await visitor.press('Send decision');
    }
    await story.around.deliver();
    expect(await state()).toBe('delivery');
  });

  step('takes a milestone with its evidence', async () => {
    at('2026-05-29T09:00:00Z');
    await visitor.become('owner');
    await visitor.visit(`${casePath}/delivery`);
    await visitor.page.getByLabel('Both in post').check();
    await visitor.press('Complete the milestone');
    expect((await visitor.problems()).length).toBe(1);
    expect(await visitor.page.getByLabel('Both in post').isChecked()).toBe(true);
    await visitor.field('evidence').fill('Both started on 28 May.');
    await visitor.press('Complete the milestone');
    expect(visitor.path).toBe(casePath);
    await visitor.check(casePath);
  });

  step('lets the performance manager begin the review once three better months are in', async () => {
    for (const [month, instant] of [
      ['2026-06-01', '2026-07-10T09:00:00Z'],
      ['2026-07-01', '2026-08-10T09:00:00Z'],
      ['2026-08-01', '2026-09-10T09:00:00Z'],
    ] as const) {
      at(instant);
      await story.report(council({ periodStart: month, numerator: 352 }));
      await story.report(health({ periodStart: month, numerator: 176 }));
      await story.around.deliver();
    }
    await visitor.become('manager');
    await visitor.visit(`${casePath}/delivery`);
    await visitor.press('Begin the review');
    expect(await state()).toBe('followUpReview');
  });

  step('lets the scrutiny officer confirm what was computed, with the lesson', async () => {
    at('2026-09-21T09:00:00Z');
    await visitor.become('portfolioHolder');
    expect(await visitor.visit(`${casePath}/review`)).toBe(403);
    expect(await visitor.page.getByRole('main').innerText()).toContain('You approved this plan');
    await visitor.become('scrutiny');
    await visitor.visit(`${casePath}/review`);
    expect(await visitor.page.getByRole('main').innerText()).toContain('3 of the last 3 figures');
    await visitor.page.getByLabel('Confirm: improved').check();
    await visitor.press('Record the verdict');
    expect(await visitor.problems()).toEqual(['Say what will change because of this']);
    await visitor.field('lesson').fill('Replace coordinators before they leave.');
    await visitor.press('Record the verdict');
    expect(await state()).toBe('sustain');
  });

  step('shows the case closed once the improvement has held', async () => {
    at('2027-02-01T00:00:00Z');
    await story.around.deliver();
    await visitor.become('scrutiny');
    await visitor.visit(casePath);
    expect(await visitor.page.getByRole('main').innerText()).toMatch(/Closed 1 February 2027/);
    expect(await state()).toBe('closed.improved');
    const { verification } = await readHistory(product.database, story.caseId);
    expect(verification).toMatchObject({ ok: true });
  });
});

describe('the pages on the way', () => {
  it('show forms that come back with mistakes without a fault of their own', async () => {
    const page = visitor.checker;
    await page.context().clearCookies();
    await page.goto('/sign-in');
    await visitor.press('Sign in', page);
    expect((await visitor.problems(page)).length).toBe(2);
    await visitor.checkAsItStands();
  });

  it('say plainly that there is nothing at an unknown address', async () => {
    await visitor.become('scrutiny');
    expect(await visitor.visit('/nowhere')).toBe(404);
    expect(await visitor.visit(`/cases/${'x'.repeat(48)}`)).toBe(404);
  });

  it('have nothing that axe would mend, at either width, and none scrolls sideways', () => {
    expect(visitor.findings).toEqual([]);
    expect(visitor.checked.size).toBeGreaterThan(20);
  });
});

/** The owner's explanation, by the form; at first with nothing in it where asked. */
async function explain(cause: string, emptyFirst: boolean): Promise<void> {
  await visitor.become('owner');
  await visitor.visit('/');
  await visitor.visit(`${casePath}/explain`);
  if (emptyFirst) {
    await visitor.field('evidence').fill('The rota.');
    await visitor.press('Send explanation');
    expect((await visitor.problems()).length).toBeGreaterThanOrEqual(3);
    expect(await visitor.field('evidence').inputValue()).toBe('The rota.');
  }
  const answers = visitor.page.locator('textarea[name^="answers."]');
  for (let row = 0; row < (await answers.count()); row += 1) await answers.nth(row).fill('Looked into it.');
  await visitor.field('causeHypothesis').fill(cause);
  await visitor.field('evidence').fill('The rota of February and March.');
  await visitor.field('forecastPeriodStart').selectOption('2026-04-01');
  await visitor.field('forecastValue').fill('78.5');
  await visitor.press('Send explanation');
}
