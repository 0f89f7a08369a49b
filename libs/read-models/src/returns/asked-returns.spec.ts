import type { ReturnStage } from '#domain/reporting/return-words';
import { askedReturns, periodAt } from './asked-returns.ts';

const card = (period_start: string, stage: ReturnStage) => ({ period_start, stage });
const asked = (...cards: ReturnType<typeof card>[]) =>
  askedReturns(cards).map((one) => [one.card.period_start, one.card.stage, one.laterPeriods]);

describe('the returns asked of one measure', () => {
  it('are the oldest that nobody has begun, which stands for those after it', () => {
    expect(asked(card('2026-06-01', 'due'), card('2026-04-01', 'due'), card('2026-05-01', 'due'))).toEqual([
      ['2026-04-01', 'due', 2],
    ]);
  });

  it('are every one begun or sent back as well', () => {
    expect(
      asked(card('2026-03-01', 'sentBack'), card('2026-04-01', 'due'), card('2026-05-01', 'drafted')),
    ).toEqual([
      ['2026-03-01', 'sentBack', 0],
      ['2026-05-01', 'drafted', 0],
      ['2026-04-01', 'due', 0],
    ]);
  });

  it('are none of those signed, verified, on record or withdrawn', () => {
    const settled = ['submitted', 'verified', 'onRecord', 'withdrawn'] as const;
    expect(asked(...settled.map((stage, at) => card(`2026-0${at + 1}-01`, stage)))).toEqual([]);
  });
});

describe('the period at a day', () => {
  it('is none where none begins', () => {
    expect(periodAt('quarterly', '2026-02-01')).toBeNull();
    expect(periodAt('monthly', '2026-02-02')).toBeNull();
    expect(periodAt('quarterly', '2026-04-01')?.end).toBe('2026-06-30');
  });
});
