import { sharingPolicyOf } from './sharing-policy.ts';
import { validateMeasure, validateTerms } from './validate-sharing.ts';

const terms = { level: 'summary', starts: '2026-04-01', ends: '2027-03-31', reason: 'To plan together.' };
const on = '2026-04-01';
const fields = (change: Partial<typeof terms>) =>
  validateTerms({ ...terms, ...change }, on).map(({ field }) => field);

describe('the terms of sharing', () => {
  it('are taken when they are whole, for five years at the most', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ ends: '2031-04-01' })).toEqual([]);
    expect(fields({ ends: '2031-04-02' })).toEqual(['ends']);
  });

  it.each([
    [{ level: 'everything' }, 'level'],
    [{ starts: '2026-03-31' }, 'starts'],
    [{ starts: '31/03/2026' }, 'starts'],
    [{ ends: '2026-02-30' }, 'ends'],
    [{ ends: '2026-03-31' }, 'ends'],
    [{ reason: '  ' }, 'reason'],
  ])('name the field that is wrong: %j', (change, field) => {
    expect(fields(change)).toEqual([field]);
  });

  it('name a measure in few words', () => {
    expect(validateMeasure('Beds in use')).toEqual([]);
    expect(validateMeasure(' ')).toMatchObject([{ field: 'measure' }]);
    expect(validateMeasure('x'.repeat(201))).toMatchObject([{ field: 'measure' }]);
  });
});

describe('the policy on sharing', () => {
  it('is the partnership’s own where it has one that makes sense', () => {
    expect(sharingPolicyOf({ sharingAnswerDays: 3 })).toEqual({ sharingAnswerDays: 3 });
    for (const sharingAnswerDays of [0, 2.5, '5', undefined]) {
      expect(sharingPolicyOf({ sharingAnswerDays })).toEqual({ sharingAnswerDays: 10 });
    }
  });
});
