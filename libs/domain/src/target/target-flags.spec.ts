import { addMonths, addDays } from '#kernel/local-date';
import type { Polarity } from '../indicator/indicator.types.ts';
import { recycling, sampleTerms, yearly, yearTarget } from './testing/sample-proposal.fixture.ts';
import type { TargetHistory } from './target-documents.ts';
import { smallStep, targetFlags } from './target-flags.ts';
import { levelReached } from './target-standing.ts';

/** What is noticed of a target of this value for 2027/28. */
function noticed(
  value: number,
  history: Partial<TargetHistory>,
  { polarity = 'higher', below = 2, above = 2 }: { polarity?: Polarity; below?: number; above?: number } = {},
): string[] {
  const terms = sampleTerms({ value, toleranceBelow: below, toleranceAbove: above });
  const flags = targetFlags(terms, { figures: [], targets: [], ...history }, { ...recycling, polarity }, 5);
  return flags.map(({ code }) => code);
}

describe('last year and a bit', () => {
  const figures = yearly(2022, [46, 46.5, 46, 47]);

  it('is a target within a twentieth of what was achieved, or short of it', () => {
    expect(noticed(49.3, { figures })).toEqual(['lastYearAndABit']);
    expect(noticed(49.4, { figures })).toEqual([]);
    expect(noticed(47, { figures })).toEqual(['lastYearAndABit']);
    expect(noticed(40, { figures })).toEqual(['lastYearAndABit']);
  });

  it('says how far, in points where the figure is a percentage', () => {
    const [flag] = targetFlags(sampleTerms({ value: 48 }), { figures, targets: [] }, recycling, 5);
    expect(flag?.words).toBe(
      'It is last year and a bit: 1.0 points beyond the 47.0% achieved, where up to 2.4 points counts as a small step.',
    );
  });

  it('goes the other way where lower is better', () => {
    expect(noticed(44.7, { figures }, { polarity: 'lower' })).toEqual(['lastYearAndABit']);
    expect(noticed(44.6, { figures }, { polarity: 'lower' })).toEqual([]);
    expect(noticed(50, { figures }, { polarity: 'lower' })).toEqual(['lastYearAndABit']);
  });

  it('is measured by the usual movement where that is more than the share', () => {
    const restless = yearly(2021, [40, 46, 41, 47, 41, 47]);
    expect(smallStep(47, restless, 5)).toBe(6);
    expect(noticed(52, { figures: restless })).toEqual(['lastYearAndABit']);
    expect(noticed(54, { figures: restless })).toEqual([]);
  });

  it('takes too few figures to say nothing of the usual movement', () => {
    expect(smallStep(47, yearly(2023, [20, 80, 20]), 5)).toBe(2.35);
  });

  it('is last year’s target moved on a little, though far above what was achieved', () => {
    const targets = [yearTarget(2026, 60)];
    expect(noticed(61, { figures, targets })).toEqual(['lastYearAndABit']);
    expect(noticed(60, { figures, targets })).toEqual([]);
    expect(noticed(70, { figures, targets })).toEqual([]);
  });

  it('says nothing of a band to stay inside, nor where there is no past', () => {
    expect(noticed(47, { figures }, { polarity: 'on_target' })).toEqual([]);
    expect(noticed(47, {})).toEqual([]);
  });

  it('compares a monthly measure with the mean of its last twelve months, not with one season', () => {
    const months = Array.from({ length: 24 }, (_, index) => {
      const periodStart = addMonths('2024-01-01', index);
      const periodEnd = addDays(addMonths(periodStart, 1), -1);
      return { periodStart, periodEnd, periodLabel: '', value: index < 12 ? 10 : 20 + (index % 2) * 10 };
    });
    expect(levelReached(months, { polarity: 'higher', frequency: 'monthly' })).toBe(25);
    expect(levelReached([], { polarity: 'higher', frequency: 'monthly' })).toBeNull();
  });
});

describe('lowered after a miss', () => {
  const missed = { figures: yearly(2025, [40]), targets: [yearTarget(2025, 50), yearTarget(2026, 50)] };

  it('is a lower aim, or more room for missing the same aim', () => {
    expect(noticed(48, missed)).toEqual(['loweredAfterMiss']);
    expect(noticed(50, missed)).toEqual([]);
    expect(noticed(50, missed, { below: 4 })).toEqual(['loweredAfterMiss']);
    expect(noticed(53, missed, { below: 8 })).not.toContain('loweredAfterMiss');
  });

  it('needs a miss: after a target that was met, less is no flag of this kind', () => {
    expect(noticed(48, { ...missed, figures: yearly(2025, [50]) })).not.toContain('loweredAfterMiss');
    expect(noticed(48, { ...missed, figures: yearly(2025, [49]) })).toContain('loweredAfterMiss');
  });

  it('goes the other way where lower is better', () => {
    const worse = { ...missed, figures: yearly(2025, [60]) };
    expect(noticed(53, worse, { polarity: 'lower' })).toEqual(['loweredAfterMiss']);
    expect(noticed(50, worse, { polarity: 'lower', above: 5 })).toEqual(['loweredAfterMiss']);
    expect(noticed(45, worse, { polarity: 'lower' })).toEqual([]);
  });

  it('is a band moved or widened towards the figure that fell outside it', () => {
    const outside = { ...missed, figures: yearly(2025, [44]) };
    expect(noticed(47, outside, { polarity: 'on_target' })).toEqual(['loweredAfterMiss']);
    expect(noticed(50, outside, { polarity: 'on_target', below: 6 })).toEqual(['loweredAfterMiss']);
    expect(noticed(50, outside, { polarity: 'on_target', above: 9 })).toEqual([]);
    expect(noticed(52, outside, { polarity: 'on_target' })).toEqual([]);
  });

  it('says which figure missed, and what changed', () => {
    const [flag] = targetFlags(sampleTerms({ value: 48 }), missed, recycling, 5);
    expect(flag?.words).toBe(
      '2025/26 missed its target (40.0% against 50.0%), and the aim goes from 50.0% to 48.0%.',
    );
  });
});
