import { encodeId } from '#read-models/global-id';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { asking, refusals } from './asking.ts';
import type { Asking } from './asking.ts';

let product: Product;
let as: Asking['as'];
let api: Asking['api'];

beforeAll(async () => {
  product = await startProduct(['Marlowdale', 'Quillbrook']);
  ({ as, api } = asking(product));
}, 180_000);
afterAll(() => product.stop());

describe('a measure that is retired', () => {
  const idOf = (indicator: 'home' | 'calls') => {
    const [place] = product.places;
    return encodeId('Indicator', place?.partnership ?? '', place?.indicators[indicator] ?? '');
  };
  const retire = (token: string, input: object) =>
    api<Record<string, unknown>>(
      token,
      `mutation ($input: RetireIndicatorInput!) { answer: retireIndicator(input: $input) { type: __typename
         ... on IndicatorRetired { indicator { retirement { from reason successorTitle } openCase { id } pastCases { state } } }
         ${refusals.replace('... on ChangedMeanwhile { version }', '')} } }`,
      {
        input: { indicatorId: idOf('calls'), reason: 'Counted elsewhere now.', from: '2026-03-01', ...input },
      },
    );

  beforeAll(async () => {
    const opened = await api<{ type: string }>(
      await as('manager'),
      `mutation ($input: OpenCaseInput!) { answer: openCase(input: $input) { type: __typename } }`,
      { input: { indicatorId: idOf('calls'), reason: 'Members asked.' } },
    );
    expect(opened.type).toBe('CaseMoved');
  });

  it('is retired by nobody but its performance manager, whole, and not from a day to come', async () => {
    for (const key of ['portfolioHolder', 'leader', 'councilLead', 'scrutiny'] as const) {
      expect(await retire(await as(key), {})).toMatchObject({ type: 'NotPermitted' });
    }
    expect(await retire(await as('manager', 1), {})).toMatchObject({ type: 'NotFound' });
    expect(await retire(await as('manager'), { reason: ' ', from: '2027-01-01' })).toMatchObject({
      type: 'Invalid',
      fields: [{ field: 'reason' }, { field: 'from' }],
    });
    expect(await retire(await as('manager'), { successorId: idOf('calls') })).toMatchObject({
      type: 'Invalid',
      fields: [{ field: 'successorId' }],
    });
  });

  it('closes its case as superseded, says what took its place, leaves the scorecard and opens no case again', async () => {
    expect(await retire(await as('manager'), { successorId: idOf('home') })).toMatchObject({
      type: 'IndicatorRetired',
      indicator: {
        retirement: { from: '2026-03-01', reason: 'Counted elsewhere now.' },
        openCase: null,
        pastCases: [{ state: 'closed.superseded' }],
      },
    });
    expect(await retire(await as('manager'), {})).toMatchObject({ type: 'Invalid' });
    const opened = await api<{ type: string }>(
      await as('manager'),
      `mutation ($input: OpenCaseInput!) { answer: openCase(input: $input) { type: __typename } }`,
      { input: { indicatorId: idOf('calls'), reason: 'Again.' } },
    );
    expect(opened).toMatchObject({ type: 'Invalid' });
    const [place] = product.places;
    const suiteId = encodeId('Suite', place?.partnership ?? '', place?.indicators.suite ?? '');
    const scorecard = await api<object>(
      await as('manager'),
      `query ($id: ID!) { answer: scorecard(suiteId: $id) { rows { indicatorId } } }`,
      { id: suiteId },
    );
    expect(JSON.stringify(scorecard)).not.toContain(idOf('calls'));
    expect(JSON.stringify(scorecard)).toContain(idOf('home'));
  });
});
