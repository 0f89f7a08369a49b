import { funnelColumns, whyNoFunnel, type Compared } from './funnel.columns.ts';

const area = (code: string, value: number, denominator: number | null) => ({
  period_start: '2026-03-01',
  period_label: 'March 2026',
  area_code: code,
  area_name: `Area ${code}`,
  value,
  numerator: null,
  denominator,
});

const compared = (unit: string, more: Partial<Compared> = {}): Compared => ({
  indicator: {
    unit,
    own_area: 'E01',
    organisation: { id: 'o', code: 'o', name: 'Ours', kind: 'council', gss_code: 'E01' },
    partnership: null,
  },
  observations: [{ period_start: '2026-03-01', value: 40, numerator: 400, denominator: 1_000 }],
  contributions: [],
  comparators: [area('E02', 50, 2_000), area('E03', 45, 400)],
  comparedWith: null,
  ...more,
});

describe('the funnel of places compared', () => {
  it('takes the part of an area that published its figure and its size from the two', () => {
    const page = compared('percent');
    const funnel = funnelColumns(page);
    expect(funnel).toMatchObject({
      names: ['Area E03', 'Ours', 'Area E02'],
      sizes: [400, 1_000, 2_000],
      values: [45, 40, 50],
      own: [false, true, false],
    });
    expect(funnel?.baseline).toBeCloseTo(((180 + 400 + 1_000) / 3_400) * 100, 9);
    expect(whyNoFunnel(page, funnel)).toBeNull();
  });

  it.each([
    ['a count', compared('count'), 'A count is large where a place is large'],
    ['a sum of money', compared('pounds'), 'of shares and of rates'],
    [
      'no sizes',
      compared('percent', { comparators: [area('E02', 50, null)] }),
      'Bring the other areas’ figures',
    ],
    [
      'no size of its own',
      compared('percent', {
        observations: [{ period_start: '2026-03-01', value: 40, numerator: null, denominator: null }],
      }),
      'the size of this place too',
    ],
  ])('says why there is none: %s', (_, page, words) => {
    expect(funnelColumns(page)).toBeNull();
    expect(whyNoFunnel(page, null)).toContain(words);
  });

  it('says nothing where nothing is compared', () => {
    expect(whyNoFunnel(compared('count', { comparators: [] }), null)).toBeNull();
  });
});
