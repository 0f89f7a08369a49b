import { areaOutOfTime } from './area-changes.ts';
import { areaKey } from './area-names.ts';
import { readPeriod, usualSpelling } from './period-cell.ts';
import { readMissing } from './missing-cells.ts';
import { readValue } from './value-cell.ts';

describe('figures', () => {
  it.each([
    ['45.3', 45.3],
    [' 1,234.5 ', 1234.5],
    ['1 234', 1234],
    ['1\u00a0234\u202f567', 1234567],
    ['£12,500', 12500],
    ['66%', 66],
    ['\u22125', -5],
    ['(1,200)', -1200],
    ['1.234,5', 1234.5],
    ['38,5', 38.5],
    ['1e3', 1000],
    ['٤٥٫٣', 45.3],
    ['４５', 45],
  ])('reads %j', (cell, value) => {
    expect(readValue(cell)).toEqual({ kind: 'number', value });
  });

  it.each(['', '-', '–', 'c', '[c]', '*', ':', '..', 'NA', 'n/a', '#N/A', '[low]', 'Suppressed'])(
    'takes %j for a figure that is not there',
    (cell) => {
      expect(readValue(cell).kind).toBe('none');
    },
  );

  it.each([
    'ten',
    '=A1',
    '1e309',
    '1,23,4',
    '1.2.3',
    '12 homes',
    '9999999999999999',
    '-=1',
    '0x1F',
    'Infinity',
  ])('refuses %j', (cell) => {
    expect(readValue(cell).kind).toBe('wrong');
  });
});

describe('periods', () => {
  it.each([
    ['45107', 'monthly', '2023-06-01'],
    ['30/06/2023', 'quarterly', '2023-04-01'],
    ['2023-06-30 00:00:00', 'monthly', '2023-06-01'],
    ['Jun-23', 'monthly', '2023-06-01'],
    ['FY 2022/23', 'financial_year', '2022-04-01'],
    ['Quarter 3 2022', 'quarterly', '2022-07-01'],
    ['2022-Q3', 'quarterly', '2022-07-01'],
    ['2022/23 Q3', 'quarterly_financial', '2022-10-01'],
    ['Apr 2022-Mar 2023', 'rolling_year', '2022-04-01'],
    ['2015 - 17', 'rolling_3_years', '2015-01-01'],
  ] as const)('reads %j of a measure reported %s', (cell, frequency, start) => {
    expect(readPeriod(cell, frequency)).toMatchObject({ ok: true, value: { start } });
  });

  it('leaves what it does not know as it stands', () => {
    expect(usualSpelling('31/02/2023')).toBe('31/02/2023');
    expect(usualSpelling('2021/22 Q1 - 2021/22 Q2')).toBe('2021/22 Q1 - 2021/22 Q2');
    expect(readPeriod('2021/22 Q1 - 2021/22 Q2', 'quarterly_financial').ok).toBe(false);
  });
});

describe('areas', () => {
  it('are told to be the same under the names people use', () => {
    expect(areaKey('Trafford Metropolitan Borough Council')).toBe(areaKey('TRAFFORD'));
    expect(areaKey('City of York Council')).toBe(areaKey('York'));
    expect(areaKey('City of London')).toBe(areaKey('the City of London'));
  });

  it('are looked at where the code was not in use in the period', () => {
    expect(areaOutOfTime('E06000060', '2019-04-01', '2020-03-31')).toContain('in use since 2020-04-01');
    expect(areaOutOfTime('E07000004', '2021-04-01', '2022-03-31')).toContain('Buckinghamshire (E06000060)');
    expect(areaOutOfTime('E06000060', '2021-04-01', '2022-03-31')).toBeNull();
    expect(areaOutOfTime('E08000009', '1999-04-01', '2000-03-31')).toBeNull();
  });
});

describe('why there is no figure', () => {
  it('is read from a kind and words, from words alone as another reason, and from blanks not at all', () => {
    expect(readMissing('Not collected', ' The survey did not run. ', true)).toEqual({
      kind: 'missing',
      missing: { kind: 'notCollected', reason: 'The survey did not run.' },
    });
    expect(readMissing('', 'Strike.', true)).toMatchObject({ missing: { kind: 'other', reason: 'Strike.' } });
    expect(readMissing(' ', '', true)).toEqual({ kind: 'none' });
    expect(readMissing('', '', false)).toEqual({ kind: 'none' });
  });

  it('is wrong beside a figure, of no known kind, or without words', () => {
    expect(readMissing('lost', 'A fire.', false)).toMatchObject({ kind: 'wrong', in: 'reason' });
    expect(readMissing('holiday', 'August.', true)).toMatchObject({
      kind: 'wrong',
      in: 'kind',
      message: expect.stringContaining('Not collected, Not published by its source'),
    });
    expect(readMissing('lost', '', true)).toMatchObject({ kind: 'wrong', in: 'reason' });
  });
});
