import { defaultSuite } from './default-suite.ts';
import { filterChoices, filterQuery, filterRows, readScorecardFilter } from './scorecard.filter.ts';
import type { FilterableRow } from './scorecard.filter.ts';

function row(change: Partial<FilterableRow>): FilterableRow {
  return {
    themeCode: 'climate',
    themeName: 'Climate',
    organisations: ['Council'],
    rag: 'green',
    ragWord: 'On target',
    exception: null,
    openCaseId: null,
    ...change,
  };
}

const rows = [
  row({ rag: 'red', ragWord: 'Off target', exception: 'bad', openCaseId: 'c1' }),
  row({ themeCode: 'health', themeName: 'Health', organisations: ['Health trust', 'Council'] }),
  row({ rag: 'exceeding', ragWord: 'Exceeding target', exception: 'good' }),
];

describe('filtering a scorecard', () => {
  const filtered = (query: Record<string, unknown>): FilterableRow[] =>
    filterRows(rows, readScorecardFilter(query));

  it('shows everything when nothing is asked, in the order given', () => {
    expect(filtered({})).toEqual(rows);
  });

  it('narrows by theme, organisation and status, all at once', () => {
    expect(filtered({ theme: 'health' })).toEqual([rows[1]]);
    expect(filtered({ organisation: 'Health trust' })).toEqual([rows[1]]);
    expect(filtered({ status: 'red' })).toEqual([rows[0]]);
    expect(filtered({ status: 'exceptions' })).toEqual([rows[0], rows[2]]);
    expect(filtered({ status: 'openCase' })).toEqual([rows[0]]);
    expect(filtered({ status: 'red', theme: 'health' })).toEqual([]);
  });

  it('takes lists and objects in the address for nothing given', () => {
    expect(readScorecardFilter({ theme: ['a', 'b'], status: { a: 'b' } })).toEqual({
      theme: '',
      organisation: '',
      status: '',
    });
  });

  it('goes from page to page in the address', () => {
    const filter = readScorecardFilter({ theme: 'health', organisation: 'Smith & Co', page: '2' });
    expect(filterQuery(filter)).toBe('?theme=health&organisation=Smith+%26+Co');
    expect(filterQuery(readScorecardFilter({}))).toBe('');
  });

  it('offers only what occurs', () => {
    const choices = filterChoices(rows);
    expect(choices.themes.map((one) => one.value)).toEqual(['climate', 'health']);
    expect(choices.organisations.map((one) => one.value)).toEqual(['Council', 'Health trust']);
    expect(choices.statuses.map((one) => one.value)).toEqual([
      'exceptions',
      'openCase',
      'red',
      'green',
      'exceeding',
    ]);
  });
});

describe('the suite shown first', () => {
  it('is the first key suite, else any, else none', () => {
    expect(defaultSuite([{ suites: [{ id: 'a', key: false }] }, { suites: [{ id: 'b', key: true }] }])).toBe(
      'b',
    );
    expect(defaultSuite([{ suites: [{ id: 'a', key: false }] }])).toBe('a');
    expect(defaultSuite([])).toBeNull();
  });
});
