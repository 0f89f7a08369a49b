import { encodeId } from '#read-models/global-id';
import { asking, refusals } from '../improvement/asking.ts';
import type { Asking } from '../improvement/asking.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

interface Answer {
  type: string;
  fields?: { field: string }[];
  starts?: { rebases: { from: string; reason: string }[]; hints: unknown[]; act: { available: boolean } };
}
interface Chart {
  stretches: { from: string; trial: boolean; reason: string | null }[];
  reading: { trend: number };
  starts: string[];
}

let product: Product;
let as: Asking['as'];
let api: Asking['api'];
let home: string;
let theirs: string;

beforeAll(async () => {
  product = await startProduct(['Marlowdale', 'Quillbrook']);
  ({ as, api } = asking(product));
  const [mine, others] = product.places.map(({ partnership, indicators }) =>
    encodeId('Indicator', partnership, indicators.home),
  );
  home = mine ?? '';
  theirs = others ?? '';
}, 120_000);
afterAll(() => product?.stop());

const selection = `type: __typename ... on ChartRebased { starts { rebases { from reason } hints { caseNumber } act { available } } }
  ... on NotPermitted { rule } ... on NotFound { message } ... on Invalid { fields { field message } }`;
const rebase = (token: string, input: object) =>
  api<Answer>(
    token,
    `mutation ($input: RebaseChartInput!) { answer: rebaseChart(input: $input) { ${selection} } }`,
    {
      input,
    },
  );
const withdraw = (token: string, input: object) =>
  api<Answer>(
    token,
    `mutation ($input: WithdrawRebaseInput!) { answer: withdrawRebase(input: $input) { ${selection} } }`,
    { input },
  );
const chart = async (token: string): Promise<Chart> => {
  const query = `query ($id: ID!) { answer: indicator(id: $id) { series } }`;
  return (await api<{ series: Chart }>(token, query, { id: home })).series;
};

describe('starting a chart afresh', () => {
  const reason = 'The team visits at weekends since then.';
  let from: string;

  it('is for the performance manager of the place and nobody else', async () => {
    const { starts } = await chart(await as('manager'));
    from = starts.at(-1) ?? '';
    for (const person of ['owner', 'portfolioHolder', 'leader', 'healthManager', 'scrutiny'] as const) {
      expect(await rebase(await as(person), { indicatorId: home, from, reason })).toMatchObject({
        type: 'NotPermitted',
      });
    }
    const manager = await as('manager');
    expect(await rebase(manager, { indicatorId: theirs, from, reason })).toMatchObject({ type: 'NotFound' });
    expect((await chart(manager)).stretches.length).toBeLessThan(2);
  });

  it('says what is wrong by field', async () => {
    const manager = await as('manager');
    const fields = async (input: object) =>
      (await rebase(manager, { indicatorId: home, from, reason, ...input })).fields?.map(
        ({ field }) => field,
      );
    expect(await fields({ reason: ' ' })).toEqual(['reason']);
    expect(await fields({ from: '2100-01-01' })).toEqual(['from']);
    expect(await fields({ from: '1990-01-01' })).toEqual(['from']);
    expect(
      await fields({ caseId: encodeId('ImprovementCase', product.places[1]?.partnership ?? '', home) }),
    ).toEqual(['caseId']);
  });

  it('parts the chart for everyone, with the reason, until it is taken back', async () => {
    const manager = await as('manager');
    expect(await rebase(manager, { indicatorId: home, from, reason })).toMatchObject({
      type: 'ChartRebased',
      starts: { rebases: [{ from, reason }], act: { available: true } },
    });
    expect(await rebase(manager, { indicatorId: home, from, reason })).toMatchObject({
      fields: [{ field: 'from' }],
    });
    const owner = await as('owner');
    const seen = await api<Answer['starts']>(
      owner,
      'query ($id: ID!) { answer: chartStarts(indicatorId: $id) { rebases { from reason } act { available } } }',
      { id: home },
    );
    expect(seen).toMatchObject({ rebases: [{ from, reason }], act: { available: false } });
    expect((await chart(owner)).reading.trend).toBe(7);

    expect(await withdraw(owner, { indicatorId: home, from, reason })).toMatchObject({
      type: 'NotPermitted',
    });
    expect(await withdraw(manager, { indicatorId: home, from, reason: '' })).toMatchObject({
      fields: [{ field: 'reason' }],
    });
    expect(await withdraw(manager, { indicatorId: home, from, reason: 'It began later.' })).toMatchObject({
      type: 'ChartRebased',
      starts: { rebases: [] },
    });
    expect(await withdraw(manager, { indicatorId: home, from, reason })).toMatchObject({ type: 'NotFound' });
    expect(await rebase(manager, { indicatorId: home, from, reason })).toMatchObject({
      type: 'ChartRebased',
    });
  });

  it('a partnership decides how long a trend is, and every chart is read by it at once', async () => {
    const [place] = product.places;
    const ownerId = encodeId('Partnership', place?.partnership ?? '', place?.partnership ?? '');
    const administrator = await as('administrator');
    const policy = await api<{ version: number }>(
      administrator,
      'query ($id: ID!) { answer: policy(ownerId: $id) { version } }',
      { id: ownerId },
    );
    const input = {
      ownerId,
      expectedVersion: policy.version,
      values: [{ key: 'chartTrendPoints', value: '6' }],
    };
    const set = await api<Answer>(
      administrator,
      `mutation ($input: SetPolicyInput!) { answer: setPolicy(input: $input) { type: __typename ${refusals} } }`,
      { input },
    );
    expect(set.type).toBe('PolicySet');
    expect((await chart(await as('owner'))).reading.trend).toBe(6);
  });
});
