import { encodeId } from '#read-models/global-id';
import type { Scene } from './scene.ts';

const day = '2026-03-02';

/** Two priorities set up, served, paid for, ranked and ended, on the pages, after the money of the story has moved. */
export async function walkPriorities(scene: Scene): Promise<void> {
  const { visitor } = scene;
  const { place } = scene.story;
  const all = `/partnerships/${encodeId('Partnership', place.partnership, place.partnership)}/priorities`;
  await visitor.become('manager');
  for (const title of ['A home for everyone', 'Help that comes quickly']) {
    await visitor.visit(`${all}/new`);
    await visitor.press('Set up the priority');
    expect((await visitor.problems()).length).toBe(2);
    await visitor.field('title').fill(title);
    await visitor.field('meaning').fill('Nobody waits for long.');
    await visitor.field('restsOn').fill('What people said.');
    await visitor.field('adoptedBy').fill('The board');
    await visitor.page.getByLabel('What people told us').check();
    await visitor.fillDate('adoptedOn', day);
    await visitor.fillDate('starts', day);
    await visitor.press('Set up the priority');
    expect(await visitor.heading()).toBe(title);
  }
  const priority = visitor.path.split('?')[0] ?? '';
  await visitor.visit(`${priority}/measures`);
  await visitor.page.locator('[name="chosen"]').first().check();
  await visitor.press('Save the measures');
  await visitor.page.goto('/scorecard');
  expect(await visitor.page.locator(`main a[href="${priority}"]`).count()).toBe(1);
  await visitor.visit(`${priority}/change`);
  await visitor.field('meaning').fill('Nobody waits for longer than a day.');
  await visitor.press('Save the priority');
  expect(await visitor.page.getByRole('main').innerText()).toContain('longer than a day');

  await visitor.become('councilBudget');
  const heading = encodeId('BudgetHeading', place.organisations.council, place.headings.council);
  await visitor.visit('/resources');
  await visitor.visit(`/resources/headings/${heading}/priorities`);
  const parts = visitor.page.locator('input[name^="percent."]');
  await parts.nth(0).fill('70');
  await parts.nth(1).fill('50');
  await visitor.press(/^Save for/);
  expect(await visitor.problems()).toEqual(['The parts add up to 120%. A heading has 100% to share out.']);
  expect(await parts.nth(0).inputValue()).toBe('70');
  await parts.nth(1).fill('20');
  await visitor.press(/^Save for/);
  expect(visitor.path).toBe('/resources');

  await visitor.become('leader');
  await visitor.visit(`${all}/order`);
  const places = visitor.page.locator('input[name^="place."]');
  await places.nth(0).fill('2');
  await visitor.fillDate('decidedOn', '2026-05-20');
  await visitor.field('decidedBy').fill('The board');
  await visitor.field('reason').fill('It got worse.');
  await visitor.press('Record the order');
  expect(await visitor.problems()).toEqual(['Two priorities have place 2: each has its own']);
  await places.nth(1).fill('1');
  await visitor.press('Record the order');
  await visitor.visit(all);
  const said = await visitor.page.getByRole('main').innerText();
  expect(said).toContain('The board put them in this order');
  expect(said).toMatch(/70\.0% of all/);
  const csv = await visitor.page.request.get(`${all}/table.csv`);
  expect(await csv.text()).toContain('A home for everyone');
  await visitor.visit(`${priority}/end`);
  await visitor.fillDate('lastDay', '2026-12-31');
  await visitor.field('decidedBy').fill('The board');
  await visitor.field('reason').fill('It is reached.');
  await visitor.press('End the priority');
  expect(await visitor.page.getByRole('main').innerText()).toContain('The board ended it');
  await visitor.check(priority);
}
