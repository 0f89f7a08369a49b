import { changesInWords, wordsOf } from './changes-in-words.ts';

describe('changes in words', () => {
  it('tells what differs, and nothing else', () => {
    const before = { value: 57.5, note: null, late: false, rows: [1, 2] };
    const after = {
      value: 60,
      note: 'Recounted',
      late: false,
      rows: [1, 3],
      who: { jobTitle: 'Head of waste' },
    };
    expect(changesInWords(before, after)).toEqual([
      { label: 'Value', before: '57.5', after: '60' },
      { label: 'Note', before: null, after: 'Recounted' },
      { label: 'Rows 2', before: '2', after: '3' },
      { label: 'Who job title', before: null, after: 'Head of waste' },
    ]);
  });

  it('tells what was taken away, and what was one value alone', () => {
    expect(changesInWords({ days: 1 }, null)).toEqual([{ label: 'Days', before: '1', after: null }]);
    expect(changesInWords(null, true)).toEqual([{ label: 'Value', before: null, after: 'yes' }]);
  });

  it('reads the names of acts and states', () => {
    expect(wordsOf('signReturn')).toBe('Sign return');
    expect(wordsOf('main:actionPlan.approval')).toBe('Main action plan approval');
  });
});
