import { encodeId } from '#read-models/global-id';
import { asking } from '../improvement/asking.ts';
import type { Asking } from '../improvement/asking.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { invented, sender } from './set-up-answers.ts';

let product: Product;
let as: Asking['as'];
let api: Asking['api'];
let partnership: string;
let home: string;
let tenant: string;

beforeAll(async () => {
  product = await startProduct(['Marlowdale', 'Quillbrook']);
  ({ as, api } = asking(product));
  const [place] = product.places;
  if (!place) throw new Error('There is a place.');
  tenant = place.partnership;
  partnership = encodeId('Partnership', tenant, tenant);
  home = encodeId('Indicator', tenant, place.indicators.home);
}, 120_000);
afterAll(() => product?.stop());

const send = sender(() => api);
const person = (key: keyof NonNullable<Product['places'][0]>['people'], place = 0) =>
  encodeId('Person', tenant, product.places[place]?.people[key].id ?? invented);
const setUp = (token: string, id = home) =>
  api<{ version: number; ownerName: string; deputyName: string; mayChange: boolean; title: string } | null>(
    token,
    `query ($id: ID!) { answer: measureSetUp(indicatorId: $id) {
       version ownerName deputyName mayChange title whyNot definitionVersion
       definitions { version effectiveFrom definition reason setBy } } }`,
    { id },
  );

const lasting = {
  code: 'VISITS',
  frequency: 'monthly',
  valueKind: 'value',
  multiplier: 1,
  aggregation: 'sum',
};
const counted = {
  definition: 'Visits made by the falls team in the month.',
  polarity: 'higher',
  unit: 'count',
  unitLabel: '',
  decimals: 0,
};
const described = {
  title: 'Visits by the falls team',
  themeCode: 'wellbeing',
  level: 'service',
  kind: 'output',
  origin: 'local',
  portfolio: 'wellbeing',
  priority: 2,
  sourceTitle: 'Falls team diary',
  sourcePublisher: 'Marlowdale Council',
  licence: 'Open Government Licence v3.0',
  attribution: 'Invented figures.',
};

describe('the set-up of measures', () => {
  let visits: string;

  it('lets the manager define one with its one owner, field by field, and nobody else', async () => {
    const input = { ownerId: partnership, lasting, counted, described, personId: person('owner') };
    for (const key of ['owner', 'portfolioHolder', 'leader', 'healthManager'] as const) {
      expect(await send(await as(key), 'defineMeasure', 'DefineMeasureInput', input)).toMatchObject({
        type: 'NotPermitted',
      });
    }
    const manager = await as('manager');
    const wrong = {
      ...input,
      lasting: { ...lasting, code: 'HOME', frequency: 'weekly' },
      counted: { ...counted, definition: ' ', decimals: 9 },
      described: { ...described, kind: 'process', themeCode: 'nowhere' },
      deputyId: person('owner'),
    };
    const refused = await send(manager, 'defineMeasure', 'DefineMeasureInput', wrong);
    expect(refused.fields?.map(({ field }) => field)).toEqual([
      'frequency',
      'code',
      'kind',
      'themeCode',
      'definition',
      'decimals',
      'deputyPersonId',
    ]);
    const nobody = { ...input, personId: encodeId('Person', tenant, invented) };
    expect(await send(manager, 'defineMeasure', 'DefineMeasureInput', nobody)).toMatchObject({
      fields: [{ field: 'ownerPersonId' }],
    });
    // Someone of another place is nobody here.
    const stranger = { ...input, personId: person('owner', 1) };
    expect(await send(manager, 'defineMeasure', 'DefineMeasureInput', stranger)).toMatchObject({
      fields: [{ field: 'ownerPersonId' }],
    });
    const made = await send(manager, 'defineMeasure', 'DefineMeasureInput', input);
    expect(made.type).toBe('SetUpDone');
    visits = made.id ?? '';
    expect(await setUp(manager, visits)).toMatchObject({
      version: 1,
      title: described.title,
      mayChange: true,
    });
    const { measures } = await api<{ measures: { code: string; ownerName: string; ownerLeft: boolean }[] }>(
      manager,
      `query ($id: ID!) { answer: placeMeasures(ownerId: $id) { measures { code ownerName ownerLeft } } }`,
      { id: partnership },
    );
    expect(measures.map(({ code }) => code).sort()).toEqual(['CALLS', 'HOME', 'VISITS']);
  });

  it('is for those of another place as if it were not there', async () => {
    const other = await as('manager', 1);
    expect(await setUp(other)).toBeNull();
    const unknown = encodeId('Indicator', tenant, invented);
    const input = { expectedVersion: 1, described };
    const answers = [home, unknown].map((indicatorId) =>
      send(other, 'describeMeasure', 'DescribeMeasureInput', { ...input, indicatorId }),
    );
    const [real, made] = await Promise.all(answers);
    expect(real).toEqual(made);
    expect(real).toMatchObject({ type: 'NotFound' });
    expect(
      await send(other, 'defineMeasure', 'DefineMeasureInput', {
        ...{ ownerId: partnership, lasting, counted, described },
        personId: person('owner'),
      }),
    ).toMatchObject({ type: 'NotFound' });
  });

  it('says better what a measure is, never over somebody else’s change', async () => {
    const manager = await as('manager');
    const input = {
      indicatorId: visits,
      expectedVersion: 1,
      described: { ...described, title: 'Falls visits' },
    };
    expect(await send(await as('owner'), 'describeMeasure', 'DescribeMeasureInput', input)).toMatchObject({
      type: 'NotPermitted',
    });
    expect(await send(manager, 'describeMeasure', 'DescribeMeasureInput', input)).toMatchObject({
      type: 'SetUpDone',
    });
    expect(await send(manager, 'describeMeasure', 'DescribeMeasureInput', input)).toMatchObject({
      type: 'ChangedMeanwhile',
      version: 2,
    });
    expect(await setUp(manager, visits)).toMatchObject({ title: 'Falls visits', version: 2 });
  });

  it('hands a measure over to another person with a role there, with a reason', async () => {
    const manager = await as('manager');
    const of = { indicatorId: visits, expectedVersion: 2, personId: person('deputy') };
    const input = { ...of, deputyId: person('owner'), reason: 'The head of service moves on.' };
    expect(await send(await as('deputy'), 'handOver', 'HandOverInput', input)).toMatchObject({
      type: 'NotPermitted',
    });
    expect(await send(manager, 'handOver', 'HandOverInput', { ...of, reason: ' ' })).toMatchObject({
      fields: [{ field: 'reason' }],
    });
    expect(await send(manager, 'handOver', 'HandOverInput', input)).toMatchObject({ type: 'SetUpDone' });
    const { people } = product.places[0] ?? { people: null };
    expect(await setUp(manager, visits)).toMatchObject({
      ownerName: people?.deputy.name,
      deputyName: people?.owner.name,
    });
  });

  it('counts differently from a day on: versions stay, the database keeps them, and figures are not compared across', async () => {
    const manager = await as('manager');
    const { version } = (await setUp(manager)) ?? { version: 0 };
    const now = {
      definition:
        'People ready to leave hospital who are home within five days, of all who are ready to leave.',
      polarity: 'higher',
      unit: 'percent',
      unitLabel: '%',
      decimals: 1,
      numeratorLabel: 'people home within a week',
      denominatorLabel: 'people ready to leave',
    };
    const input = {
      ...{ indicatorId: home, expectedVersion: version, counted: now },
      ...{ effectiveFrom: '2026-02-01', reason: 'The national definition went from seven days to five.' },
    };
    const redefine = (token: string, changes = {}) =>
      send(token, 'redefineMeasure', 'RedefineMeasureInput', { ...input, ...changes });
    expect(await redefine(await as('owner'))).toMatchObject({ type: 'NotPermitted' });
    expect(await redefine(manager, { effectiveFrom: '2031-01-01', reason: '' })).toMatchObject({
      fields: [{ field: 'effectiveFrom' }, { field: 'reason' }],
    });
    expect(await redefine(manager)).toMatchObject({ type: 'SetUpDone' });
    const after = await setUp(manager);
    expect(after).toMatchObject({
      definitionVersion: 2,
      definitions: [
        { version: 2, effectiveFrom: '2026-02-01', definition: now.definition },
        { version: 1, effectiveFrom: null },
      ],
    });
    expect(await redefine(manager, { expectedVersion: version + 1 })).toMatchObject({
      fields: [{ field: 'effectiveFrom' }, { field: 'definition' }],
    });
    await expect(
      product.worker.transaction(async (tx) => {
        await tx.query(`select set_config('app.tenants', $1, true)`, [tenant]);
        await tx.query(`update indicator_definition set definition = 'otherwise'`);
      }),
    ).rejects.toThrow(/permission denied|never changed/);
  });
});
