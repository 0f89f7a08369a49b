import { encodeId } from '#read-models/global-id';
import { Scene } from '../journey/scene.ts';
import { takeUntil } from '../support/follow-through.ts';

/** Where cases wait, and the registers beside it, on the pages: who may see them, what they say, and axe. */
const scene = new Scene();
beforeAll(async () => {
  await scene.open();
  await takeUntil(scene.story, 'actionPlan.approval');
}, 180_000);
afterAll(() => scene.close(), 60_000);

const backwards = '/bottlenecks?from=2026-05-02&to=2026-05-01';

/** A file as whoever is signed in gets it, and its rows without the headings. */
async function fileAt(path: string): Promise<{ status: number; rows: string[] }> {
  const response = await scene.visitor.page.request.get(path, { maxRedirects: 0 });
  const [, ...rows] = (await response.text()).trim().split('\r\n');
  return { status: response.status(), rows };
}

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
  for (const path of ['/cases', '/cases?view=table', '/overrides', '/drift', '/plan-gaps', backwards])
    expect([path, await visitor.visit(path)]).toEqual([path, path === backwards ? 422 : 200]);
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

it('says what is wrong with days in the wrong order, and keeps what was typed', async () => {
  const { visitor } = scene;
  await visitor.become('scrutiny');
  expect(await visitor.visit(backwards)).toBe(422);
  expect(await visitor.problems()).toEqual(['The first day must not be after the last.']);
  expect(await visitor.field('from').inputValue()).toBe('2026-05-02');
  expect(await visitor.page.getByRole('table').count()).toBe(0);
}, 60_000);

it('keeps the filters of the board in the address, each to be taken off, and in its file', async () => {
  const { visitor } = scene;
  await visitor.become('scrutiny');
  await visitor.visit('/cases');
  await visitor.page.locator('details summary').first().click();
  await visitor.field('search').fill('Marlowdale');
  await visitor.field('noplan').check();
  await visitor.press('Apply');
  expect(visitor.path).toContain('search=Marlowdale');
  expect(visitor.path).toContain('noplan=yes');
  const board = await visitor.page.content();
  expect(board).toContain('Search: Marlowdale');
  expect(board).toMatch(/<strong>1 case<\/strong>/);
  const { status, rows } = await fileAt('/cases.csv?search=Marlowdale&noplan=yes');
  expect([status, rows.length]).toEqual([200, 1]);
  expect(rows[0]).toContain('Waiting for approval of the plan');

  await visitor.follow('/cases?noplan=yes');
  expect(visitor.path).toBe('/cases?noplan=yes');
  await visitor.visit('/cases?override=yes');
  expect(await visitor.page.content()).toContain('No case fits these filters');
  expect((await fileAt('/cases.csv?override=yes')).rows).toEqual([]);
}, 90_000);

it('finds nothing by the id of an organisation or a partnership that this person does not know', async () => {
  const { visitor } = scene;
  await visitor.become('scrutiny');
  const { council } = scene.story.place.organisations;
  const known = encodeId('Organisation', council, council);
  expect((await fileAt(`/cases.csv?organisation=${known}`)).rows).toHaveLength(1);
  const stranger = '01890000-0000-7000-8000-000000000001';
  const unknown = [
    `organisation=${encodeId('Organisation', stranger, stranger)}`,
    `partnership=${encodeId('Partnership', stranger, stranger)}`,
    `partnership=${known}`,
    'organisation=nonsense',
  ];
  for (const filter of unknown) {
    expect([filter, await fileAt(`/cases.csv?${filter}`)]).toEqual([filter, { status: 200, rows: [] }]);
    expect([filter, await fileAt(`/plan-gaps.csv?${filter}`)]).toEqual([filter, { status: 200, rows: [] }]);
    expect(await visitor.visit(`/cases?${filter}`)).toBe(200);
    expect(await visitor.page.content()).not.toContain('Waiting for approval of the plan</a>');
  }
}, 90_000);

it('lists the red measure whose plan waits for approval among the missing plans, for one kind or all', async () => {
  const { visitor } = scene;
  await visitor.become('healthLead');
  await visitor.visit('/plan-gaps');
  const page = await visitor.page.content();
  expect(page).toContain('1 of 1 red measure');
  expect(page).toContain('Red, no approved plan');
  expect(page).toContain('waiting for approval of the plan');
  expect((await fileAt('/plan-gaps.csv')).rows).toHaveLength(1);
  expect((await fileAt('/plan-gaps.csv?missing=noPlan')).rows).toHaveLength(1);
  expect((await fileAt('/plan-gaps.csv?missing=noCase')).rows).toEqual([]);
}, 60_000);

it('gives no file to who is not signed in, and no metrics to who may not read them', async () => {
  const { visitor } = scene;
  const files = ['/cases.csv', '/overrides.csv', '/drift.csv', '/bottlenecks.csv', '/plan-gaps.csv'];
  await visitor.become('healthLead');
  expect((await fileAt('/bottlenecks.csv')).rows).toEqual([]);
  expect((await fileAt('/cases.csv')).rows).toHaveLength(1);
  await visitor.page.context().clearCookies();
  for (const path of files) {
    const response = await visitor.page.request.get(path, { maxRedirects: 0 });
    expect([path, response.status()]).toEqual([path, 303]);
    expect(await response.text()).not.toContain('Marlowdale');
  }
}, 60_000);

it('has empty registers while nothing was set aside or let drift', async () => {
  const { visitor } = scene;
  await visitor.become('scrutiny');
  for (const path of ['/overrides.csv', '/drift.csv', '/drift.csv?show=all'])
    expect([path, await fileAt(path)]).toEqual([path, { status: 200, rows: [] }]);
}, 60_000);
