import {
  MISSING_KINDS,
  missingKindChoices,
  missingKindOf,
  missingProblems,
  missingWords,
  withoutWords,
} from './missing-figure.ts';

describe('a figure that will not come', () => {
  it('is of a kind with words and a hint of its own', () => {
    const choices = missingKindChoices();
    expect(choices.map(({ kind }) => kind)).toEqual([...MISSING_KINDS]);
    expect(new Set(choices.map(({ words }) => words)).size).toBe(MISSING_KINDS.length);
    expect(choices.every(({ hint }) => hint.endsWith('.'))).toBe(true);
  });

  it('has its kind read from a file by name or by words, and nothing else', () => {
    for (const { kind, words } of missingKindChoices()) {
      expect(missingKindOf(kind)).toBe(kind);
      expect(missingKindOf(` ${words.toUpperCase()} `)).toBe(kind);
    }
    expect(missingKindOf('not_collected')).toBe('notCollected');
    expect(missingKindOf('')).toBeNull();
    expect(missingKindOf('holiday')).toBeNull();
  });

  it('needs a kind of the list and a reason in words', () => {
    expect(missingProblems({ kind: 'lost', reason: 'A cyber attack.' })).toEqual([]);
    expect(missingProblems({ kind: 'holiday', reason: '  ' }).map(({ field }) => field)).toEqual([
      'kind',
      'reason',
    ]);
    expect(missingProblems({ kind: 'lost', reason: 'x'.repeat(501) })).toEqual([
      { field: 'reason', message: 'Say it in 500 letters or fewer.' },
    ]);
  });

  it('is said by its kind and its reason, by the reason alone where the kind says nothing', () => {
    expect(missingWords({ kind: 'notCollected', reason: 'The survey did not run.' })).toBe(
      'Not collected. The survey did not run.',
    );
    expect(missingWords({ kind: 'other', reason: 'Strike.' })).toBe('Strike.');
    expect(missingWords({ kind: null, reason: 'Without Bury: lost.' })).toBe('Without Bury: lost.');
  });

  it('names in a total whom it is without, each with the reason', () => {
    const parts = [
      { name: 'Bury Council', missing: { kind: 'lost', reason: 'A cyber attack' } },
      { name: 'Stockport Council', missing: { kind: 'other', reason: 'Strike.' } },
    ] as const;
    expect(withoutWords(parts)).toBe(
      'Without Bury Council: lost or out of reach. A cyber attack. Without Stockport Council: Strike.',
    );
  });
});
