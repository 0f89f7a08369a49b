import fc from 'fast-check';
import { formatNumber, formatValue, parseFigure, tidyNumber } from './number-format.ts';

describe('formatValue', () => {
  it.each([
    [38.3, 1, '%', '38.3%'],
    [38, 1, '%', '38.0%'],
    [1204, 0, '', '1,204'],
    [-0.04, 1, '%', '0.0%'],
    [412.5, 1, 'per 100,000', '412.5 per 100,000'],
    [1250, 0, '£', '£1,250'],
    [-1250, 0, '£', '-£1,250'],
  ])('%d with %d decimals and %p is %s', (value, decimals, unitLabel, text) =>
    expect(formatValue(value, { decimals, unitLabel })).toBe(text),
  );
});

describe('parseFigure', () => {
  it.each([
    ['', null],
    ['   ', null],
    ['1,204', 1204],
    ['1,234,567.5', 1234567.5],
    ['38.3%', 38.3],
    ['38.3 %', 38.3],
    ['-2.5', -2.5],
    ['\u22122.5', -2.5],
    ['+3', 3],
    ['£1,200', 1200],
    ['.5', 0.5],
    ['0007', 7],
    ['-0', 0],
  ])('reads %p as %p', (text, value) => expect(parseFigure(text)).toEqual({ ok: true, value }));

  it.each([
    '1e309',
    '1e5',
    'abc',
    'NaN',
    'Infinity',
    '1,23',
    '12,34,567',
    '1.2.3',
    '0x10',
    '--1',
    '5%%',
    'NA',
    '1 000',
    '٣',
  ])('refuses %p in words', (text) => {
    const read = parseFigure(text);
    expect(read).toMatchObject({ ok: false, error: { code: 'notAFigure' } });
    if (!read.ok) expect(read.error.message).toContain('not a figure');
  });

  it('refuses a figure too large to count with', () => {
    expect(parseFigure('9'.repeat(400))).toMatchObject({ ok: false, error: { code: 'figureTooLarge' } });
  });

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (n, decimals) => {
        const value = tidyNumber(n / 10 ** decimals);
        expect(parseFigure(formatNumber(value, decimals))).toEqual({ ok: true, value: value + 0 });
      }),
    );
  });
});

describe('tidyNumber', () => {
  it('drops the noise of binary sums and keeps real digits', () => {
    expect(tidyNumber(0.1 + 0.2)).toBe(0.3);
    expect(tidyNumber(123456789012345)).toBe(123456789012345);
    expect(tidyNumber(44.89795918367347)).toBeCloseTo(44.89795918367347, 12);
  });
});
