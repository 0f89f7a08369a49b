import { FieldReader } from './field-reader.ts';

describe('FieldReader', () => {
  it.each([
    ['12,500', 1_250_000],
    ['£12,500', 1_250_000],
    ['12500', 1_250_000],
    ['1,250.50', 125_050],
    ['0.05', 5],
  ])('reads %s in pounds as %d pence', (typed, pence) => {
    const reader = new FieldReader();
    expect(reader.pounds('amount', typed)).toBe(pence);
    expect(reader.problems).toEqual([]);
  });

  it.each(['lots', '12.5.0', '1,25', '-5', '12.505', '0', '0.00', '9'.repeat(20)])(
    'refuses %s as an amount',
    (typed) => {
      const reader = new FieldReader();
      expect(reader.pounds('resourcesAsked.0.amount', typed)).toBeNull();
      expect(reader.problems).toHaveLength(1);
      expect(reader.problems[0]?.field).toBe('resourcesAsked.0.amount');
      expect(reader.problems[0]?.message).not.toMatch(/\.$/);
    },
  );

  it('takes a blank field as nothing unless a sentence for it is given', () => {
    const reader = new FieldReader();
    const blank = { day: '', month: '', year: '' };
    expect([
      reader.text('a', ''),
      reader.pounds('b', ''),
      reader.figure('c', ''),
      reader.whole('d', '', { least: 1, most: 9 }),
      reader.date('e', blank, 'Date'),
    ]).toEqual([null, null, null, null, null]);
    expect(reader.problems).toEqual([]);
    reader.text('a', '', 'Write it');
    reader.date('e', blank, 'Date', 'Enter it');
    expect(reader.problems).toEqual([
      { field: 'a', message: 'Write it' },
      { field: 'e.day', message: 'Enter it' },
    ]);
  });

  it('reads figures as people write them and refuses words', () => {
    const reader = new FieldReader();
    expect(reader.figure('value', '1,204')).toBe(1204);
    expect(reader.figure('value', '38.3%')).toBe(38.3);
    expect(reader.figure('value', 'many')).toBeNull();
    expect(reader.problems).toHaveLength(1);
  });

  it('keeps whole numbers within their bounds', () => {
    const bounds = { least: 1, most: 24 };
    for (const typed of ['0', '25', '1.5', '-1', 'three']) {
      const reader = new FieldReader();
      expect(reader.whole('points', typed, bounds)).toBeNull();
      expect(reader.problems).toEqual([{ field: 'points', message: 'Enter a whole number from 1 to 24' }]);
    }
    expect(new FieldReader().whole('points', '24', bounds)).toBe(24);
  });
});
