import { QUALITY_TESTS } from '#domain/measure/quality-passport';
import { SET_QUALITIES } from '#domain/measure/set-quality';
import { addMonths, londonDateOf } from '#kernel/local-date';
import { encodeId } from '#read-models/global-id';
import { asking } from '../improvement/asking.ts';
import type { Asking } from '../improvement/asking.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { describePriorities } from './priorities.steps.ts';
import { invented, sender } from './set-up-answers.ts';

let product: Product;
let as: Asking['as'];
let api: Asking['api'];
let tenant: string;
let partnership: string;
let home: string;
let calls: string;

beforeAll(async () => {
  product = await startProduct(['Marlowdale', 'Quillbrook']);
  ({ as, api } = asking(product));
  const [place] = product.places;
  if (!place) throw new Error('There is a place.');
  tenant = place.partnership;
  partnership = encodeId('Partnership', tenant, tenant);
  home = encodeId('Indicator', tenant, place.indicators.home);
  calls = encodeId('Indicator', tenant, place.indicators.calls);
}, 120_000);
afterAll(() => product?.stop());

const send = sender(() => api);

interface Suite {
  name: string;
  version: number;
  advice: string | null;
  sizeReason: string | null;
  flags: string[];
  measures: { title: string; gate: string; passesGate: boolean }[];
  others: { title: string }[];
  mayDefine: boolean;
}

const read = (token: string, id: string) =>
  api<Suite | null>(
    token,
    `query ($id: ID!) { answer: suiteSetUp(suiteId: $id) { name version advice sizeReason flags mayDefine whyNot
       balance { by of count } measures { id title gate passesGate published } others { title } } }`,
    { id },
  );

describe('suites', () => {
  let suiteId: string;
  const define = async (key: Parameters<Asking['as']>[0], changes = {}, place = 0) =>
    send(await as(key, place), 'defineSuite', 'DefineSuiteInput', {
      ...{ ownerId: partnership, code: 'WATCH', name: 'Watched', key: false, forPublic: true },
      ...{ measureIds: [calls, home], ...changes },
    });
  const change = async (key: Parameters<Asking['as']>[0], changes = {}, place = 0) =>
    send(await as(key, place), 'changeSuite', 'ChangeSuiteInput', {
      ...{ suiteId, expectedVersion: 1, name: 'Watched', key: false, forPublic: false },
      ...{ measureIds: [home], ...changes },
    });

  it('are made by the manager of the place and by nobody else', async () => {
    for (const key of ['owner', 'leader', 'coordinator', 'healthManager'] as const)
      expect(await define(key)).toMatchObject({ type: 'NotPermitted' });
    expect(await define('manager', {}, 1)).toMatchObject({ type: 'NotFound' });
    const made = await define('manager');
    expect(made.type).toBe('SetUpDone');
    suiteId = made.id ?? '';
    const suite = await read(await as('owner'), suiteId);
    expect(suite?.measures).toHaveLength(2);
    expect(suite).toMatchObject({ version: 1, mayDefine: false, others: [], advice: null });
    expect(suite?.flags).toContain('It is meant for everybody, and none of its measures is published yet.');
    expect(await define('manager', { name: 'Again' })).toMatchObject({ fields: [{ field: 'code' }] });
  });

  it('are for those of another place as if they were not there', async () => {
    expect(await read(await as('manager', 1), suiteId)).toBeNull();
    const unknown = encodeId('Suite', tenant, invented);
    const real = await change('manager', {}, 1);
    expect(real).toEqual(await change('manager', { suiteId: unknown }, 1));
    expect(real).toMatchObject({ type: 'NotFound' });
  });

  it('hold measures of the place, each once, and say which one is not', async () => {
    const theirs = product.places[1];
    const foreign = encodeId('Indicator', theirs?.partnership ?? '', theirs?.indicators.home ?? '');
    const unknown = encodeId('Indicator', tenant, invented);
    for (const other of [foreign, unknown]) {
      const said = await change('manager', { measureIds: [home, other] });
      expect(said.fields).toEqual([
        { field: 'measureIds.1', message: 'Choose a measure that is in use here.' },
      ]);
    }
    expect(await change('manager', { measureIds: [home, home], name: ' ' })).toMatchObject({
      fields: [{ field: 'name' }, { field: 'measureIds' }],
    });
  });

  it('change in order and name, never over somebody else’s change, with each state in the audit trail', async () => {
    expect(await change('owner')).toMatchObject({ type: 'NotPermitted' });
    expect(await change('manager', { name: 'Kept an eye on', measureIds: [home, calls] })).toMatchObject({
      type: 'SetUpDone',
    });
    expect(await change('manager')).toMatchObject({ type: 'ChangedMeanwhile', version: 2 });
    const suite = await read(await as('manager'), suiteId);
    expect(suite).toMatchObject({ name: 'Kept an eye on', version: 2, mayDefine: true });
    const rows = await product.worker.transaction(async (tx) => {
      await tx.query(`select set_config('app.tenants', $1, true)`, [tenant]);
      return tx.query<{ action: string }[]>(
        `select action from audit_entry where stream = 'suites' order by seq`,
      );
    });
    expect(rows.map(({ action }) => action)).toEqual(['defineSuite', 'defineSuite', 'changeSuite']);
  });

  it('are key suites only with measures that are good enough, and of another size only with a reason kept', async () => {
    const key = { expectedVersion: 2, key: true };
    const refused = await change('manager', key);
    expect(refused.fields?.map(({ field }) => field)).toEqual(['sizeReason', 'measureIds.0']);
    expect(refused.fields?.[1]?.message).toMatch(/Its quality was never assessed/);
    const answers = QUALITY_TESTS.map(({ code }) => ({
      test: code,
      score: 2,
      evidence: 'Two people looked.',
    }));
    const assess = { indicatorId: home, expectedVersion: 0, answers };
    expect(await send(await as('manager'), 'assessQuality', 'AssessQualityInput', assess)).toMatchObject({
      type: 'SetUpDone',
    });
    const sizeReason = 'A small place measures little.';
    expect(await change('manager', { ...key, sizeReason })).toMatchObject({ type: 'SetUpDone' });
    expect(await read(await as('owner'), suiteId)).toMatchObject({
      advice: 'Key suites have 20 to 30 indicators; this has 1.',
      sizeReason,
      measures: [{ passesGate: true, gate: 'It passes all eight tests.' }],
    });
  });
});

describe('the whole set of measures', () => {
  const answers = (score: number, evidence = 'Looked at with the board.') =>
    SET_QUALITIES.map(({ code }) => ({ quality: code, score, evidence }));
  const assess = async (key: Parameters<Asking['as']>[0], changes = {}, place = 0) =>
    send(await as(key, place), 'assessSet', 'AssessSetInput', {
      ...{ ownerId: partnership, expectedVersion: 0, answers: answers(2) },
      ...changes,
    });
  const read = (token: string) =>
    api<{ version: number; yearLabel: string; earlier: { yearLabel: string }[]; dueOn: string } | null>(
      token,
      `query ($id: ID!) { answer: setAssessments(ownerId: $id) { version yearLabel dueOn mayAssess
         qualities { quality score evidence } earlier { yearLabel qualities { scoreWords } } } }`,
      { id: partnership },
    );
  const needs = async (key: Parameters<Asking['as']>[0]) => {
    const found = await api<{ edges: { node: { kind: string } }[] }>(
      await as(key),
      `query { answer: needsMe(first: 50) { edges { node { kind } } } }`,
      {},
    );
    return found.edges.map(({ node }) => node.kind);
  };

  it('is assessed by the manager with evidence, never over a version not seen', async () => {
    for (const key of ['owner', 'leader', 'healthManager'] as const)
      expect(await assess(key)).toMatchObject({ type: 'NotPermitted' });
    expect(await assess('manager', {}, 1)).toMatchObject({ type: 'NotFound' });
    expect(await read(await as('manager', 1))).toBeNull();
    expect((await assess('manager', { answers: answers(5, ' ') })).fields).toHaveLength(12);
    expect(await assess('manager')).toMatchObject({ type: 'SetUpDone' });
    expect(await assess('manager')).toMatchObject({ type: 'ChangedMeanwhile', version: 1 });
    expect(await needs('manager')).not.toContain('assessSet');
  });

  it('is asked for a year later, of the manager alone, with the year before beside it', async () => {
    const { yearLabel } = (await read(await as('owner'))) ?? {};
    const day = addMonths(londonDateOf(product.clock.now()), 12);
    product.clock.set(`${day}T09:00:00Z`);
    ({ as, api } = asking(product));
    expect(await needs('manager')).toContain('assessSet');
    expect(await needs('owner')).not.toContain('assessSet');
    expect(await read(await as('owner'))).toMatchObject({ version: 0, dueOn: day, earlier: [{ yearLabel }] });
  });

  it('has rows that the database never changes', async () => {
    await expect(
      product.worker.transaction(async (tx) => {
        await tx.query(`select set_config('app.tenants', $1, true)`, [tenant]);
        await tx.query(`update set_assessment set year = 2001`);
      }),
    ).rejects.toThrow(/permission denied|never changed/);
  });
});

describePriorities(() => product);
