import { apiFilter, filterFromQuery, filterToQuery, isFiltered } from './case-filter.ts';

describe('the filters of the cases page', () => {
  it('show open cases unless the address says otherwise', () => {
    const filter = filterFromQuery({});
    expect(apiFilter(filter)).toEqual({
      states: null,
      partnershipId: null,
      organisationId: null,
      open: true,
      overdue: null,
      mine: null,
      search: null,
    });
    expect(isFiltered(filter)).toBe(false);
  });

  it('are kept in the address and read back the same', () => {
    const query = {
      state: ['triage', 'delivery'],
      organisation: 'o1',
      show: 'all',
      overdue: 'yes',
      search: ' NO2 & air ',
    };
    const filter = filterFromQuery(query);
    const address = filterToQuery(filter);
    expect(address).toBe(
      '?state=triage&state=delivery&organisation=o1&show=all&overdue=yes&search=NO2+%26+air',
    );
    const again = Object.fromEntries(new URLSearchParams(address.slice(1)));
    expect(filterFromQuery({ ...again, state: ['triage', 'delivery'] })).toEqual(filter);
  });

  it('can be changed one at a time, and carry the place in the list', () => {
    const filter = filterFromQuery({ state: 'triage', mine: 'yes' });
    expect(filterToQuery(filter, { state: [] })).toBe('?mine=yes');
    expect(filterToQuery(filter, {}, 'cursor')).toBe('?state=triage&mine=yes&after=cursor');
  });

  it('read nonsense as not filtered', () => {
    const filter = filterFromQuery({
      show: 'everything',
      overdue: 'true',
      state: { a: 'b' },
      search: ['x', 'y'],
    });
    expect(isFiltered(filter)).toBe(false);
    expect(filterFromQuery({ search: 'x'.repeat(500) }).search).toHaveLength(100);
  });
});
