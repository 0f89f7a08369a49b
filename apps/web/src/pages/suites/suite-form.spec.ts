import { blankSuite, readTypedSuite, suiteAsTyped, suiteLines } from './suite-form.ts';
import type { Choosable } from './suite-form.ts';

const measure = (id: string, themeName: string | null, sharedBy: string | null = null): Choosable => ({
  ...{ id, title: id, themeName, sharedBy, level: 'service', kind: 'output' },
  ...{ gate: '', passesGate: true, published: false },
});

describe('the form of a suite', () => {
  it('orders what is chosen by the numbers typed, what has none last', () => {
    const typed = readTypedSuite({
      ...{ name: 'Key', key: 'yes', chosen: ['a', 'b', 'c', 'd'] },
      ...{ 'place.a': '2', 'place.b': '', 'place.c': '1.5', 'place.d': 'first' },
    });
    expect(typed.chosen.map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
    expect(typed).toMatchObject({ key: true, forPublic: false, sizeReason: '' });
  });

  it('reads one measure, or none', () => {
    expect(readTypedSuite({ chosen: 'a' }).chosen).toEqual([{ id: 'a', place: '' }]);
    expect(readTypedSuite({}).chosen).toEqual([]);
  });

  it('lists what is in the suite in its order, then the rest by theme and by who shares it', () => {
    const all = [
      measure('a', 'Health'),
      measure('b', null),
      measure('c', 'Health'),
      measure('d', null, 'North'),
    ];
    const suite = { code: 'K', name: 'Key', key: false, forPublic: true, sizeReason: null };
    const lines = suiteLines(suiteAsTyped({ ...suite, measures: [{ id: 'c' }] }), all);
    expect(lines.inside).toMatchObject([{ id: 'c', place: '1', path: 'measureIds.0' }]);
    expect(lines.groups.map(({ name, lines: own }) => [name, own.map(({ path }) => path)])).toEqual([
      ['Health', ['other.1']],
      ['Under no theme', ['other.2']],
      ['Shared by North', ['other.3']],
    ]);
    expect(suiteLines(blankSuite, all).inside).toEqual([]);
  });
});
