import { apiFilter, filterFromQuery, filterToQuery, isFiltered } from './case-filter.ts';

describe('the filters of the cases page', () => {
  it('show open cases unless the address says otherwise', () => {
    const filter = filterFromQuery({});
    const asked = Object.entries(apiFilter(filter)).filter(([, value]) => value !== null);
    expect(Object.fromEntries(asked)).toEqual({ open: true, sort: 'due' });
    expect(isFiltered(filter)).toBe(false);
  });

  it('are kept in the address and read back the same', () => {
    const query = {
      state: ['triage', 'delivery'],
      organisation: 'o1',
      show: 'all',
      overdue: 'yes',
      search: ' NO2 & air ',
      theme: 'climate',
      waiting: 'partner lead',
      exception: 'none',
      age: '20',
      here: '5',
      noplan: 'yes',
      sort: 'oldest',
      view: 'table',
    };
    const filter = filterFromQuery(query);
    const address = filterToQuery(filter);
    expect(address).toBe(
      '?state=triage&state=delivery&search=NO2+%26+air&organisation=o1&theme=climate&waiting=partner+lead' +
        '&exception=none&age=20&here=5&show=all&overdue=yes&noplan=yes&sort=oldest&view=table',
    );
    const again = Object.fromEntries(new URLSearchParams(address.slice(1)));
    expect(filterFromQuery({ ...again, state: ['triage', 'delivery'] })).toEqual(filter);
  });

  it('can be changed one at a time', () => {
    const filter = filterFromQuery({ state: 'triage', mine: 'yes' });
    expect(filterToQuery(filter, { state: [] })).toBe('?mine=yes');
  });

  it('reach the API under its own names', () => {
    const filter = filterFromQuery({
      age: '20',
      round: 'yes',
      override: 'yes',
      nomilestone: 'yes',
      sort: 'rank',
    });
    expect(apiFilter(filter)).toMatchObject({
      openFor: 20,
      laterRound: true,
      overridden: true,
      withoutMilestone: true,
      escalated: null,
      sort: 'rank',
    });
  });

  it('are not on for an order or a view alone', () => {
    expect(isFiltered(filterFromQuery({ sort: 'rank', view: 'table' }))).toBe(false);
    expect(isFiltered(filterFromQuery({ age: '20', view: 'table' }))).toBe(true);
  });

  it('read nonsense as not filtered', () => {
    const filter = filterFromQuery({
      show: 'everything',
      overdue: 'true',
      state: { a: 'b' },
      search: ['x', 'y'],
      age: '-3',
      here: 'long',
      sort: 'toString',
      view: 'map',
    });
    expect(isFiltered(filter)).toBe(false);
    expect(filterFromQuery({ search: 'x'.repeat(500) }).search).toHaveLength(100);
  });
});
