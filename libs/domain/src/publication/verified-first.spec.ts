import { unverifiedOf, type FigureToPublish } from './verified-first.ts';

const figure = (month: string, more: Partial<FigureToPublish> = {}): FigureToPublish => ({
  ...{ who: 'North', periodStart: `${month}-01`, periodEnd: `${month}-28`, revision: 1 },
  ...{ verified: false, asked: null, ...more },
});
const months = (figures: FigureToPublish[]) =>
  unverifiedOf(figures).map(({ who, periodStart }) => `${who} ${periodStart.slice(0, 7)}`);

describe('figures to verify before they are published', () => {
  it('are those of its own that a verifier is asked for', () => {
    const own = [
      figure('2026-01', { asked: true }),
      figure('2026-02', { asked: true, verified: true }),
      figure('2026-03', { asked: false }),
    ];
    expect(months(own)).toEqual(['North 2026-01']);
  });

  it('are of a member the newest, and all from the first verified one on; history before is let through', () => {
    const newest = [figure('2026-01'), figure('2026-02'), figure('2026-03')];
    expect(months(newest)).toEqual(['North 2026-03']);
    const since = [
      figure('2026-01'),
      figure('2026-02', { verified: true }),
      figure('2026-03'),
      figure('2026-04'),
    ];
    expect(months(since)).toEqual(['North 2026-03', 'North 2026-04']);
    const all = [figure('2026-01'), figure('2026-02', { verified: true })];
    expect(months(all)).toEqual([]);
  });

  it('are every one that was restated, and each member’s by itself', () => {
    const restated = [figure('2026-01', { revision: 2 }), figure('2026-02', { verified: true })];
    expect(months(restated)).toEqual(['North 2026-01']);
    const two = [figure('2026-02', { verified: true }), figure('2026-02', { who: 'South' })];
    expect(months(two)).toEqual(['South 2026-02']);
  });
});
