import fc from 'fast-check';
import { disarm, rearm } from './formula.ts';

describe('a text for a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 161', "'+44 161"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['  =1', "'  =1"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
    ['-3.5', '-3.5'],
    ["'tis", "'tis"],
    ['a=1', 'a=1'],
    ['', ''],
  ])('%j becomes %j', (text, disarmed) => {
    expect(disarm(text)).toBe(disarmed);
    expect(rearm(disarmed)).toBe(text);
  });

  it('never begins what would run, and is given back as it was', () => {
    const starts = fc.constantFrom('', "'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', '－', '-1', '5');
    const texts = fc.tuple(starts, starts, starts, fc.string()).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const safe = disarm(text);
        const runs =
          /^(\s*[=+@＝＋－＠]|[\t\r\n]|\s*-(?!\d+(\.\d+)?$))/u.test(safe) && !/^-\d+(\.\d+)?$/.test(safe);
        expect(runs).toBe(false);
        expect(rearm(safe)).toBe(text);
      }),
    );
  });
});
