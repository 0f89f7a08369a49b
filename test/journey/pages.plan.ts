import { fillPlan } from './plan-page.ts';
import type { Scene, TellStep } from './scene.ts';

/** From a plan written row by row to the first milestone reached, on the pages. */
export function tellPlan(scene: Scene, step: TellStep): void {
  step(
    'lets the deputy owner write the plan row by row; what is missing comes back with all the rest',
    async () => {
      scene.at('2026-05-11T09:00:00Z');
      await scene.visitor.become('deputy');
      await scene.visitor.visit(`${scene.casePath}/plan`);
      await fillPlan(scene.visitor, scene.names());
      await scene.visitor.field('risks').fill('');
      await scene.visitor.field('actions.1.due.month').fill('13');
      await scene.visitor.press('Send the plan');
      expect((await scene.visitor.problems()).length).toBeGreaterThanOrEqual(1);
      expect(await scene.visitor.field('actions.1.due.month').inputValue()).toBe('13');
      expect(await scene.visitor.field('actions.0.milestones.1.title').inputValue()).toBe('Both trained');
      expect(await scene.visitor.field('resourcesAsked.0.amount').inputValue()).toBe('60,000');
      await scene.visitor.field('actions.1.due.month').fill('7');
      await scene.visitor.field('risks').fill('Recruitment takes longer.');
      await scene.visitor.press('Send the plan');
      expect(await scene.visitor.problems()).toEqual([]);
      expect(await scene.state()).toBe('actionPlan.partnerAcceptance');
      await scene.visitor.check(scene.casePath);
    },
  );

  step('lets the partner lead of health take its action on, and nobody else', async () => {
    scene.at('2026-05-13T09:00:00Z');
    await scene.visitor.become('policeLead');
    expect(await scene.visitor.visit(`${scene.casePath}/respond`)).toBe(403);
    await scene.visitor.become('healthLead');
    await scene.visitor.visit(`${scene.casePath}/respond`);
    await scene.visitor.page.getByLabel('Accept responsibility').check();
    await scene.visitor.press('Send answer');
    expect(await scene.state()).toBe('actionPlan.approval');
  });

  step(
    'keeps the author and the owner from approving, saying why, and lets the portfolio holder',
    async () => {
      scene.at('2026-05-20T09:00:00Z');
      await scene.visitor.become('deputy');
      expect(await scene.visitor.visit(`${scene.casePath}/approve`)).toBe(403);
      expect(await scene.visitor.page.getByRole('main').innerText()).toContain('You wrote this plan');
      await scene.visitor.become('owner');
      expect(await scene.visitor.visit(`${scene.casePath}/approve`)).toBe(403);
      expect(await scene.visitor.page.getByRole('main').innerText()).toContain('You own this indicator');
      await scene.visitor.become('portfolioHolder');
      await scene.visitor.visit(`${scene.casePath}/approve`);
      await scene.visitor.press('Send decision');
      expect(await scene.visitor.problems()).toHaveLength(1);
      await scene.visitor.page.getByLabel('Approve', { exact: true }).check();
      await scene.visitor.press('Send decision');
      expect(await scene.state()).toBe('resourceShift');
    },
  );

  step('asks both budget holders, and the money moves', async () => {
    scene.at('2026-05-22T09:00:00Z');
    for (const [person, left] of [
      ['healthBudget', '£340,000'],
      ['councilBudget', '£260,000'],
    ] as const) {
      await scene.visitor.become(person);
      await scene.visitor.visit('/');
      await scene.visitor.visit(`${scene.casePath}/consent`);
      expect(await scene.visitor.page.getByRole('main').innerText()).toContain(left);
      await scene.visitor.press('Send decision');
      expect(await scene.visitor.problems()).toEqual(['Choose whether you consent']);
      await scene.visitor.page.getByLabel('Consent', { exact: true }).check();
      await scene.visitor.press('Send decision');
    }
    await scene.story.around.deliver();
    expect(await scene.state()).toBe('delivery');
  });

  step('takes a milestone with its evidence', async () => {
    scene.at('2026-05-29T09:00:00Z');
    await scene.visitor.become('owner');
    await scene.visitor.visit(`${scene.casePath}/delivery`);
    await scene.visitor.page.getByLabel('Both in post').check();
    await scene.visitor.press('Complete the milestone');
    expect((await scene.visitor.problems()).length).toBe(1);
    expect(await scene.visitor.page.getByLabel('Both in post').isChecked()).toBe(true);
    await scene.visitor.field('evidence').fill('Both started on 28 May.');
    await scene.visitor.press('Complete the milestone');
    expect(scene.visitor.path).toBe(scene.casePath);
    await scene.visitor.check(scene.casePath);
  });
}
