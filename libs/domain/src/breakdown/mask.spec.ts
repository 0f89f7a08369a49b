import { maskedParts } from './mask.ts';
import type { Part } from './mask.ts';

const target = { value: 80, toleranceBelow: 5, toleranceAbove: 5 };
const rule = { target, polarity: 'higher', multiplier: 100, isCount: false } as const;
const part = (name: string, numerator: number, denominator: number, hidden = false): Part => {
  return { name, value: (numerator / denominator) * 100, numerator, denominator, hidden };
};

describe('the mask detector', () => {
  const parts = [
    part('Hale', 95, 100),
    part('Clifford', 60, 100),
    part('Bowdon', 78, 100),
    part('Urmston', 3, 5),
  ];

  it('names the parts that miss while the whole meets its target, and which may be chance', () => {
    expect(maskedParts('green', parts, rule)).toEqual([
      { name: 'Clifford', value: 60, rag: 'red', sure: true },
      { name: 'Urmston', value: 60, rag: 'red', sure: false },
      { name: 'Bowdon', value: 78, rag: 'amber', sure: false },
    ]);
  });

  it('has nothing to say of a whole that misses itself, of counts, or without a target', () => {
    expect(maskedParts('red', parts, rule)).toEqual([]);
    expect(maskedParts('green', parts, { ...rule, isCount: true })).toEqual([]);
    expect(maskedParts('green', parts, { ...rule, target: null })).toEqual([]);
  });

  it('never names a hidden part', () => {
    expect(maskedParts('exceeding', [part('Clifford', 3, 10, true)], rule)).toEqual([]);
  });

  it('says nothing of chance where no parts are counted', () => {
    const plain = { ...part('Clifford', 60, 100), numerator: null, denominator: null };
    expect(maskedParts('green', [plain], rule)[0]?.sure).toBeNull();
  });
});
