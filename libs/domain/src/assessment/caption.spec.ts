import { captionOf } from './caption.ts';
import { monthly, seriesOf } from './series.fixture.ts';
import type { IndicatorFacts } from '../indicator/indicator.types.ts';

const recycling: IndicatorFacts = {
  title: 'Household waste recycled',
  polarity: 'higher',
  unit: 'percent',
  unitLabel: '%',
  decimals: 1,
  frequency: 'financial_year',
};
const years = (...values: (number | null)[]) => seriesOf('financial_year', '2020-04-01', values);

describe('captionOf', () => {
  it('says what changed, against what, and how the last steps went', () => {
    expect(captionOf(recycling, years(44, 42, 40, 40.4, 38.3), 45)).toBe(
      'Household waste recycled fell 2.1 points to 38.3% in 2024/25; the target is 45%. Worse in three of the last four years.',
    );
  });

  it('a lower figure can be the better one', () => {
    const smoking = { ...recycling, title: 'Adults who smoke', polarity: 'lower' } as const;
    expect(captionOf(smoking, years(12, 11, 10), 9.5)).toBe(
      'Adults who smoke fell 1.0 point to 10.0% in 2022/23; the target is 9.5%. Better in each of the last two years.',
    );
  });

  it('counts and rates move by an amount, money by pounds', () => {
    const count = {
      ...recycling,
      title: 'Claimants',
      polarity: 'neutral',
      unit: 'count',
      unitLabel: '',
      decimals: 0,
      frequency: 'monthly',
    } as const;
    expect(captionOf(count, monthly([3400, 3300, 3420]), null)).toBe(
      'Claimants rose by 120 to 3,420 in March 2020. Up in one and down in one of the last two months.',
    );
    const cost = { ...count, title: 'Cost', unitLabel: '£', polarity: 'lower' } as const;
    expect(captionOf(cost, monthly([1250, 1262]), null)).toBe('Cost rose £12 to £1,262 in February 2020.');
  });

  it('says when nothing moved', () => {
    expect(captionOf(recycling, years(38.31, 38.32, 38.33), null)).toBe(
      'Household waste recycled stayed at 38.3% in 2022/23. No change in any of the last two years.',
    );
  });

  it('with one figure, or a gap before it, claims no change', () => {
    expect(captionOf(recycling, years(38.3), 45)).toBe(
      'Household waste recycled: 38.3% in 2020/21; the target is 45%.',
    );
    expect(captionOf(recycling, years(30, null, 38.3), null)).toBe(
      'Household waste recycled: 38.3% in 2022/23.',
    );
  });

  it('says when there is no figure', () => {
    expect(captionOf(recycling, years(30, null), 45)).toBe(
      'Household waste recycled: no figure for 2021/22.',
    );
    expect(captionOf(recycling, [], 45)).toBe('Household waste recycled: no figures yet.');
    expect(captionOf(recycling, years(30, null), 45, 'Not collected. Floods.')).toBe(
      'Household waste recycled: no figure for 2021/22. Not collected. Floods.',
    );
    expect(captionOf(recycling, years(30, 31), null, 'Without Bury Council: floods.')).toContain(
      '31.0% in 2021/22. Without Bury Council: floods.',
    );
  });

  it('for a target to be met, better is nearer', () => {
    const band = { ...recycling, title: 'Occupancy', polarity: 'on_target' } as const;
    expect(captionOf(band, years(90, 88, 86), 85)).toContain('Better in each of the last two years.');
    expect(captionOf(band, years(90, 88, 86), null)).toContain('Down in each of the last two years.');
  });
});
