import { LONGEST_TEXT, textProblems } from './text-problems.ts';

describe('textProblems', () => {
  it('has nothing against ordinary text in any script, numbers, dates and nothing at all', () => {
    const body = { reason: 'Café 🧵\n\t“so”', value: 3, at: new Date(0), comment: null, list: ['a'] };
    expect(textProblems(body)).toEqual([]);
    expect(textProblems({ reason: 'x'.repeat(LONGEST_TEXT) })).toEqual([]);
  });

  it.each(['a\0b', '\ud83e', 'x\udded'])('refuses a character that cannot be kept: %j', (text) => {
    expect(textProblems({ actions: [{ title: 'fine' }, { title: text }] })).toEqual([
      { field: 'actions.1.title', message: 'This holds a character that cannot be kept. Type it again.' },
    ]);
  });

  it('refuses a text longer than anyone will read', () => {
    expect(textProblems({ reason: 'x'.repeat(LONGEST_TEXT + 1) })).toEqual([
      { field: 'reason', message: 'This is too long: 10,000 characters is the most.' },
    ]);
  });
});
