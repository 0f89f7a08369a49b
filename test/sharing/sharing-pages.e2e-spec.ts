import { jest } from '@jest/globals';
import { Scene } from '../journey/scene.ts';

jest.setTimeout(90_000);

/** A measure offered, agreed, looked at and withdrawn again on the pages, without JavaScript. */
const scene = new Scene();
beforeAll(() => scene.open(), 180_000);
afterAll(() => scene.close(), 60_000);

let address: string;

describe('sharing a measure on the pages', () => {
  it('is offered by the partner lead, whose mistakes come back with all that was typed', async () => {
    const { visitor } = scene;
    await visitor.become('policeLead');
    expect(await visitor.visit('/sharing/offer')).toBe(200);
    await visitor.field('reason').fill('To plan together.');
    await visitor.press('Propose sharing');
    expect(await visitor.problems()).toEqual([
      'Choose the measure',
      'Choose how much is shared',
      'Enter the last day',
    ]);
    expect(await visitor.field('reason').inputValue()).toBe('To plan together.');
    await visitor.field('indicatorId').selectOption({ index: 1 });
    await visitor.page.getByLabel('Summary').check();
    await visitor.fillDate('ends', '2026-12-31');
    await visitor.press('Propose sharing');
    address = visitor.path;
    expect(address).toMatch(/^\/sharing\/[\w-]{40,}$/);
    expect(await visitor.page.content()).toContain('You proposed sharing.');
    await visitor.check(address);
    expect(await visitor.visit(`${address}/agree`)).toBe(403);
  });

  it('is agreed by the coordinator from what needs them, and shown', async () => {
    const { visitor } = scene;
    await visitor.become('coordinator');
    await visitor.visit('/');
    await visitor.follow('/sharing/');
    expect(visitor.path).toBe(address);
    await visitor.visit(`${address}/agree`);
    await visitor.press('Agree to share');
    await scene.product.story().around.deliver();
    await visitor.visit('/sharing');
    await visitor.follow('/shared/');
    expect(await visitor.heading()).toContain('emergency calls answered');
    expect(await visitor.page.content()).toContain('February 2026');
  });

  it('is ended with a reason, and no longer there', async () => {
    const { visitor } = scene;
    const shared = visitor.path;
    await visitor.visit(`${address}/end`);
    await visitor.press('End sharing now');
    expect(await visitor.problems()).toEqual(['Say why sharing ends']);
    await visitor.field('text').fill('The pilot is over.');
    await visitor.press('End sharing now');
    expect(await visitor.page.content()).toContain('what was published is withdrawn');
    expect((await visitor.page.goto(shared))?.status()).toBe(404);
  });

  it('has nothing that axe would mend, at either width', () => {
    expect(scene.visitor.findings).toEqual([]);
  });
});
