import { columnTypes, readFigures } from './column-types.ts';

describe('column types', () => {
  it.each([
    ['{}', []],
    ['{1,2.5,-3e+20}', [1, 2.5, -3e20]],
    ['{NULL,41,NULL}', [null, 41, null]],
  ])('read the figures %s', (text, figures) => {
    expect(readFigures(text)).toEqual(figures);
  });

  it('leave days as text and make bigints numbers', () => {
    expect(columnTypes.getTypeParser(1082, 'text')('2026-03-31')).toBe('2026-03-31');
    expect(columnTypes.getTypeParser(20, 'text')('1250000')).toBe(1_250_000);
    expect(columnTypes.getTypeParser(16, 'text')('t')).toBe(true);
  });
});
