/** A mark of variation or assurance, with the words that say the same. */
export interface SignalMark {
  readonly mark: string;
  readonly words: string;
}

/** Words for each mark (docs/spc, after NHS Making Data Count). */
const words: Readonly<Record<string, string>> = {
  common: 'no unusual change',
  improvementHigh: 'unusually high, for the better',
  improvementLow: 'unusually low, for the better',
  concernHigh: 'unusually high, for the worse',
  concernLow: 'unusually low, for the worse',
  neitherHigh: 'unusually high',
  neitherLow: 'unusually low',
  pass: 'expected to meet the target',
  fail: 'expected to miss the target',
  hitOrMiss: 'may meet or miss the target by chance',
};

/** What a mark says, in a few words; nothing for an absent or unknown one. */
export function signalWords(mark: string | null): string {
  return mark !== null && Object.hasOwn(words, mark) ? (words[mark] ?? '') : '';
}

/** The marks of one row, variation before assurance; an absent or unknown one is left out. */
export function signalMarks(variation: string | null, assurance: string | null): SignalMark[] {
  return [variation, assurance].flatMap((mark) => {
    const said = signalWords(mark);
    return mark === null || said === '' ? [] : [{ mark, words: said }];
  });
}

/** The same in a word or two, for a page of marks. */
const shortWords: Readonly<Record<string, string>> = {
  common: 'usual',
  improvementHigh: 'better, high',
  improvementLow: 'better, low',
  concernHigh: 'worse, high',
  concernLow: 'worse, low',
  neitherHigh: 'high',
  neitherLow: 'low',
  pass: 'will meet',
  fail: 'will miss',
  hitOrMiss: 'by chance',
};

/** What a mark says in a word or two; nothing for an absent or unknown one. */
export function shortSignalWords(mark: string | null): string {
  return mark !== null && Object.hasOwn(shortWords, mark) ? (shortWords[mark] ?? '') : '';
}
