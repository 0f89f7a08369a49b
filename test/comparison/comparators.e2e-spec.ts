import { encodeId } from '#read-models/global-id';
import { asking } from '../improvement/asking.ts';
import type { Asking } from '../improvement/asking.ts';
import { invented, sender } from '../measures/set-up-answers.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

interface Sets {
  mayMaintain: boolean;
  whyNot: string | null;
  areas: { code: string }[];
  benchmarks: { code: string }[];
  sets: {
    code: string;
    version: number;
    name: string;
    reason: string;
    retired: boolean;
    measureCount: number;
  }[];
}
interface Measure {
  comparators: { areaName: string; rank: number | null; quartile: number | null; differs: string | null }[];
  comparedWith: { name: string; reason: string; withoutFigure: string[] } | null;
}

let product: Product;
let as: Asking['as'];
let api: Asking['api'];
let tenant: string;
let partnership: string;
let theirs: string;
let home: string;

const areas: [string, string, number][] = [
  ['E08000002', 'Bury', 40],
  ['E08000007', 'Stockport', 60],
  ['E08000029', 'Solihull', 90],
  ['E06000004', 'Stockton-on-Tees', 10],
  ['E92000001', 'England', 55],
];

beforeAll(async () => {
  product = await startProduct(['Marlowdale', 'Quillbrook']);
  ({ as, api } = asking(product));
  const [mine, others] = product.places;
  if (!mine || !others) throw new Error('There are two places.');
  tenant = mine.partnership;
  partnership = encodeId('Partnership', tenant, tenant);
  theirs = encodeId('Partnership', others.partnership, others.partnership);
  home = encodeId('Indicator', tenant, mine.indicators.home);
  await product.worker.transaction(async (manager) => {
    await manager.query(`select set_config('app.tenants', $1, true)`, [`{${tenant}}`]);
    for (const [code, name, value] of areas) {
      await manager.query(
        `insert into comparator (tenant_id, indicator_id, period_start, area_code, area_name, period_end, period_label, value)
         select tenant_id, indicator_id, max(period_start), $3, $4, max(period_end), 'then', $5 from observation
          where tenant_id = $1 and indicator_id = $2 and value is not null group by tenant_id, indicator_id`,
        [tenant, mine.indicators.home, code, name, value],
      );
    }
  });
}, 120_000);
afterAll(() => product?.stop());

const send = sender(() => api);
const read = (token: string, id = partnership) =>
  api<Sets | null>(
    token,
    `query ($id: ID!) { answer: comparatorSets(ownerId: $id) { mayMaintain whyNot areas { code } benchmarks { code }
       sets { code version name reason retired measureCount } } }`,
    { id },
  );
const measure = (token: string) =>
  api<Measure>(
    token,
    `query ($id: ID!) { answer: indicator(id: $id) { comparators { areaName rank quartile differs }
       comparedWith { name reason withoutFigure } } }`,
    { id: home },
  );
const words = {
  name: 'Districts nearby',
  reason: 'They share one waste authority.',
  areas: ['E08000002', 'E08000007', 'E08000029'],
  benchmark: 'E92000001',
};
const keep = async (who: Parameters<Asking['as']>[0], changes = {}) =>
  send(await as(who), 'keepComparatorSet', 'KeepComparatorSetInput', {
    ...{ ownerId: partnership, ...words },
    ...changes,
  });
const choose = async (who: Parameters<Asking['as']>[0], changes = {}) =>
  send(await as(who), 'chooseComparators', 'ChooseComparatorsInput', {
    ...{ indicatorId: home, setCode: 'S1', differs: [], expectedVersion: 0 },
    ...changes,
  });
const retire = async (who: Parameters<Asking['as']>[0], changes = {}) =>
  send(await as(who), 'retireComparatorSet', 'RetireComparatorSetInput', {
    ...{ ownerId: partnership, code: 'S1', expectedVersion: 1, reason: 'Two have merged.' },
    ...changes,
  });
const fieldsOf = (answer: { fields?: { field: string }[] }) => answer.fields?.map(({ field }) => field);

describe('the areas a place compares itself with', () => {
  it('are for its performance manager alone to set; everyone in it reads them, nobody else', async () => {
    for (const person of ['owner', 'portfolioHolder', 'leader', 'administrator', 'scrutiny'] as const)
      expect(await keep(person)).toMatchObject({ type: 'NotPermitted' });
    expect(await keep('manager', { ownerId: theirs })).toMatchObject({ type: 'NotFound' });
    expect(await keep('manager', { ownerId: home })).toMatchObject({ type: 'NotFound' });
    expect(await read(await as('manager'), theirs)).toBeNull();
    expect(await read(await as('owner'))).toMatchObject({
      ...{ mayMaintain: false, whyNot: expect.any(String), sets: [] },
      benchmarks: [{ code: 'E92000001' }],
    });
  });

  it('are whole: a name of its own, a reason, areas with figures, and no country among them', async () => {
    expect(fieldsOf(await keep('manager', { name: '', reason: ' ', areas: [] }))).toEqual([
      'name',
      'reason',
      'areas',
    ]);
    expect(fieldsOf(await keep('manager', { areas: ['E92000001'] }))).toEqual(['areas']);
    expect(fieldsOf(await keep('manager', { areas: ['E09000001'] }))).toEqual(['areas']);
    expect(fieldsOf(await keep('manager', { benchmark: 'E08000002' }))).toEqual(['benchmark']);
    expect(await keep('manager')).toMatchObject({ type: 'SetUpDone', id: partnership });
    expect(fieldsOf(await keep('manager', { name: 'districts NEARBY' }))).toEqual(['name']);
    expect((await read(await as('owner')))?.sets).toMatchObject([
      { code: 'S1', version: 1, name: words.name, reason: words.reason, retired: false, measureCount: 0 },
    ]);
  });

  it('stand all beside a figure until a set is chosen for it', async () => {
    const { comparators, comparedWith } = await measure(await as('owner'));
    expect(comparedWith).toBeNull();
    expect(comparators).toHaveLength(6);
    expect(comparators.find(({ areaName }) => areaName === 'England')).toMatchObject({ rank: null });
    expect(comparators.filter(({ rank }) => rank !== null)).toHaveLength(5);
  });

  it('are chosen for a measure with what differs in each; only those of the set are shown, only those alike ranked', async () => {
    const differs = [{ areaCode: 'E08000029', how: 'Counts by survey.' }];
    expect(await choose('owner')).toMatchObject({ type: 'NotPermitted' });
    expect(await choose('manager', { setCode: 'S9' })).toMatchObject({ fields: [{ field: 'setCode' }] });
    expect(await choose('manager', { indicatorId: encodeId('Indicator', tenant, invented) })).toMatchObject({
      type: 'NotFound',
    });
    const stranger = [{ areaCode: 'E06000004', how: 'Counts by survey.' }];
    expect(fieldsOf(await choose('manager', { differs: stranger }))).toEqual(['differs.E06000004']);
    expect(await choose('manager', { differs })).toMatchObject({ type: 'SetUpDone', id: home });
    expect(await choose('manager', { differs })).toMatchObject({ type: 'ChangedMeanwhile', version: 1 });
    const seen = await measure(await as('owner'));
    expect(seen.comparedWith).toEqual({ name: words.name, reason: words.reason, withoutFigure: [] });
    expect(seen.comparators).toHaveLength(5);
    expect(seen.comparators.find(({ areaName }) => areaName === 'Solihull')).toMatchObject({
      ...{ rank: null, quartile: null, differs: 'Counts by survey.' },
    });
    expect(seen.comparators.flatMap(({ rank }) => rank ?? [])).toEqual([1, 2, 3]);
  });

  it('are changed with the wording seen, and given up once no measure is compared with them', async () => {
    expect(await keep('manager', { code: 'S1', expectedVersion: 4 })).toMatchObject({ version: 1 });
    const fewer = { code: 'S1', expectedVersion: 1, areas: ['E08000002', 'E08000029'] };
    expect(await keep('manager', fewer)).toMatchObject({ type: 'SetUpDone' });
    expect((await measure(await as('owner'))).comparators).toHaveLength(4);
    expect(await retire('owner', { expectedVersion: 2 })).toMatchObject({ type: 'NotPermitted' });
    expect(fieldsOf(await retire('manager', { expectedVersion: 2 }))).toEqual(['code']);
    expect(await choose('manager', { setCode: null, expectedVersion: 1 })).toMatchObject({
      type: 'SetUpDone',
    });
    expect((await measure(await as('owner'))).comparators).toHaveLength(6);
    expect(fieldsOf(await retire('manager', { expectedVersion: 2, reason: '' }))).toEqual(['reason']);
    expect(await retire('manager', { expectedVersion: 2 })).toMatchObject({ type: 'SetUpDone' });
    expect(await retire('manager', { expectedVersion: 3 })).toMatchObject({ type: 'NotFound' });
    expect(await choose('manager', { expectedVersion: 2 })).toMatchObject({ fields: [{ field: 'setCode' }] });
    expect((await read(await as('owner')))?.sets).toMatchObject([{ code: 'S1', retired: true }]);
  });
});
