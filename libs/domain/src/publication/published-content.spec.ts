import fc from 'fast-check';
import { publishedRow, publishedRows, type HeldFigure } from './published-content.ts';

const figure = (more: Partial<HeldFigure>): HeldFigure => ({
  label: '2024/25',
  start: '2024-04-01',
  end: '2025-03-31',
  value: null,
  numerator: null,
  denominator: null,
  status: 'final',
  target: 10,
  ...more,
});

describe('a published figure', () => {
  it.each([
    ['a small count', { value: 4 }, true, true],
    ['a count of nought', { value: 0 }, true, false],
    ['a count at the threshold', { value: 5 }, true, false],
    ['a small value that counts nobody', { value: 4 }, false, false],
    ['a share of few', { value: 75, numerator: 3, denominator: 4 }, false, true],
    ['a small part of many', { value: 3, numerator: 3, denominator: 100 }, false, true],
    ['all but a few of many', { value: 97, numerator: 97, denominator: 100 }, false, true],
    ['all of many', { value: 100, numerator: 100, denominator: 100 }, false, false],
    ['none of many', { value: 0, numerator: 0, denominator: 100 }, false, false],
    ['a ratio that is no part of a whole', { value: 1.5, numerator: 103, denominator: 100 }, false, false],
    ['a part of many', { value: 40, numerator: 40, denominator: 100 }, false, false],
  ])('of %s', (_, parts, counts, suppressed) => {
    const row = publishedRow(figure(parts), counts, 5);
    if (suppressed)
      expect(row).toMatchObject({ value: null, numerator: null, denominator: null, status: 'suppressed' });
    else expect(row).toEqual(figure(parts));
  });

  it('never tells a count below the threshold, nor what one could be reckoned from', () => {
    const parts = fc.option(fc.integer({ min: 0, max: 30 }), { nil: null });
    fc.assert(
      fc.property(
        parts,
        parts,
        parts,
        fc.integer({ min: 0, max: 12 }),
        (value, numerator, denominator, least) => {
          const row = publishedRow(figure({ value, numerator, denominator }), true, least);
          const rest =
            row.numerator !== null && row.denominator !== null ? row.denominator - row.numerator : null;
          for (const told of [row.value, row.numerator, row.denominator, rest])
            expect(told !== null && told > 0 && told < least).toBe(false);
        },
      ),
    );
  });

  it('stands oldest first; nothing is suppressed where the threshold is nought', () => {
    const rows = publishedRows([figure({ value: 1, start: '2025-04-01' }), figure({ value: 2 })], 'count', 0);
    expect(rows.map(({ value }) => value)).toEqual([2, 1]);
  });
});
