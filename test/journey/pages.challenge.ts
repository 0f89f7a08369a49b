import { health } from '../support/follow-through.challenge.ts';
import type { Scene, TellStep } from './scene.ts';

/** From signing in to an explanation accepted, on the pages. */
export function tellChallenge(scene: Scene, step: TellStep): void {
  step('refuses a wrong password and keeps the address that was typed', async () => {
    scene.at('2026-04-10T09:00:00Z');
    const { email } = scene.story.place.people.councilOfficer;
    await scene.visitor.visit('/');
    expect(scene.visitor.path).toMatch(/^\/sign-in/);
    await scene.visitor.page.getByLabel('E-mail address').fill(email);
    await scene.visitor.page.getByLabel('Password', { exact: true }).fill('not this one at all');
    await scene.visitor.press('Sign in');
    expect(await scene.visitor.problems()).toEqual(['The e-mail address or the password is not right.']);
    expect(await scene.visitor.page.getByLabel('E-mail address').inputValue()).toBe(email);
  });

  step(
    'lets the reporting officer enter March, and gives back what is no number as it was typed',
    async () => {
      await scene.story.report(health({ periodStart: '2026-03-01', numerator: 176 }));
      // March is over: the worker has opened its returns.
      await scene.story.around.deliver();
      await scene.visitor.become('councilOfficer');
      await scene.visitor.visit('/');
      await scene.visitor.visit('/returns');
      await scene.visitor.follow(`/returns/${scene.story.ownIndicator('councilHome')}/2026-03-01`);
      await scene.visitor.field('numerator').fill('plenty');
      await scene.visitor.field('commentary').fill('Two people left.');
      await scene.visitor.press('Continue to check');
      expect(await scene.visitor.problems()).toHaveLength(2);
      expect(await scene.visitor.field('numerator').inputValue()).toBe('plenty');
      expect(await scene.visitor.field('commentary').inputValue()).toBe('Two people left.');
      await scene.visitor.field('numerator').fill('260');
      await scene.visitor.field('denominator').fill('400');
      await scene.visitor.press('Continue to check');
      expect(scene.visitor.path).toMatch(/\/check$/);
      await scene.visitor.check(scene.visitor.path);
      expect(await scene.visitor.page.getByRole('button', { name: 'Sign and publish' }).count()).toBe(0);
    },
  );

  step('lets the partner lead sign it, and a case opens by itself', async () => {
    await scene.visitor.become('councilLead');
    await scene.visitor.visit(`/returns/${scene.story.ownIndicator('councilHome')}/2026-03-01/check`);
    await scene.visitor.press('Sign and publish');
    expect(await scene.visitor.heading()).toBe('Signed and published');
    expect(await scene.visitor.page.locator('body').innerText()).not.toContain('undefined');
    await scene.visitor.check(scene.visitor.path);
    const text = await scene.visitor.page.getByRole('main').innerText();
    expect(text).toMatch(/72\.7\s?%/);
    await scene.visitor.follow('/cases/');
    scene.casePath = scene.visitor.path;
    scene.story.caseId = scene.casePath.split('/')[2] ?? '';
    expect(await scene.state()).toBe('triage');
    for (const path of ['/scorecard', '/cases', '/acting', '/partnerships', '/help', '/accessibility']) {
      expect(await scene.visitor.visit(path)).toBe(200);
    }
  });

  step('lets the portfolio holder challenge, who must put at least one question', async () => {
    scene.at('2026-04-13T09:00:00Z');
    await scene.visitor.become('portfolioHolder');
    await scene.visitor.visit('/');
    await scene.visitor.follow(`${scene.casePath}/triage`);
    const ticked = scene.visitor.field('ticked');
    for (let row = 0; row < (await ticked.count()); row += 1) await ticked.nth(row).uncheck();
    await scene.visitor.press('Open the challenge');
    expect(await scene.visitor.problems()).toEqual(['Tick a question, or write your own']);
    await scene.visitor.field('own').fill('What changed between February and March?');
    await scene.visitor.press('Open the challenge');
    expect(scene.visitor.path).toBe(scene.casePath);
    expect(await scene.state()).toBe('challenge.awaitingExplanation');
    await scene.visitor.check(scene.casePath);
  });

  step('lets the owner explain, once the answer, the cause and the forecast are there', async () => {
    scene.at('2026-04-16T09:00:00Z');
    await explain(scene, 'Demand was higher than usual.', true);
    expect(await scene.state()).toBe('challenge.explanationReview');
  });

  step('lets the portfolio holder return it with a reason only, and accept it the second time', async () => {
    scene.at('2026-04-20T09:00:00Z');
    await scene.visitor.become('portfolioHolder');
    await scene.visitor.visit(`${scene.casePath}/review-explanation`);
    await scene.visitor.page.getByLabel('Return it', { exact: true }).check();
    await scene.visitor.press('Send decision');
    expect(await scene.visitor.problems()).toHaveLength(1);
    expect(await scene.visitor.page.getByLabel('Return it', { exact: true }).isChecked()).toBe(true);
    await scene.visitor.field('comment').fill('Demand was the same as in February.');
    await scene.visitor.press('Send decision');
    expect(await scene.state()).toBe('challenge.awaitingExplanation');
    scene.at('2026-04-22T09:00:00Z');
    await explain(scene, 'Two coordinators left.', false);
    scene.at('2026-04-23T09:00:00Z');
    await scene.visitor.become('portfolioHolder');
    await scene.visitor.visit(`${scene.casePath}/review-explanation`);
    await scene.visitor.page.getByLabel('Accept it and ask for an action plan').check();
    await scene.visitor.press('Send decision');
    expect(await scene.state()).toBe('actionPlan.drafting');
  });
}

/** The owner's explanation, by the form; at first with nothing in it where asked. */
async function explain(scene: Scene, cause: string, emptyFirst: boolean): Promise<void> {
  await scene.visitor.become('owner');
  await scene.visitor.visit('/');
  await scene.visitor.visit(`${scene.casePath}/explain`);
  if (emptyFirst) {
    await scene.visitor.field('evidence').fill('The rota.');
    await scene.visitor.press('Send explanation');
    expect((await scene.visitor.problems()).length).toBeGreaterThanOrEqual(3);
    expect(await scene.visitor.field('evidence').inputValue()).toBe('The rota.');
  }
  const answers = scene.visitor.page.locator('textarea[name^="answers."]');
  for (let row = 0; row < (await answers.count()); row += 1) await answers.nth(row).fill('Looked into it.');
  await scene.visitor.field('causeHypothesis').fill(cause);
  await scene.visitor.field('evidence').fill('The rota of February and March.');
  await scene.visitor.field('forecastPeriodStart').selectOption('2026-04-01');
  await scene.visitor.field('forecastValue').fill('78.5');
  await scene.visitor.press('Send explanation');
}
