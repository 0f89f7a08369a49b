import { retentionOf } from './retention-settings.ts';

const now = new Date('2026-11-24T10:00:00Z');

describe('how long things are kept', () => {
  it('is for ever, and taken out by nobody, unless a tenant decides', () => {
    const { daily, kept } = retentionOf({}, now);
    expect([daily, kept.map(({ before }) => before)]).toEqual([false, [null, null, null, null]]);
  });

  it('is counted back from today, in years or months, from midnight in London', () => {
    const decided = { keepRefusalsYears: 2, keepDraftsMonths: 5, retentionDaily: true };
    const { daily, kept } = retentionOf(decided, now);
    expect(daily).toBe(true);
    expect(kept.map(({ kind, before }) => [kind, before?.toISOString()])).toEqual([
      ['names', undefined],
      ['refusals', '2024-11-24T00:00:00.000Z'],
      ['notices', undefined],
      ['drafts', '2026-06-23T23:00:00.000Z'],
    ]);
  });
});
