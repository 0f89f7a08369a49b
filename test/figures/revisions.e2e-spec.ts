import { jest } from '@jest/globals';
import { encodeId } from '#read-models/global-id';
import { Scene } from '../journey/scene.ts';

jest.setTimeout(90_000);

/** A figure published, restated twice and gone by: every earlier form can be read as it stood. */
const scene = new Scene();
beforeAll(() => scene.open(), 180_000);
afterAll(() => scene.close(), 60_000);

const measure = (): string =>
  encodeId('Indicator', scene.story.place.partnership, scene.story.place.indicators.home);
const suite = (): string =>
  encodeId('Suite', scene.story.place.partnership, scene.story.place.indicators.suite);

interface Standing {
  indicator: { series: { values: number[] }; latest: object; target: object; contributions: object[] };
  scorecard: {
    asOn: string | null;
    rows: { indicatorId: string; openCaseStateLabel: string | null }[];
    counts: object;
  };
}

/** The measure and its scorecard, now or as they stood on a day. */
async function standing(on: string | null): Promise<Standing> {
  const query = `query ($id: ID!, $suite: ID!, $on: Date) {
    indicator(id: $id, asOn: $on) { series caption target { value fixedAt }
      latest { periodStart value rag ragWord direction sinceLast exception criteriaVersion signedLabel provisional }
      contributions { organisation { name } periodStart value state signedAt } }
    scorecard(suiteId: $suite, asOn: $on) { asOn counts { red green amber exceeding overdue openCases }
      rows { indicatorId value target rag direction change exception sparkline signedLabel openCaseStateLabel } } }`;
  const variables = { id: measure(), suite: suite(), on };
  return (await scene.story.ask<Standing>('scrutiny', query, variables)).data;
}

async function sign(at: string, numerator: number, reason: string | null): Promise<void> {
  const { story } = scene;
  story.moveTo(at);
  const indicatorId = story.ownIndicator('councilHome');
  const input = { indicatorId, periodStart: '2026-03-01', numerator, denominator: 400, reason };
  const answer = `{ ... on Invalid { fields { field message } } ... on NotPermitted { message } }`;
  const save = `mutation ($input: SaveReturnInput!) { saveReturn(input: $input) ${answer} }`;
  const signing = `mutation ($input: SignReturnInput!) { signReturn(input: $input) ${answer} }`;
  expect((await story.ask('councilOfficer', save, { input })).data).toEqual({ saveReturn: {} });
  const both = { input: { indicatorId, periodStart: '2026-03-01', reason } };
  expect((await story.ask('councilLead', signing, both)).data).toEqual({ signReturn: {} });
  await story.around.deliver();
}

describe('what was published', () => {
  it('is reproduced as it stood, whatever was published, fixed or opened since', async () => {
    const { story } = scene;
    story.moveTo('2026-04-08T09:00:00Z');
    const health = { indicator: 'healthHome', officer: 'healthLead', lead: 'healthLead' } as const;
    await story.report({ ...health, periodStart: '2026-03-01', numerator: 180, denominator: 200 });
    await sign('2026-04-09T09:00:00Z', 352, null);
    const first = await standing(null);
    expect(first.indicator.latest).toMatchObject({
      value: 88.6666666666667,
      rag: 'green',
      provisional: false,
    });
    expect(first.scorecard.asOn).toBeNull();

    await sign('2026-04-16T09:00:00Z', 220, 'A ward was counted twice.');
    const second = await standing(null);
    expect(second.indicator.latest).toMatchObject({ rag: 'red', exception: 'bad' });
    expect(second.scorecard.rows[0]?.openCaseStateLabel).not.toBeNull();
    await sign('2026-04-20T09:00:00Z', 230, 'Four late forms.');

    const asFirst = await standing('2026-04-09');
    expect(asFirst.indicator).toEqual(first.indicator);
    expect(asFirst.scorecard).toEqual({ ...first.scorecard, asOn: '2026-04-09' });
    expect(await standing('2026-04-15')).toEqual({
      ...asFirst,
      scorecard: { ...asFirst.scorecard, asOn: '2026-04-15' },
    });
    const asSecond = await standing('2026-04-16');
    expect(asSecond.indicator).toEqual(second.indicator);
    expect(asSecond.scorecard.rows.map((row) => ({ ...row, openCaseStateLabel: null }))).toEqual(
      second.scorecard.rows.map((row) => ({ ...row, openCaseStateLabel: null })),
    );
    expect(asSecond.scorecard.rows[0]?.openCaseStateLabel).toBe('Open then');
    const before = await standing('2024-12-16');
    expect(before.indicator).toMatchObject({ latest: null, contributions: [] });
  });

  it('is a triangle, with every change, who signed it and why, for both tenants', async () => {
    const query = `query ($id: ID!) { revisions(indicatorId: $id) { days lines { periodStart values revised }
      changes { periodStart before value status reason by } } }`;
    interface Told {
      revisions: { days: string[]; lines: { values: number[]; revised: boolean[] }[]; changes: object[] };
    }
    const ask = async (id: string) =>
      (await scene.story.ask<Told>('councilLead', query, { id })).data.revisions;
    const shared = await ask(measure());
    expect(shared.days).toEqual(['2026-03-10', '2026-04-08', '2026-04-09', '2026-04-16', '2026-04-20']);
    expect(shared.lines[0]?.revised).toEqual([false, false, true, true, true]);
    expect(shared.changes[0]).toMatchObject({ status: 'restated', reason: 'Four late forms.' });
    const own = await ask(scene.story.ownIndicator('councilHome'));
    expect(own.changes).toMatchObject([
      { before: 55, value: 57.5, reason: 'Four late forms.' },
      { before: 88, value: 55, reason: 'A ward was counted twice.' },
    ]);
  });

  it('cannot be changed or forged by SQL', async () => {
    const { worker } = scene.product;
    const sql = (text: string): Promise<unknown> =>
      worker.transaction(async (one) => {
        await one.query(`select set_config('app.tenants', $1, true)`, [scene.story.place.partnership]);
        return one.query<unknown>(text);
      });
    for (const table of ['observation_revision', 'assessment_published']) {
      await expect(sql(`update ${table} set value = 1`)).rejects.toThrow(/permission denied/);
      await expect(sql(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    }
    await expect(sql(`update observation set value = 1 where value > 0`)).rejects.toThrow(/duplicate key/);
  });
});

describe('what was published, on the pages', () => {
  it('is a table with its reasons, and the measure and scorecard on a day of one’s choice', async () => {
    const { visitor } = scene;
    await visitor.become('scrutiny');
    const address = `/indicators/${measure()}`;
    await visitor.visit(`${address}/revisions`);
    const told = await visitor.page.content();
    expect(told).toContain('A ward was counted twice.');
    await visitor.field('on').fill('2026-04-10');
    await visitor.press('Show');
    expect(visitor.path).toBe(`${address}/as-it-stood?on=2026-04-10`);
    expect(await visitor.page.content()).toContain('88.7%');
    await visitor.check(visitor.path);
    const early = await visitor.page.goto(`${address}/as-it-stood?on=2126-04-10`);
    expect(early?.status()).toBe(422);
    expect(await visitor.page.content()).toContain('Choose a day that is over');
    await visitor.page.goto(`/scorecard/${suite()}?on=2026-04-10`);
    expect(await visitor.page.content()).toContain('As it stood on 10 April 2026');
    await visitor.check(visitor.path);
    expect(visitor.findings).toEqual([]);
  });
});
