import fc from 'fast-check';
import { deriveFigure } from './observation.ts';

const ratio = { valueKind: 'ratio', multiplier: 100, decimals: 1 } as const;
const plain = { valueKind: 'value', multiplier: 1, decimals: 1 } as const;

describe('deriveFigure', () => {
  it('takes a plain value as entered', () => {
    expect(deriveFigure({ value: 38.3, numerator: null, denominator: null }, plain)).toEqual({
      ok: true,
      value: { value: 38.3, numerator: null, denominator: null },
    });
  });

  it('divides and multiplies a ratio, without binary noise', () => {
    expect(deriveFigure({ value: null, numerator: 7, denominator: 100 }, ratio)).toMatchObject({
      value: { value: 7 },
    });
    const perHead = { ...ratio, multiplier: 100_000 };
    expect(deriveFigure({ value: null, numerator: 12, denominator: 240_000 }, perHead)).toMatchObject({
      value: { value: 5 },
    });
  });

  it('keeps the exact ratio when the value beside it is a rounding of it', () => {
    const derived = deriveFigure({ value: 33.3, numerator: 1, denominator: 3 }, ratio);
    expect(derived).toMatchObject({ ok: true, value: { value: 33.3333333333333 } });
  });

  it.each([
    [{ value: null, numerator: null, denominator: null }, plain, 'valueMissing'],
    [{ value: 5, numerator: null, denominator: 10 }, ratio, 'numeratorMissing'],
    [{ value: 5, numerator: 10, denominator: null }, ratio, 'denominatorMissing'],
    [{ value: null, numerator: 0, denominator: 0 }, ratio, 'denominatorNotPositive'],
    [{ value: null, numerator: 5, denominator: -10 }, ratio, 'denominatorNotPositive'],
    [{ value: 45, numerator: 1, denominator: 3 }, ratio, 'valueDisagrees'],
    [{ value: Infinity, numerator: null, denominator: null }, plain, 'notFinite'],
    [{ value: null, numerator: 1e15, denominator: 1e-300 }, ratio, 'notFinite'],
  ])('refuses %j: %j', (entered, rule, code) => {
    expect(deriveFigure(entered, rule)).toMatchObject({ ok: false, error: { code } });
  });

  it('always yields a finite value for a positive denominator', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (n, d) => {
        const derived = deriveFigure({ value: null, numerator: n, denominator: d }, ratio);
        expect(derived.ok && Number.isFinite(derived.value.value)).toBe(true);
      }),
    );
  });
});
