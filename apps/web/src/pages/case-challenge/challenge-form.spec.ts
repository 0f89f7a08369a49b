import { firstChallenge, questionsToPut, readTypedChallenge } from './challenge-form.ts';

const suggestions = ['a', 'b', 'c', 'd'].map((code) => ({
  code,
  group: 'why',
  text: `Question ${code}?`,
  required: code !== 'd',
}));

describe('the challenge form', () => {
  it('starts with the first three suggestions ticked', () => {
    expect(firstChallenge(suggestions).ticked).toEqual(['a', 'b', 'c']);
  });

  it('puts the ticked questions in the bank’s words and one of the asker’s own', () => {
    const typed = readTypedChallenge({
      ticked: ['b', 'made-up'],
      own: 'Which wards?',
      ownGroup: 'difference',
    });
    expect(questionsToPut(typed, suggestions)).toEqual({
      questions: [
        { code: 'b', group: 'why', text: 'Question b?', required: true },
        { code: null, group: 'difference', text: 'Which wards?', required: true },
      ],
      problems: [],
    });
  });

  it('lets a partnership’s own question be left where it says so', () => {
    const typed = readTypedChallenge({ ticked: ['d'] });
    expect(questionsToPut(typed, suggestions).questions).toMatchObject([{ code: 'd', required: false }]);
  });

  it('refuses a challenge without a question, and reads an unknown group as the first', () => {
    const typed = readTypedChallenge({ ownGroup: 'nonsense' });
    expect(typed.ownGroup).toBe('why');
    expect(questionsToPut(typed, suggestions).problems).toEqual([
      { field: 'ticked', message: 'Tick a question, or write your own' },
    ]);
  });
});
