import { validateOwnQuestion, type OwnQuestionContent } from './own-question.ts';
import { suggestQuestions } from './question-bank.ts';
import { sampleSignal } from './testing/sample-case.fixture.ts';

const content: OwnQuestionContent = {
  text: 'Has the neighbourhood forum been asked?',
  group: 'who',
  stages: ['challenge'],
  fits: ['bad'],
  required: false,
};

const fieldsOf = (change: Partial<OwnQuestionContent>) =>
  validateOwnQuestion({ ...content, ...change }).map(({ field }) => field);

describe('a question of a partnership’s own', () => {
  it('is taken when it is whole', () => expect(fieldsOf({})).toEqual([]));

  it.each([
    ['no text', { text: '  ' }, ['text']],
    ['no question mark', { text: 'Ask the forum' }, ['text']],
    ['two questions’ length', { text: `${'x'.repeat(300)}?` }, ['text']],
    ['an unknown group', { group: 'gossip' as 'why' }, ['group']],
    ['no stage', { stages: [] }, ['stages']],
    ['an unknown stage', { stages: ['later' as 'plan'] }, ['stages']],
    ['an unknown signal', { fits: ['weather' as 'bad'] }, ['fits']],
  ])('is refused by field with %s', (_, change, fields) => expect(fieldsOf(change)).toEqual(fields));

  it('comes before ours where it fits the signal as well', () => {
    const own = { ...content, code: 'P1', fits: ['bad' as const, 'special' as const] };
    expect(suggestQuestions(sampleSignal, 'challenge', [own])[0]?.code).toBe('P1');
    expect(suggestQuestions(sampleSignal, 'plan', [own]).map(({ code }) => code)).not.toContain('P1');
  });
});
