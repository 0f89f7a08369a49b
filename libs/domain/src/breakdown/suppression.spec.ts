import fc from 'fast-check';
import { suppress } from './suppression.ts';

const hiddenOf = (counts: readonly number[], threshold = 5): boolean[] =>
  suppress(counts, threshold).map(({ hidden }) => hidden);

/** Every way to fill in what is hidden that agrees with the total and the promise: an attack by trying everything. */
function possible(counts: readonly number[], hidden: readonly boolean[]): number[][] {
  const least = hidden.every(Boolean) ? 0 : 1;
  const total = counts.reduce((sum, one) => sum + one, 0);
  const fill = (index: number, left: number): number[][] => {
    if (index === counts.length) return left === 0 ? [[]] : [];
    const shown = counts[index] ?? 0;
    const values = hidden[index]
      ? Array.from({ length: Math.max(left - least + 1, 0) }, (_, more) => least + more)
      : [shown];
    return values.flatMap((value) =>
      value > left ? [] : fill(index + 1, left - value).map((rest) => [value, ...rest]),
    );
  };
  return fill(0, total);
}

describe('suppression', () => {
  it('hides nothing where no count is small, and shows a zero', () => {
    expect(hiddenOf([5, 12, 0, 40])).toEqual([false, false, false, false]);
  });

  it('hides a small count and, since the total less the rest would tell it, the smallest other', () => {
    expect(suppress([3, 12, 40, 9], 5)).toEqual([
      { count: 3, hidden: true, small: true },
      { count: 12, hidden: false, small: false },
      { count: 40, hidden: false, small: false },
      { count: 9, hidden: true, small: false },
    ]);
  });

  it('is content with two small ones, unless their sum tells that each is one', () => {
    expect(hiddenOf([3, 2, 40])).toEqual([true, true, false]);
    expect(hiddenOf([1, 1, 40, 12])).toEqual([true, true, false, true]);
  });

  it('hides everything where there are only zeros beside a small count', () => {
    expect(hiddenOf([2, 0, 0])).toEqual([true, true, true]);
  });

  it('takes the threshold it is given', () => {
    expect(hiddenOf([6, 12, 40], 5)).toEqual([false, false, false]);
    expect(hiddenOf([6, 12, 40], 10)).toEqual([true, true, false]);
  });

  it('leaves no hidden count to be worked out from the total, whatever the table', () => {
    const table = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.integer({ min: 2, max: 6 }), (counts, threshold) => {
        const hidden = hiddenOf(counts, threshold);
        counts.forEach((count, index) => {
          if (count > 0 && count < threshold) expect(hidden[index]).toBe(true);
        });
        const ways = possible(counts, hidden);
        hidden.forEach((isHidden, index) => {
          const values = new Set(ways.map((way) => way[index]));
          if (isHidden) expect(values.size).toBeGreaterThan(1);
          else expect([...values]).toEqual([counts[index]]);
        });
      }),
      { numRuns: 300 },
    );
  });
});
