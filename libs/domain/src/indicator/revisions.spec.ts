import { realRevisions, revisionTriangle } from './revisions.ts';
import type { PublishedFigure } from './revisions.ts';

const form = (
  periodStart: string,
  revision: number,
  on: string,
  value: number | null,
  status = 'final',
): PublishedFigure => ({ periodStart, revision, on, value, status });

const published = [
  form('2026-01-01', 1, '2026-02-10', 40),
  form('2026-01-01', 2, '2026-03-12', 42, 'restated'),
  form('2026-02-01', 1, '2026-03-10', 50, 'provisional'),
  form('2026-02-01', 2, '2026-03-12', 50),
  form('2026-02-01', 3, '2026-03-13', 50),
  form('2026-03-01', 1, '2026-04-10', null, 'missing'),
];

describe('revisions', () => {
  it('leave out a total that was worked out again to the same end, and keep a change of standing', () => {
    expect(realRevisions(published).map(({ periodStart, revision }) => [periodStart, revision])).toEqual([
      ['2026-01-01', 1],
      ['2026-01-01', 2],
      ['2026-02-01', 1],
      ['2026-02-01', 2],
      ['2026-03-01', 1],
    ]);
  });

  it('make a triangle: periods down, days of publication along, what was known by then in it', () => {
    expect(revisionTriangle(published, 10)).toEqual({
      days: ['2026-02-10', '2026-03-10', '2026-03-12', '2026-04-10'],
      lines: [
        {
          periodStart: '2026-03-01',
          values: [null, null, null, null],
          revised: [false, false, false, false],
        },
        { periodStart: '2026-02-01', values: [null, 50, 50, 50], revised: [false, false, false, false] },
        { periodStart: '2026-01-01', values: [40, 40, 42, 42], revised: [false, false, true, false] },
      ],
    });
  });

  it('show the newest days, with what was known before them', () => {
    const { days, lines } = revisionTriangle(published, 2);
    expect(days).toEqual(['2026-03-12', '2026-04-10']);
    expect(lines.at(-1)).toMatchObject({ values: [42, 42], revised: [false, false] });
  });

  it('are none where nothing was published', () => {
    expect(revisionTriangle([], 5)).toEqual({ days: [], lines: [] });
  });
});
