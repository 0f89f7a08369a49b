import { council, health } from '../support/follow-through.challenge.ts';
import { readHistory } from '../support/history.ts';
import type { Scene, TellStep } from './scene.ts';

/** From three better months to the case closed, on the pages. */
export function tellReview(scene: Scene, step: TellStep): void {
  step('lets the performance manager begin the review once three better months are in', async () => {
    for (const [month, instant] of [
      ['2026-06-01', '2026-07-10T09:00:00Z'],
      ['2026-07-01', '2026-08-10T09:00:00Z'],
      ['2026-08-01', '2026-09-10T09:00:00Z'],
    ] as const) {
      scene.at(instant);
      await scene.story.report(council({ periodStart: month, numerator: 352 }));
      await scene.story.report(health({ periodStart: month, numerator: 176 }));
      await scene.story.around.deliver();
    }
    await scene.visitor.become('manager');
    await scene.visitor.visit(`${scene.casePath}/delivery`);
    await scene.visitor.press('Begin the review');
    expect(await scene.state()).toBe('followUpReview');
  });

  step('lets the scrutiny officer confirm what was computed, with the lesson', async () => {
    scene.at('2026-09-21T09:00:00Z');
    await scene.visitor.become('portfolioHolder');
    expect(await scene.visitor.visit(`${scene.casePath}/review`)).toBe(403);
    expect(await scene.visitor.page.getByRole('main').innerText()).toContain('You approved this plan');
    await scene.visitor.become('scrutiny');
    await scene.visitor.visit(`${scene.casePath}/review`);
    expect(await scene.visitor.page.getByRole('main').innerText()).toContain('3 of the last 3 figures');
    await scene.visitor.page.getByLabel('Confirm: improved').check();
    await scene.visitor.press('Record the verdict');
    expect(await scene.visitor.problems()).toEqual(['Say what will change because of this']);
    await scene.visitor.field('lesson').fill('Replace coordinators before they leave.');
    await scene.visitor.press('Record the verdict');
    expect(await scene.state()).toBe('sustain');
  });

  step('shows the case closed once the improvement has held', async () => {
    scene.at('2027-02-01T00:00:00Z');
    await scene.story.around.deliver();
    await scene.visitor.become('scrutiny');
    await scene.visitor.visit(scene.casePath);
    expect(await scene.visitor.page.getByRole('main').innerText()).toMatch(/Closed 1 February 2027/);
    expect(await scene.state()).toBe('closed.improved');
    const { verification } = await readHistory(scene.product.database, scene.story.caseId);
    expect(verification).toMatchObject({ ok: true });
  });
}
