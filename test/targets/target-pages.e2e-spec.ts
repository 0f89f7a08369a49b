import { jest } from '@jest/globals';
import { targetQuestionCodes } from '#domain/target/target-questions';
import { encodeId } from '#read-models/global-id';
import { Scene } from '../journey/scene.ts';

jest.setTimeout(90_000);

/** A target proposed, returned, put again and agreed on the pages, without JavaScript. */
const scene = new Scene();
beforeAll(() => scene.open(), 180_000);
afterAll(() => scene.close(), 60_000);

let address: string;
const measure = (): string => {
  const { partnership, indicators } = scene.story.place;
  return `/indicators/${encodeId('Indicator', partnership, indicators.home)}`;
};

describe('a target on the pages', () => {
  it('is proposed from the measure by those who may, with mistakes shown and nothing typed lost', async () => {
    const { visitor } = scene;
    await visitor.become('healthLead');
    expect(await visitor.visit(`${measure()}/target`)).toBe(403);
    await visitor.become('manager');
    await visitor.visit(measure());
    await visitor.follow('/target');
    expect(await visitor.field('starts.year').inputValue()).toBe('2028');
    await visitor.field('basis').fill('The better half of like places.');
    await visitor.press('Propose the target');
    const problems = await visitor.problems();
    expect(problems).toContain('Enter the figure to reach.');
    expect(problems).toHaveLength(2 + targetQuestionCodes.length);
    expect(await visitor.field('basis').inputValue()).toBe('The better half of like places.');
    await visitor.field('value').fill('90');
    await visitor.field('rationale').fill('Two more wards.');
    for (const code of targetQuestionCodes) {
      await visitor.page.locator(`#checklist-${code}-yes${code === 'motivate' ? '-2' : ''}`).check();
      await visitor.field(`checklist.${code}.words`).fill('By the plan.');
    }
    await visitor.press('Propose the target');
    address = visitor.path;
    expect(address).toMatch(/^\/targets\/[\w-]{40,}$/);
    expect(await visitor.page.content()).toContain('You proposed the target.');
    await visitor.check(address);
    expect(await visitor.visit(`${address}/decide`)).toBe(403);
    expect(await visitor.visit(`${address}/withdraw`)).toBe(200);
  });

  it('is returned by the portfolio holder from what needs them', async () => {
    const { visitor } = scene;
    await visitor.become('portfolioHolder');
    await visitor.visit('/');
    await visitor.follow(`${address}/decide`);
    expect(await visitor.page.content()).toContain('last year and a bit');
    await visitor.press('Record the decision');
    expect(await visitor.problems()).toEqual(['Choose whether to agree, return or reject it']);
    await visitor.page.getByLabel('Agree the target').check();
    await visitor.press('Record the decision');
    expect(await visitor.problems()).toEqual(['Say why the target may stand although this was noticed.']);
    await visitor.page.getByLabel('Return it to be changed').check();
    await visitor.field('comment').fill('Aim higher.');
    await visitor.press('Record the decision');
    expect(visitor.path).toBe(address);
    expect(await visitor.page.content()).toContain('You returned the proposal.');
  });

  it('is put again and agreed, and stands on the measure', async () => {
    const { visitor } = scene;
    await visitor.become('manager');
    await visitor.visit('/');
    await visitor.follow(`${address}/revise`);
    expect(await visitor.page.content()).toContain('Aim higher.');
    expect(await visitor.field('value').inputValue()).toBe('90');
    await visitor.field('value').fill('95');
    await visitor.press('Put it again');
    expect(visitor.path).toBe(address);
    await visitor.become('portfolioHolder');
    await visitor.visit(`${address}/decide`);
    await visitor.page.getByLabel('Agree the target').check();
    await visitor.press('Record the decision');
    expect(await visitor.page.content()).toContain('You agreed the target.');
    await visitor.visit(measure());
    expect(await visitor.page.content()).toContain('Agreed and in force');
    expect(await visitor.visit(`${address}/decide`)).toBe(409);
  });

  it('has nothing that axe would mend, at either width', () => {
    expect(scene.visitor.findings).toEqual([]);
  });
});
