import fc from 'fast-check';
import { formatFte, formatPounds, parseFte, parsePounds } from './money.ts';

describe('pounds', () => {
  it.each([
    [1_250_000, '£12,500'],
    [1_250_050, '£12,500.50'],
    [5, '£0.05'],
    [0, '£0'],
    [-1_250_000, '-£12,500'],
  ])('%d pence is %s', (pence, text) => expect(formatPounds(pence)).toBe(text));

  it.each([
    ['£12,500', 1_250_000],
    ['12500', 1_250_000],
    [' 12,500.5 ', 1_250_050],
    ['0.29', 29],
    ['1.15', 115],
  ])('reads %p as %d pence', (text, value) => expect(parsePounds(text)).toEqual({ ok: true, value }));

  it.each([
    ['', 'notAnAmount'],
    ['12.345', 'notAnAmount'],
    ['1,25', 'notAnAmount'],
    ['a lot', 'notAnAmount'],
    ['12k', 'notAnAmount'],
    ['-5', 'negativeAmount'],
    ['-£5', 'negativeAmount'],
    ['9'.repeat(20), 'amountTooLarge'],
  ])('refuses %p: %s', (text, code) =>
    expect(parsePounds(text)).toMatchObject({ ok: false, error: { code } }),
  );

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000_000 }), (pence) => {
        expect(parsePounds(formatPounds(pence))).toEqual({ ok: true, value: pence });
      }),
    );
  });
});

describe('staff', () => {
  it.each([
    [250, '2.5 FTE'],
    [100, '1 FTE'],
    [125, '1.25 FTE'],
  ])('%d hundredths is %s', (hundredths, text) => {
    expect(formatFte(hundredths)).toBe(text);
    expect(parseFte(text)).toEqual({ ok: true, value: hundredths });
  });
});
