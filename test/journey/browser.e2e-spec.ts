import { jest } from '@jest/globals';
import { inOrder } from '../support/in-order.ts';
import { tellChallenge } from './pages.challenge.ts';
import { tellPlan } from './pages.plan.ts';
import { tellReview } from './pages.review.ts';
import { walkPriorities } from './pages.priorities.ts';
import { Scene } from './scene.ts';

jest.setTimeout(90_000);

const scene = new Scene();
beforeAll(() => scene.open(), 180_000);
afterAll(() => scene.close(), 60_000);

describe('one case from a bad figure to a verdict, on the pages, without JavaScript', () => {
  const next = inOrder();
  const step = (name: string, work: () => Promise<void>): void => it(name, () => next(work));
  tellChallenge(scene, step);
  tellPlan(scene, step);
  tellReview(scene, step);
});

describe('the pages on the way', () => {
  it('show forms that come back with mistakes without a fault of their own', async () => {
    const page = scene.visitor.checker;
    await page.context().clearCookies();
    await page.goto('/sign-in');
    await scene.visitor.press('Sign in', page);
    expect((await scene.visitor.problems(page)).length).toBe(2);
    await scene.visitor.checkAsItStands();
  });

  it('say plainly that there is nothing at an unknown address', async () => {
    await scene.visitor.become('scrutiny');
    expect(await scene.visitor.visit('/nowhere')).toBe(404);
    expect(await scene.visitor.visit(`/cases/${'x'.repeat(48)}`)).toBe(404);
  });

  it('show what comes first, what it has of the money and what it is aimed at', () => walkPriorities(scene));

  it('have nothing that axe would mend, at either width, and none scrolls sideways', () => {
    expect(scene.visitor.findings).toEqual([]);
    expect(scene.visitor.checked.size).toBeGreaterThan(20);
  });
});
