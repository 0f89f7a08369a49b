import { moneySide } from './priorities.view.ts';
import { orderAsTyped, readOrder, typedOrder } from './rank-form.ts';

const money = { unit: 'GBP', budgeted: 0, movedIn: 0, movedOut: 0, now: 0 };
const line = (id: string, share: number | null, shareBefore: number | null) => ({
  ...{ id, title: id, rank: 1, originLabel: '', standing: 'in force', starts: '2026-04-01', ends: null },
  ...{
    reviewOn: null,
    reviewDue: false,
    spendPlace: 1,
    difficulty: '',
    stretchShare: null,
    measures: 0,
    met: 0,
  },
  ...{ missed: 0, justMissed: 0, openCases: 0, flags: [] },
  money: [{ ...money, share, shareBefore }],
});
const place = {
  ...{
    ownerId: 'x',
    of: 'partnership',
    name: 'P',
    mayDefine: true,
    mayRank: true,
    whyNotRank: null,
    year: 2026,
  },
  ...{ years: [2026, 2025], moneyOf: 'Council', orderVersion: 0, order: null, ended: [] },
  unclaimed: [{ unit: 'GBP', now: 0, share: 0 }],
};

describe('the money side', () => {
  it('draws each part beside the largest of all, this year or last, and marks last year’s where it is known', () => {
    const { lines, address, yearBefore } = moneySide({
      ...place,
      lines: [line('a', 20, 40), line('b', 10, null)],
    });
    expect(lines[0]?.bar).toMatch(/gt-bar__part" x="0" y="3" width="49.0".*gt-bar__before" x="98.0"/);
    expect(lines[1]?.bar).not.toContain('before');
    expect([address, yearBefore]).toEqual(['/partnerships/x/priorities', '2025/26']);
  });

  it('draws nothing where there is no money to share', () => {
    expect(moneySide({ ...place, lines: [line('a', null, null)] }).lines[0]?.bar).toBe('');
  });
});

describe('an order as typed', () => {
  const day = {
    'decidedOn.day': '1',
    'decidedOn.month': '5',
    'decidedOn.year': '2026',
    decidedBy: 'B',
    reason: 'R',
  };
  const fields = (body: Record<string, unknown>) =>
    readOrder(typedOrder(body)).problems.map(({ field }) => field);

  it('is read by the numbers, whatever order the lines came in', () => {
    const body = { ids: ['a', 'b', 'c'], 'place.a': '3', 'place.b': '1', 'place.c': '2', ...day };
    expect(readOrder(typedOrder(body)).order).toMatchObject({
      priorityIds: ['b', 'c', 'a'],
      decidedOn: '2026-05-01',
    });
  });

  it('says which place is none, and which is taken', () => {
    expect(fields({ ids: ['a', 'b'], 'place.a': 'first', 'place.b': '0', ...day })).toEqual([
      'priorityIds.0',
      'priorityIds.1',
    ]);
    expect(fields({ ids: ['a', 'b'], 'place.a': '1', 'place.b': '1' })).toEqual([
      'decidedOn.day',
      'priorityIds.1',
    ]);
  });

  it('begins with the order as it stands', () => {
    expect(orderAsTyped([{ id: 'a' }, { id: 'b' }]).places).toEqual([
      { id: 'a', place: '1' },
      { id: 'b', place: '2' },
    ]);
  });
});
