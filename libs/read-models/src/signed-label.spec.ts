import { signedLabel } from './signed-label.ts';

describe('how many contributions are signed', () => {
  it.each([
    [2, 3, false, '2 of 3 signed, provisional'],
    [3, 3, false, '3 of 3 signed'],
    [0, 3, false, '0 of 3 signed'],
    [2, 3, true, '2 of 3 signed, not complete'],
    [0, 3, true, '0 of 3 with a figure'],
    [0, 1, true, null],
    [null, 3, false, null],
    [0, 0, false, null],
  ])('%s of %s, lacking %s: %s', (signed, expected, lacking, words) => {
    expect(signedLabel(signed, expected, lacking)).toBe(words);
  });
});
