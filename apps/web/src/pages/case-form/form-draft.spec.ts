import { draftBody, fieldsOf, wantsSaving } from './form-draft.ts';

describe('a form kept as typed', () => {
  it('comes back as it was posted, without what belongs to its sending and without blanks', () => {
    const body = {
      _csrf: 'x',
      idempotencyKey: 'k',
      expectedVersion: '4',
      act: 'save',
      'answers.0.questionId': 'q',
      'answers.0.text': ' Three lorries. ',
      evidence: '',
      twice: ['a', 'b'],
    };
    const fields = fieldsOf(body);
    expect(fields).toEqual([
      { name: 'answers.0.questionId', value: 'q' },
      { name: 'answers.0.text', value: 'Three lorries.' },
      { name: 'twice', value: 'a' },
      { name: 'twice', value: 'b' },
    ]);
    expect(draftBody({ savedAt: '2026-11-23T14:05:00.000Z', fields })).toEqual({
      'answers.0.questionId': 'q',
      'answers.0.text': 'Three lorries.',
      twice: ['a', 'b'],
    });
    expect(wantsSaving(body)).toBe(true);
    expect(wantsSaving({ act: 'discard' })).toBe(true);
    expect(wantsSaving({ act: 'send' })).toBe(false);
  });
});
