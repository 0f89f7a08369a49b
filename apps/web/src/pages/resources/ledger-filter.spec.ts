import { apiLedgerFilter, ledgerAddress, ledgerFilterOf } from './ledger-filter.ts';

const nothing = {
  year: null,
  headingId: null,
  priorityId: null,
  kind: null,
  withOrganisation: null,
  from: null,
  until: null,
};

describe('what of a ledger an address asks for', () => {
  it('is every line when it says nothing, or nothing that can be', () => {
    expect(apiLedgerFilter(ledgerFilterOf({}))).toEqual({ filter: nothing, problems: {} });
    const odd = { year: '26', kind: 'all', heading: ['a', 'b'], after: 'x' };
    expect(apiLedgerFilter(ledgerFilterOf(odd))).toEqual({ filter: nothing, problems: {} });
    expect(ledgerAddress(ledgerFilterOf({}))).toBe('');
  });

  it('is kept in the address, each part that was said', () => {
    const typed = ledgerFilterOf({
      year: '2026',
      kind: 'moved',
      with: 'A & B',
      from: '2026-04-01',
      odd: '1',
    });
    expect(ledgerAddress(typed)).toBe('?year=2026&kind=moved&with=A+%26+B&from=2026-04-01');
    expect(apiLedgerFilter(typed).filter).toEqual({
      ...nothing,
      ...{ year: 2026, kind: 'moved', withOrganisation: 'A & B', from: '2026-04-01' },
    });
  });

  it('says what is wrong with a day, and is not asked by it', () => {
    const typed = ledgerFilterOf({ from: '2026-02-30', until: '2026-03-01' });
    expect(apiLedgerFilter(typed)).toEqual({
      filter: { ...nothing, until: '2026-03-01' },
      problems: { from: 'There is no such day' },
    });
    const turned = ledgerFilterOf({ from: '2026-03-02', until: '2026-03-01' });
    expect(apiLedgerFilter(turned).problems).toEqual({ until: 'This day is before the first' });
  });
});
