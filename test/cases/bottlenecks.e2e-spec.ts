import { Scene } from '../journey/scene.ts';
import { takeUntil } from '../support/follow-through.ts';

/** Where cases wait, and the registers beside it, on the pages: who may see them, what they say, and axe. */
const scene = new Scene();
beforeAll(async () => {
  await scene.open();
  await takeUntil(scene.story, 'actionPlan.approval');
}, 180_000);
afterAll(() => scene.close(), 60_000);

it('is shown to scrutiny with every stage, the stays that ended and the case that waits now', async () => {
  const { visitor } = scene;
  await visitor.become('scrutiny');
  expect(await visitor.visit('/bottlenecks')).toBe(200);
  const approval = visitor.page
    .getByRole('row')
    .filter({ hasText: 'Waiting for approval of the plan' })
    .first();
  expect(await approval.innerText()).toMatch(/\b1\b/);
  const triage = visitor.page.getByRole('row').filter({ hasText: 'To be triaged' }).first();
  expect(await triage.innerText()).toContain('1 stay');
  await visitor.visit('/bottlenecks?from=2020-01-01&to=2020-12-31');
  expect(await visitor.page.getByText('1 stay', { exact: true }).count()).toBe(0);
}, 90_000);

it('is kept from those who may not read the metrics, with the reason', async () => {
  const { visitor } = scene;
  await visitor.become('healthLead');
  expect(await visitor.visit('/bottlenecks')).toBe(200);
  expect(await visitor.page.getByRole('table').count()).toBe(0);
  expect(await visitor.page.content()).toMatch(/Only .*scrutiny officer.* can do this/);
}, 90_000);

it('has the board, the table and the registers beside it, on which axe finds nothing', async () => {
  const { visitor } = scene;
  await visitor.become('scrutiny');
  for (const path of ['/cases', '/cases?view=table', '/overrides', '/drift'])
    expect(await visitor.visit(path)).toBe(200);
  expect(visitor.findings).toEqual([]);
}, 120_000);

it('downloads as CSV, a row for each stage', async () => {
  const { visitor } = scene;
  const response = await visitor.page.request.get('/bottlenecks.csv');
  expect(response.headers()['content-type']).toContain('text/csv');
  const text = await response.text();
  expect(text).toContain('median_working_days');
  expect(text.trim().split('\n').length).toBeGreaterThan(13);
}, 60_000);
