import fc from 'fast-check';
import { available, balance, reserve, reversalOf } from './shift.ts';
import type { ShiftLine } from './shift.ts';

const line = (headingId: string, amount: number, more: Partial<ShiftLine> = {}): ShiftLine => ({
  headingId,
  organisationId: 'council',
  unit: 'GBP',
  amount,
  year: 2026,
  ...more,
});

describe('balance', () => {
  it('accepts lines that balance per unit and per year', () => {
    const lines = [
      line('street-scene', -500_000),
      line('health', -250_000, { organisationId: 'health' }),
      line('recycling', 750_000),
      line('posts', -150, { unit: 'FTE' }),
      line('team', 150, { unit: 'FTE' }),
    ];
    expect(balance(lines)).toEqual({
      ok: true,
      value: [
        { unit: 'GBP', year: 2026, moved: 750_000 },
        { unit: 'FTE', year: 2026, moved: 150 },
      ],
    });
  });

  it.each([
    ['no lines', [], 'noLines'],
    ['one side only', [line('a', 5)], 'unbalanced'],
    ['balanced only across units', [line('a', -5), line('b', 5, { unit: 'FTE' })], 'unbalanced'],
    ['balanced only across years', [line('a', -5), line('b', 5, { year: 2027 })], 'unbalanced'],
    ['a broken penny', [line('a', -0.5), line('b', 0.5)], 'brokenAmount'],
    ['a zero line', [line('a', 0)], 'brokenAmount'],
    [
      'amounts past exact sums',
      [line('a', -(2 ** 53 - 1)), line('b', -1), line('c', 2 ** 53 - 1)],
      'brokenAmount',
    ],
    ['a heading on both sides', [line('a', -5), line('a', 5)], 'sameHeading'],
  ])('refuses %s', (_, lines, code) => expect(balance(lines)).toMatchObject({ ok: false, error: { code } }));

  it('says by how much the sides differ', () => {
    const refused = balance([line('a', -1_000_000), line('b', 900_050)]);
    expect(refused).toMatchObject({
      error: { message: 'The lines for 2026/27 do not balance: £10,000 taken and £9,000.50 given.' },
    });
  });

  it('the reversal of a balanced shift balances, and both together move nothing', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, (taken) => {
        const total = taken.reduce((a, b) => a + b, 0);
        const lines = [...taken.map((amount, i) => line(`from ${i}`, -amount)), line('to', total)];
        expect(balance(lines)).toMatchObject({ ok: true, value: [{ moved: total }] });
        expect(balance(reversalOf(lines))).toMatchObject({ ok: true, value: [{ moved: total }] });
        const net = [...lines, ...reversalOf(lines)].reduce((sum, { amount }) => sum + amount, 0);
        expect(net).toBe(0);
      }),
    );
  });
});

describe('reserve', () => {
  const position = { amount: 1_000_000, movedIn: 200_000, movedOut: 300_000, reserved: 400_000 };

  it('leaves what is not moved and not reserved', () => {
    expect(available(position)).toBe(500_000);
    expect(reserve(position, 500_000, 'GBP')).toEqual({ ok: true, value: 0 });
  });

  it('never takes a heading below zero', () => {
    expect(reserve(position, 500_001, 'GBP')).toMatchObject({
      ok: false,
      error: { code: 'notEnough', message: 'This heading has £5,000 available and £5,000.01 is asked for.' },
    });
    const none = { amount: 0, movedIn: 0, movedOut: 0, reserved: 0 };
    expect(reserve(none, 1, 'FTE')).toMatchObject({
      error: { message: expect.stringContaining('0 FTE available') },
    });
  });

  it.each([0, -5, 0.5, NaN])('refuses to reserve %d', (amount) => {
    expect(reserve(position, amount, 'GBP')).toMatchObject({ ok: false, error: { code: 'brokenAmount' } });
  });
});
