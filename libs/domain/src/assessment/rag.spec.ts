import fc from 'fast-check';
import { RAG_MARKS, ragOf } from './rag.ts';
import { targetFor } from './target.ts';

const band = { value: 45, toleranceBelow: 2, toleranceAbove: 3 };

describe('ragOf', () => {
  it.each([
    ['higher', 48.1, 'exceeding'],
    ['higher', 48, 'green'],
    ['higher', 45, 'green'],
    ['higher', 44.9, 'amber'],
    ['higher', 43, 'amber'],
    ['higher', 42.9, 'red'],
    ['lower', 42.9, 'exceeding'],
    ['lower', 43, 'green'],
    ['lower', 45, 'green'],
    ['lower', 45.1, 'amber'],
    ['lower', 48, 'amber'],
    ['lower', 48.1, 'red'],
    ['on_target', 43, 'green'],
    ['on_target', 48, 'green'],
    ['on_target', 42.9, 'amber'],
    ['on_target', 41, 'amber'],
    ['on_target', 51, 'amber'],
    ['on_target', 40.9, 'red'],
    ['on_target', 51.1, 'red'],
    ['neutral', 1_000, 'noTarget'],
  ] as const)('%s at %d is %s', (polarity, value, status) =>
    expect(ragOf(value, band, polarity)).toBe(status),
  );

  it('says when there is no figure or no target', () => {
    expect(ragOf(null, band, 'higher')).toBe('noData');
    expect(ragOf(null, null, 'higher')).toBe('noData');
    expect(ragOf(5, null, 'lower')).toBe('noTarget');
  });

  it('zero is a figure', () => expect(ragOf(0, band, 'lower')).toBe('exceeding'));

  it('is not fooled by binary decimals at the edge of the band', () => {
    expect(ragOf(0.2, { value: 0.3, toleranceBelow: 0.1, toleranceAbove: 0.1 }, 'higher')).toBe('amber');
    expect(ragOf(1.1, { value: 1, toleranceBelow: 0, toleranceAbove: 0.1 }, 'lower')).toBe('amber');
    expect(ragOf(0.1, { value: 0.3, toleranceBelow: 0.1, toleranceAbove: 0.1 }, 'on_target')).toBe('amber');
  });

  it('lower is the mirror of higher', () => {
    const n = fc.integer({ min: -500, max: 500 });
    const tolerance = fc.nat({ max: 100 });
    fc.assert(
      fc.property(n, n, tolerance, tolerance, (value, target, toleranceBelow, toleranceAbove) => {
        const mirrored = { value: -target, toleranceBelow: toleranceAbove, toleranceAbove: toleranceBelow };
        const upright = { value: target, toleranceBelow, toleranceAbove };
        expect(ragOf(-value, mirrored, 'lower')).toBe(ragOf(value, upright, 'higher'));
      }),
    );
  });

  it('a better figure never has a worse status', () => {
    const order = ['red', 'amber', 'green', 'exceeding'];
    fc.assert(
      fc.property(
        fc.double({ min: 30, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (v, d) => {
          const [worse, better] = [ragOf(v, band, 'higher'), ragOf(v + d, band, 'higher')];
          expect(order.indexOf(better)).toBeGreaterThanOrEqual(order.indexOf(worse));
        },
      ),
    );
  });
});

describe('RAG_MARKS', () => {
  it('no two statuses share a word, a letter or a shape', () => {
    const marks = Object.values(RAG_MARKS);
    for (const key of ['word', 'letter', 'shape'] as const) {
      expect(new Set(marks.map((mark) => mark[key])).size).toBe(7);
    }
  });
});

describe('targetFor', () => {
  const first = { ...band, starts: '2024-04-01', ends: '2025-03-31' };
  const second = { ...band, value: 50, starts: '2025-04-01', ends: null };

  it('is the one that covers the last day of the period', () => {
    expect(targetFor([first, second], { end: '2025-03-31' })).toBe(first);
    expect(targetFor([first, second], { end: '2025-06-30' })).toBe(second);
    expect(targetFor([first, second], { end: '2024-03-31' })).toBeNull();
  });

  it('the one that started last wins where two cover a day', () => {
    const stretched = { ...first, ends: null };
    expect(targetFor([second, stretched], { end: '2026-03-31' })).toBe(second);
    expect(targetFor([stretched, second], { end: '2026-03-31' })).toBe(second);
  });
});
