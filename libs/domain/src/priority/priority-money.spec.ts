import { countDifficulties, difficultyWords, stretchShare, targetDifficulty } from './target-difficulty.ts';
import { priorityFlags, spendPlaces, type PriorityLine } from './priority-flags.ts';
import { countingDay, moneyByPriority, type MoneyHeading } from './priority-money.ts';

const heading = (id: string, amount: number, change: Partial<MoneyHeading> = {}): MoneyHeading => ({
  ...{ id, amount, year: 2026, unit: 'GBP', movedIn: 0, movedOut: 0 },
  ...change,
});
const tag = (
  headingId: string,
  priorityId: string,
  percent: number,
  starts = '2025-01-01',
  ends: string | null = null,
) => ({
  ...{ headingId, priorityId, percent, starts, ends },
});
const asked = { year: 2026, today: '2026-11-23' };

describe('money by priority', () => {
  it('shares each heading out by its parts, with what has moved, and adds up to the whole', () => {
    const parts = moneyByPriority(
      [heading('h', 1_000, { movedIn: 200, movedOut: 100 }), heading('k', 900)],
      [tag('h', 'a', 60), tag('h', 'b', 30), tag('k', 'b', 100)],
      asked,
    );
    const of = (id: string | null) => parts.find(({ priorityId }) => priorityId === id);
    expect(of('a')).toMatchObject({ budgeted: 600, movedIn: 120, movedOut: 60, now: 660, share: 33 });
    expect(of('b')).toMatchObject({ budgeted: 1_200, movedIn: 60, movedOut: 30, now: 1_230, share: 61.5 });
    expect(of(null)).toMatchObject({ now: 110, share: 5.5 });
  });

  it('keeps money from staff, and a year from another', () => {
    const parts = moneyByPriority(
      [heading('h', 500), heading('s', 250, { unit: 'FTE' }), heading('o', 9, { year: 2025 })],
      [tag('h', 'a', 100), tag('s', 'a', 50), tag('o', 'a', 100)],
      asked,
    );
    expect(parts.filter(({ priorityId }) => priorityId === 'a').map(({ unit, now }) => [unit, now])).toEqual([
      ['GBP', 500],
      ['FTE', 125],
    ]);
  });

  it('goes by the tags of today in this year, and by those of its last day in one that is over', () => {
    expect(countingDay(2026, '2026-11-23')).toBe('2026-11-23');
    expect(countingDay(2025, '2026-11-23')).toBe('2026-03-31');
    expect(countingDay(2027, '2026-11-23')).toBe('2027-04-01');
    const [first] = moneyByPriority(
      [heading('h', 100)],
      [tag('h', 'old', 100, '2025-01-01', '2026-11-23'), tag('h', 'new', 100, '2026-11-23')],
      asked,
    );
    expect(first).toMatchObject({ priorityId: 'new', now: 100, share: 100 });
    expect(moneyByPriority([heading('h', 0)], [], asked)[0]?.share).toBeNull();
  });
});

describe('the difficulty of a target', () => {
  const target = {
    starts: '2026-01-01',
    ends: '2026-12-31',
    value: 50,
    toleranceBelow: 1,
    toleranceAbove: 1,
  };
  const year = (at: number, value: number) => ({
    ...{ periodStart: `${at}-01-01`, periodEnd: `${at}-12-31`, periodLabel: '', value },
  });
  const figures = [year(2024, 40), year(2025, 45), year(2026, 70)];
  const higher = { polarity: 'higher', frequency: 'annual' } as const;

  it('is measured from what was reached before it began, by the step that counts as small', () => {
    expect(targetDifficulty(target, figures, higher, 5)).toBe('stretching');
    expect(targetDifficulty({ ...target, value: 47 }, figures, higher, 5)).toBe('small');
    expect(targetDifficulty({ ...target, value: 45 }, figures, higher, 5)).toBe('nothing');
    expect(targetDifficulty(target, figures, { ...higher, polarity: 'lower' }, 5)).toBe('nothing');
  });

  it('is unknown without a past or a better side, and of none where there is no target', () => {
    expect(targetDifficulty(target, [year(2026, 70)], higher, 5)).toBe('unknown');
    expect(targetDifficulty(target, figures, { ...higher, polarity: 'on_target' }, 5)).toBe('unknown');
    expect(targetDifficulty(null, figures, higher, 5)).toBe('noTarget');
  });

  it('is counted and said in words', () => {
    const counts = countDifficulties(['stretching', 'small', 'nothing', 'noTarget', 'unknown']);
    expect(stretchShare(counts)).toBeCloseTo(33.33);
    expect(difficultyWords(counts)).toBe(
      '1 of 3 targets asks for a real step; 1 for no more than was already reached; 1 cannot be judged; 1 measure has none',
    );
    expect(difficultyWords(countDifficulties([]))).toBe('No measures');
    expect(difficultyWords(countDifficulties(['noTarget', 'noTarget']))).toBe(
      'No target can be judged; 2 measures have none',
    );
    expect(stretchShare(countDifficulties(['noTarget']))).toBeNull();
  });
});

describe('what does not fit together', () => {
  const line = (
    id: string,
    rank: number | null,
    share: number | null,
    change: Partial<PriorityLine> = {},
  ): PriorityLine => ({
    ...{
      id,
      rank,
      share,
      shareBefore: share,
      hasBudget: true,
      movedIn: 0,
      movedOut: 0,
      measures: 2,
      missed: 0,
    },
    difficulty: countDifficulties(['stretching', 'stretching']),
    ...change,
  });
  const others = [line('b', 2, 30), line('c', 3, 25), line('d', 4, 20)];
  const flags = (first: PriorityLine): string[] => priorityFlags(first, [first, ...others]);

  it('is nothing where rank, money and targets agree', () => {
    expect(flags(line('a', 1, 40))).toEqual([]);
  });

  it('is a rank and a place in money that are far apart, either way', () => {
    expect(flags(line('a', 1, 5))).toEqual(['Ranked first, fourth in money.']);
    expect(priorityFlags(line('z', 5, 50), [...others, line('z', 5, 50)])).toEqual([
      'Ranked fifth, but first in money.',
    ]);
    expect(flags(line('a', 1, 28))).toEqual([]);
  });

  it('is money that is missing, falling or moved away from what stands high', () => {
    expect(flags(line('a', 1, 0))).toEqual(['No budget heading serves it.']);
    expect(flags(line('a', 1, 40, { shareBefore: 43 }))[0]).toMatch(/fell from 43.0% to 40.0%/);
    expect(flags(line('a', 1, 40, { movedOut: 5, movedIn: 1 }))[0]).toMatch(/^More was moved away/);
    expect(flags(line('a', 1, null, { hasBudget: false, shareBefore: null, missed: 2 }))).toEqual([]);
  });

  it('is an easy target for what comes first, and measures that miss with no money moved', () => {
    const easy = { difficulty: countDifficulties(['small', 'nothing', 'stretching']) };
    expect(flags(line('a', 1, 40, easy))).toEqual([
      'Ranked first, with targets that mostly ask for a small step or none.',
    ]);
    expect(
      priorityFlags(line('e', 2, 30, easy), [line('a', 1, 40), line('e', 2, 30, easy), ...others]),
    ).toEqual(['Its targets are the easiest of all, though it is in the upper half.']);
    expect(flags(line('a', 1, 40, { missed: 2 }))[0]).toMatch(/^Most of its measures miss/);
    expect(flags(line('a', 1, 40, { missed: 2, movedIn: 1 }))).toEqual([]);
  });

  it('is a priority without a rank or a measure', () => {
    expect(flags(line('a', null, 40, { measures: 0 }))).toEqual([
      ...['Not ranked yet.', 'No measure shows whether it is getting better.'],
    ]);
  });

  it('gives equal parts an equal place', () => {
    expect([...spendPlaces([line('a', 1, 30), ...others])]).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
      ['d', 4],
    ]);
  });
});
