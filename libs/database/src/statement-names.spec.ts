import { describe, expect, it } from '@jest/globals';
import { StatementNames } from './statement-names.ts';

const timesOf = (names: StatementNames, text: string, count: number) =>
  Array.from({ length: count }, () => names.of(text));

describe('names of statements', () => {
  it('are given to what is asked often, each text its own, for good', () => {
    const names = new StatementNames();
    const first = timesOf(names, 'select 1', 12);
    expect(first.slice(0, 9).every((name) => name === undefined)).toBe(true);
    expect(first[9]).toBe('often-1');
    expect(first[11]).toBe('often-1');
    expect(timesOf(names, 'select 2', 10).at(-1)).toBe('often-2');
    expect(names.of('select 1')).toBe('often-1');
    expect(names.of('select 3')).toBeUndefined();
  });

  it('run out, so that no connection keeps plans without end', () => {
    const names = new StatementNames();
    const given = Array.from({ length: 500 }, (_, n) => timesOf(names, `select ${n}`, 10).at(-1));
    expect(given.filter((name) => name !== undefined)).toHaveLength(400);
    expect(names.of('select 0')).toBe('often-1');
  });
});
