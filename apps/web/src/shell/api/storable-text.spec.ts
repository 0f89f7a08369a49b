import { storableText } from './storable-text.ts';

const sent = (value: unknown): unknown => {
  const read = JSON.parse(JSON.stringify({ value }, storableText)) as { value: unknown };
  return read.value;
};

describe('texts on their way to the API', () => {
  it.each([
    ['a null and a bell, unseen', 'waste\u0000 and\u0007 recycling', 'waste and recycling'],
    ['a soft line end of a word processor', 'first\u000bsecond', 'first\nsecond'],
    ['half of a letter', 'a\ud800b', 'a\ufffdb'],
    ['lists', ['\u0001a'], ['a']],
  ])('lose %s', (_what, typed, told) => {
    expect(sent(typed)).toEqual(told);
  });

  it.each([['tabs\tand\nline ends'], ['Ünïcode, “quotes” – and 🙂'], [12.5], [null], [true]])(
    'keep %j',
    (typed) => {
      expect(sent(typed)).toEqual(typed);
    },
  );
});
