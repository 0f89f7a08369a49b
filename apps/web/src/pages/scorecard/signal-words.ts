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

/** The marks of one row, variation before assurance; an absent or unknown one is left out. */
export function signalMarks(variation: string | null, assurance: string | null): SignalMark[] {
  return [variation, assurance].flatMap((mark) => {
    const said = mark !== null && Object.hasOwn(words, mark) ? words[mark] : undefined;
    return mark === null || said === undefined ? [] : [{ mark, words: said }];
  });
}
