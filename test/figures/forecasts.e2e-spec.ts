import { jest } from '@jest/globals';
import { encodeId } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import { Scene } from '../journey/scene.ts';

jest.setTimeout(90_000);

/** Forecasts of a small place over HTTP, by SQL and on the pages: who may, when they lock, and what comes of them. */
const scene = new Scene();
beforeAll(() => scene.open(), 180_000);
afterAll(() => scene.close(), 60_000);

interface Answer {
  type: string;
  message?: string;
  rule?: string;
  fields?: { field: string; message: string }[];
  record?: { lines: unknown[]; open: { periodStart: string; forecast: { revision: number } | null }[] };
}

const measure = (): string =>
  encodeId('Indicator', scene.story.place.partnership, scene.story.place.indicators.home);
const lines = 'periodStart value actual error inRange locked';
const record = `record { lines { ${lines} } open { periodStart locksOn forecast { value revision } statistical { value low high } }
  scoreWords score { pairs meanError bias coverage maseNaive maseSeasonal } }`;

async function forecast(key: PersonKey, says: object, indicatorId = measure()): Promise<Answer> {
  const query = `mutation ($input: MakeForecastInput!) { answer: makeForecast(input: $input) { type: __typename
    ... on ForecastMade { ${record} } ... on NotPermitted { message rule } ... on NotFound { message }
    ... on Invalid { message fields { field message } } } }`;
  const input = {
    indicatorId,
    periodStart: '2026-03-01',
    value: 89,
    low: 86,
    high: 92,
    basis: 'Two years.',
    ...says,
  };
  return (await scene.story.ask<{ answer: Answer }>(key, query, { input })).data.answer;
}

async function recordOf(key: PersonKey) {
  const query = `query ($id: ID!) { forecastRecord(indicatorId: $id) { may whyNot ${record.slice('record {'.length)} }`;
  const { data } = await scene.story.ask<{ forecastRecord: Record<string, unknown> }>(key, query, {
    id: measure(),
  });
  return data.forecastRecord;
}

async function report(periodStart: string, percent: number): Promise<void> {
  const { story } = scene;
  const both = { periodStart, denominator: 100, numerator: percent };
  await story.report({ indicator: 'councilHome', officer: 'councilOfficer', lead: 'councilLead', ...both });
  await story.report({ indicator: 'healthHome', officer: 'healthLead', lead: 'healthLead', ...both });
  await story.around.deliver();
}

describe('a forecast over the API', () => {
  it('is the owner’s or the deputy’s to make, and nobody else’s', async () => {
    for (const key of ['manager', 'portfolioHolder', 'healthLead', 'scrutiny', 'councilOfficer'] as const) {
      expect(await forecast(key, {})).toMatchObject({ type: 'NotPermitted' });
      expect(await recordOf(key)).toMatchObject({ may: false });
    }
    expect((await recordOf('manager')).whyNot).toMatch(/\w+/);
    expect(await forecast('owner', {}, 'no-such-thing')).toMatchObject({ type: 'NotFound' });
    expect(await forecast('owner', {})).toMatchObject({ type: 'ForecastMade' });
    expect(await forecast('deputy', { value: 90 })).toMatchObject({ type: 'ForecastMade' });
  });

  it('can be made anew until it locks, every version kept, and only of periods near enough', async () => {
    const [first] = (await forecast('owner', { value: 88 })).record?.open ?? [];
    expect(first).toMatchObject({ periodStart: '2026-03-01', forecast: { revision: 3 } });
    const field = async (says: object) => (await forecast('owner', says)).fields?.map((one) => one.field);
    expect(await field({ periodStart: '2026-02-01' })).toEqual(['periodStart']);
    expect(await field({ periodStart: '2027-02-01' })).toEqual(['periodStart']);
    expect(await field({ periodStart: '2026-03-02' })).toEqual(['periodStart']);
    expect(await field({ low: 95, basis: ' ' })).toEqual(['low', 'basis']);
    scene.story.moveTo('2026-03-31T08:00:00Z');
    expect((await forecast('owner', {})).fields?.[0]?.message).toMatch(/March 2026 is locked/);
  });

  it('cannot be slipped in late, changed or removed by SQL either', async () => {
    const { worker } = scene.product;
    const sql = (text: string): Promise<unknown[]> =>
      worker.transaction(async (one) => {
        await one.query(`select set_config('app.tenants', $1, true)`, [scene.story.place.partnership]);
        return one.query<unknown[]>(text);
      });
    const copy = `insert into forecast select tenant_id, indicator_id, period_start, revision + 10, period_end, value, low,
      high, basis, made_by, made_by_name, '2026-03-31T08:00:00Z' from forecast where revision = 1 limit 1`;
    await expect(sql(copy)).rejects.toThrow(/forecast_made_before_lock/);
    await expect(sql('update forecast set value = 1')).rejects.toThrow(/permission denied/);
    await expect(sql('delete from forecast')).rejects.toThrow(/permission denied/);
    expect(await sql('select revision from forecast order by 1')).toHaveLength(3);
  });

  it('is scored when the figures come, from the fourth on', async () => {
    const months = ['2026-04', '2026-05', '2026-06'];
    for (const month of months) {
      scene.story.moveTo(`${month}-10T09:00:00Z`);
      expect(await forecast('owner', { periodStart: `${month}-01` })).toMatchObject({ type: 'ForecastMade' });
    }
    scene.story.moveTo('2026-07-06T09:00:00Z');
    for (const [index, month] of ['2026-03', '2026-04', '2026-05'].entries())
      await report(`${month}-01`, 87 + index);
    const three = await recordOf('scrutiny');
    expect(three).toMatchObject({ score: null, scoreWords: expect.stringContaining('too few for a score') });
    await report('2026-06-01', 93);
    const four = (await recordOf('scrutiny')) as { score: object; lines: object[] };
    // 88 for 87, then 89 for 88, 89 and 93: misses 1, 1, 0 and -4.
    expect(four.score).toMatchObject({ pairs: 4, meanError: 1.5, bias: -0.5, coverage: 0.75 });
    expect(four.lines[0]).toMatchObject({ periodStart: '2026-06-01', actual: 93, error: -4, inRange: false });
  });
});

describe('forecasts on the pages', () => {
  it('stand on the measure, with the record a page of its own where the owner puts the next one', async () => {
    const { visitor } = scene;
    await visitor.become('scrutiny');
    const address = `/indicators/${measure()}`;
    await visitor.page.goto(address);
    expect(await visitor.page.content()).toContain('The last 4 forecasts missed by 1.5 points');
    await visitor.page.goto(`${address}/forecasts`);
    expect(await visitor.page.content()).not.toContain('Put it on record');
    await visitor.become('owner');
    await visitor.visit(`${address}/forecasts`);
    await visitor.field('value').fill('lots');
    await visitor.field('low').fill('85');
    await visitor.press('Put it on record');
    expect(await visitor.problems()).toHaveLength(2);
    expect(await visitor.field('low').inputValue()).toBe('85');
    await visitor.field('value').fill('90.5');
    await visitor.field('basis').fill('The new ward opened.');
    await visitor.press('Put it on record');
    expect(await visitor.problems()).toEqual(['Give both ends of the range, or neither.']);
    await visitor.field('high').fill('94');
    await visitor.press('Put it on record');
    expect(await visitor.page.content()).toContain('Your forecast is on record.');
  });

  it('stand beside the return of their period', async () => {
    const { visitor, story } = scene;
    await visitor.become('councilOfficer');
    await visitor.page.goto(`/returns/${story.ownIndicator('councilHome')}/2026-06-01`);
    expect(await visitor.page.content()).toContain('Forecast before the period ended: <strong>89.0%');
    expect(visitor.findings).toEqual([]);
  });
});
