import { QUALITY_TESTS } from '#domain/measure/quality-passport';
import { addDays, londonDateOf } from '#kernel/local-date';
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

/** Time moves on; people sign in again. */
const moveTo = (day: string): void => {
  product.clock.set(`${day}T09:00:00Z`);
  ({ as, api } = asking(product));
};
const tomorrow = (): string => addDays(londonDateOf(product.clock.now()), 1);

describe('exception criteria', () => {
  const rules = [
    { rule: 'red_now', periods: 1, counts: 'bad' },
    { rule: 'worsening_three_periods', periods: 4, whileRag: ['amber'] },
  ];
  const read = (token: string, id = partnership) =>
    api<{
      versions: { version: number; inForce: boolean }[];
      proposal: { id: string; mayDecide: boolean; whyNot: string | null } | null;
      mayPropose: boolean;
    } | null>(
      token,
      `query ($id: ID!) { answer: exceptionCriteria(ownerId: $id) { mayPropose versions { version inForce rules { words } }
         proposal { id mayDecide whyNot } flagged { version } } }`,
      { id },
    );
  const propose = async (key: Parameters<Asking['as']>[0], changes = {}, place = 0) =>
    send(await as(key, place), 'proposeCriteria', 'ProposeCriteriaInput', {
      ...{
        ownerId: partnership,
        rules,
        rationale: 'One month is enough to ask.',
        effectiveFrom: tomorrow(),
      },
      ...changes,
    });
  const decide = async (key: Parameters<Asking['as']>[0], input: object, place = 0) =>
    send(await as(key, place), 'decideCriteria', 'DecideCriteriaInput', input);

  it('are proposed by the manager, never back-dated, one at a time', async () => {
    for (const key of ['owner', 'leader', 'healthManager'] as const)
      expect(await propose(key)).toMatchObject({ type: 'NotPermitted' });
    expect(await propose('manager', {}, 1)).toMatchObject({ type: 'NotFound' });
    const wrong = await propose('manager', { rules: [], rationale: '', effectiveFrom: '2020-01-01' });
    expect(wrong.fields?.map(({ field }) => field)).toEqual(['rules', 'effectiveFrom', 'rationale']);
    expect(await propose('manager')).toMatchObject({ type: 'SetUpDone' });
    expect(await propose('manager')).toMatchObject({ fields: [{ field: 'rules' }] });
  });

  it('are adopted by the leader in the name of a body, by nobody else, and count from their day', async () => {
    const proposal = (await read(await as('leader')))?.proposal;
    expect(proposal).toMatchObject({ mayDecide: true });
    expect((await read(await as('manager')))?.proposal).toMatchObject({ mayDecide: false });
    const adopt = { proposalId: proposal?.id ?? '', decision: 'adopt', body: 'The board' };
    for (const key of ['manager', 'portfolioHolder', 'coordinator'] as const)
      expect(await decide(key, adopt)).toMatchObject({ type: 'NotPermitted' });
    expect(await decide('leader', adopt, 1)).toMatchObject({ type: 'NotFound' });
    expect(await decide('leader', { ...adopt, body: ' ' })).toMatchObject({ fields: [{ field: 'body' }] });
    expect(await decide('leader', { ...adopt, decision: 'refuse' })).toMatchObject({
      fields: [{ field: 'comment' }],
    });
    expect(await decide('leader', adopt)).toMatchObject({ type: 'SetUpDone' });
    expect(await decide('leader', adopt)).toMatchObject({ type: 'NotAvailableNow' });
    const after = await read(await as('owner'));
    expect(after).toMatchObject({
      proposal: null,
      versions: [
        { version: 2, inForce: false },
        { version: 1, inForce: true },
      ],
    });
    moveTo(tomorrow());
    expect((await read(await as('owner')))?.versions[0]).toMatchObject({ version: 2, inForce: true });
  });

  it('cannot be adopted once their day has passed; the database refuses too', async () => {
    expect(await propose('manager', { effectiveFrom: tomorrow() })).toMatchObject({ type: 'SetUpDone' });
    moveTo(addDays(tomorrow(), 3));
    const proposal = (await read(await as('leader')))?.proposal;
    const input = { proposalId: proposal?.id ?? '', body: 'The board' };
    expect(await decide('leader', { ...input, decision: 'adopt' })).toMatchObject({
      fields: [{ field: 'decision' }],
    });
    await expect(
      product.worker.transaction(async (tx) => {
        await tx.query(`select set_config('app.tenants', $1, true)`, [tenant]);
        await tx.query(
          `insert into exception_criteria (tenant_id, version, adopted_by, adopted_at, effective_from, rules)
           values ($1, 9, 'Nobody', now(), '2020-01-02', '[]')`,
          [tenant],
        );
      }),
    ).rejects.toThrow(/criteria_not_back_dated|permission denied/);
    expect(await decide('manager', { ...input, decision: 'withdraw', comment: 'Too late.' })).toMatchObject({
      type: 'SetUpDone',
    });
  });
});

describe('the quality passport', () => {
  const codes = QUALITY_TESTS.map(({ code }) => code);
  const answers = (score: number | null, evidence = 'Looked at by two people.') =>
    codes.map((test) => ({ test, score, evidence }));
  const assess = async (key: Parameters<Asking['as']>[0], input: object, place = 0) =>
    send(await as(key, place), 'assessQuality', 'AssessQualityInput', {
      ...{ indicatorId: home, expectedVersion: 0, answers: answers(3) },
      ...input,
    });
  const passport = async () =>
    api<{ version: number; gap: string | null; leave: { until: string } | null }>(
      await as('owner'),
      `query ($id: ID!) { answer: qualityPassport(indicatorId: $id) { version gap leave { until } } }`,
      { id: home },
    );

  it('scores the eight tests on evidence; leave not to pass them is a member body’s', async () => {
    expect(await passport()).toMatchObject({ version: 0, gap: 'Its quality was never assessed.' });
    expect(await assess('owner', {})).toMatchObject({ type: 'NotPermitted' });
    expect(await assess('manager', {}, 1)).toMatchObject({ type: 'NotFound' });
    expect((await assess('manager', { answers: answers(null, ' ') })).fields).toHaveLength(16);
    expect(await assess('manager', { answers: answers(1) })).toMatchObject({ type: 'SetUpDone' });
    expect(await assess('manager', {})).toMatchObject({ type: 'ChangedMeanwhile', version: 1 });
    expect((await passport()).gap).toMatch(/does not pass 8 of the eight/);
    const today = londonDateOf(product.clock.now());
    const leave = {
      indicatorId: home,
      reason: 'Nothing tells more.',
      body: 'The board',
      until: addDays(today, 90),
    };
    const give = async (key: Parameters<Asking['as']>[0], changes = {}) =>
      send(await as(key), 'giveKeyLeave', 'GiveKeyLeaveInput', { ...leave, ...changes });
    expect(await give('manager')).toMatchObject({ type: 'NotPermitted' });
    expect(await give('leader', { until: addDays(today, 400) })).toMatchObject({
      fields: [{ field: 'until' }],
    });
    expect(await give('leader')).toMatchObject({ type: 'SetUpDone' });
    expect(await passport()).toMatchObject({ leave: { until: leave.until } });
    expect(await assess('manager', { expectedVersion: 1 })).toMatchObject({ type: 'SetUpDone' });
    expect(await passport()).toMatchObject({ version: 2, gap: null });
  });
});

describe('a chain of outcomes', () => {
  it('is linked and confirmed by those who answer for both measures, and ended with a reason', async () => {
    const calls = encodeId('Indicator', tenant, product.places[0]?.indicators.calls ?? invented);
    const read = (token: string, id = home) =>
      api<{ links: { id: string; confirmed: boolean }[]; nodes: { title: string }[] } | null>(
        token,
        `query ($id: ID!) { answer: outcomeChain(indicatorId: $id) {
           links { id confirmed } nodes { title column } warnings { title } mayLink } }`,
        { id },
      );
    const input = {
      ...{ fromIndicatorId: home, toIndicatorId: calls, sort: 'leadsTo', lagMonths: 6 },
      ...{ strength: 'moderate', evidence: 'A review of six places.' },
    };
    const link = async (key: Parameters<Asking['as']>[0], changes = {}, place = 0) =>
      send(await as(key, place), 'linkMeasures', 'LinkMeasuresInput', { ...input, ...changes });
    expect(await link('healthLead')).toMatchObject({ type: 'NotPermitted' });
    expect(await link('manager', {}, 1)).toMatchObject({ type: 'NotFound' });
    expect(await link('owner', { toIndicatorId: home, lagMonths: -1, evidence: '' })).toMatchObject({
      fields: [{ field: 'otherId' }, { field: 'lagMonths' }, { field: 'evidence' }],
    });
    expect(await link('owner')).toMatchObject({ type: 'SetUpDone' });
    const [made] = (await read(await as('owner')))?.links ?? [];
    expect(made).toMatchObject({ confirmed: false });
    expect(await read(await as('manager', 1))).toBeNull();
    const act = async (key: Parameters<Asking['as']>[0], said: object) =>
      send(await as(key), 'answerLink', 'AnswerLinkInput', { linkId: made?.id ?? '', ...said });
    expect(await act('healthLead', { act: 'confirm' })).toMatchObject({ type: 'NotPermitted' });
    expect(await act('owner', { act: 'end', reason: ' ' })).toMatchObject({ fields: [{ field: 'reason' }] });
    expect(await act('owner', { act: 'end', reason: 'It was chance.' })).toMatchObject({ type: 'SetUpDone' });
    expect((await read(await as('owner')))?.links).toEqual([]);
  });
});
