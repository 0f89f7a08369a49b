import { day, flag, json, number, oneOf, optional, text, whole } from './cells.ts';
import { readTable } from './read-table.ts';

const shape = { code: text, kind: oneOf(['a', 'b']), amount: optional(number), starts: day };

describe('readTable', () => {
  it('reads every cell as its column says, and where the row stands', () => {
    const content = '\ufeffcode,kind,amount,starts\none,a,1.50,2026-03-31\n"two, or 2",b,,2024-02-29\n';
    expect(readTable('x.csv', content, shape)).toEqual({
      problems: [],
      rows: [
        { row: 2, code: 'one', kind: 'a', amount: 1.5, starts: '2026-03-31' },
        { row: 3, code: 'two, or 2', kind: 'b', amount: null, starts: '2024-02-29' },
      ],
    });
  });

  it('takes the columns in any order', () => {
    const { rows } = readTable('x.csv', 'starts,amount,code,kind\n2026-01-01,3,one,a\n', shape);
    expect(rows).toEqual([{ row: 2, code: 'one', kind: 'a', amount: 3, starts: '2026-01-01' }]);
  });

  it.each([
    ['code,kind,amount\none,a,1\n', 1, 'starts', 'is missing from the header'],
    ['code,kind,amount,starts,more\n', 1, 'more', 'is not a known column'],
    ['code,kind,amount,starts,code\n', 1, 'code', 'stands twice'],
    ['code,kind,amount,starts\none,a,1\n', 2, null, 'has 3 columns where the header has 4'],
    ['code,kind,amount,starts\n,a,1,2026-01-01\n', 2, 'code', 'is empty'],
    ['code,kind,amount,starts\none,c,1,2026-01-01\n', 2, 'kind', '"c" is none of a, b'],
    ['code,kind,amount,starts\none,a,1 204,2026-01-01\n', 2, 'amount', '"1 204" is not a number'],
    [
      'code,kind,amount,starts\none,a,1,2026-02-30\n',
      2,
      'starts',
      '"2026-02-30" is not a day such as 2026-03-31',
    ],
  ])('says where %j is wrong', (content, row, column, message) => {
    const { rows, problems } = readTable('x.csv', content, shape);
    expect(rows).toEqual([]);
    expect(problems).toEqual([{ file: 'x.csv', row, column, message }]);
  });

  it('says where a file is not CSV', () => {
    const { problems } = readTable('x.csv', 'code,kind,amount,starts\n"one,a,1,2026-01-01\n', shape);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('is not well-formed CSV');
  });
});

describe('cells', () => {
  it.each([
    ['a number beyond all size', number('1e400')],
    ['a word for a number', number('NA')],
    ['a part of a whole number', whole('1.5')],
    ['a whole number too large to hold exactly', whole('9007199254740993')],
    ['a yes for true', flag('yes')],
    ['a list for a JSON object', json('[1]')],
    ['JSON cut short', json('{"a":')],
  ])('refuse %s', (_, read) => {
    expect(read.ok).toBe(false);
  });

  it('keep a blank that may be blank as null', () => {
    expect(optional(whole)('  ')).toEqual({ ok: true, value: null });
  });
});
