import { tableOf } from '../../files/table.ts';
import { csvOf } from '../../files/write-csv.ts';
import type { CasesQuery } from '../../generated/operations.ts';
import { filterFromQuery } from './case-filter.ts';
import { casesFile, casesOf, marksOf } from './case-rows.ts';
import { boardOf, viewsOf } from './cases.view.ts';
import { chosenFilters } from './chosen-filters.ts';
import { filterChoices } from './filter-choices.ts';

describe('boardOf', () => {
  it('gives a column to each state that holds a case, with what is not shown counted', () => {
    const board = boardOf(someCases(), filterFromQuery({}));
    expect(board.map(({ state, count, more }) => ({ state, count, more }))).toEqual([
      { state: 'triage', count: 3, more: 1 },
    ]);
    expect(board[0]?.href).toBe('/cases?state=triage');
  });

  it('shows only the count of a state that the filter leaves out', () => {
    const [column] = boardOf(
      { ...someCases(), cases: { ...someCases().cases!, edges: [] } },
      filterFromQuery({ state: 'delivery' }),
    );
    expect(column).toMatchObject({ state: 'triage', count: 3, cases: [], more: 0 });
  });

  it('lets a chosen state be taken back', () => {
    const [column] = boardOf(someCases(), filterFromQuery({ state: 'triage' }));
    expect(column).toMatchObject({ isChosen: true, href: '/cases' });
  });
});

describe('the file of cases', () => {
  it('writes a row a case, quoted where needed, and disarms formulas', () => {
    const [head, first, second] = csvOf(
      tableOf(casesFile.about, casesFile.columns, casesOf(someCases())),
    ).split('\r\n');
    expect(head).toMatch(/^case,indicator,theme,organisation/);
    expect(first).toBe(
      '1,"Waste, recycled ""or"" composted",Environment,Council,Partnership,Triage,Owner,Bad exception,' +
        '2026-10-05,,35,2026-11-16,5,2026-11-27,3,no,0,1,,,no,0,no,0,0',
    );
    expect(second).toContain(`,'=1+1,`);
    expect(second).toContain(',-2,yes,');
  });
});

describe('marksOf', () => {
  it('says what is out of the ordinary, and nothing of an ordinary case', () => {
    const [ordinary] = casesOf(someCases());
    if (!ordinary) throw new Error('no case');
    expect(marksOf(ordinary)).toEqual([]);
    expect(marksOf({ ...ordinary, escalated: 2, cycle: 3, overrides: 1, waitsForPlace: true })).toEqual([
      'Escalated 2 times',
      'Round 3',
      'Verdict set aside',
      'Waits for a free place',
    ]);
  });
});

describe('the filters in use', () => {
  it('can each be taken off by itself, order and view staying', () => {
    const filter = filterFromQuery({
      state: ['triage', 'gone'],
      exception: 'none',
      age: '20',
      overdue: 'yes',
      show: 'all',
      view: 'table',
    });
    const chosen = chosenFilters(someCases(), filter, filterChoices(someCases(), filter));
    expect(chosen.map(({ text }) => text)).toEqual([
      'State: Triage',
      'State: none like it',
      'Opened by: People, not a rule',
      'Open for 20 working days or more',
      'Open and closed',
      'Overdue',
    ]);
    expect(chosen[0]?.href).toBe('/cases?state=gone&exception=none&age=20&show=all&overdue=yes&view=table');
    expect(chosen.at(-1)?.href).toBe(
      '/cases?state=triage&state=gone&exception=none&age=20&show=all&view=table',
    );
  });

  it('stay as the view changes', () => {
    expect(viewsOf(filterFromQuery({ overdue: 'yes' }))).toEqual([
      { text: 'Board', href: '/cases?overdue=yes', here: true },
      { text: 'Table', href: '/cases?overdue=yes&view=table', here: false },
    ]);
  });
});

function someCases(): CasesQuery {
  const node = {
    id: 'c1',
    number: 1,
    indicatorId: 'i1',
    indicatorTitle: 'Waste, recycled "or" composted',
    partnershipName: 'Partnership',
    organisationName: 'Council',
    state: 'triage',
    stateLabel: 'Triage',
    waitingFor: 'Owner',
    openedAt: '2026-10-05T08:00:00Z',
    closedAt: null,
    themeName: 'Environment',
    ageWorkingDays: 35,
    stateSince: '2026-11-16T08:00:00Z',
    inStateWorkingDays: 5,
    escalated: 0,
    redesign: false,
    overrides: 0,
    planApproved: false,
    milestones: 0,
    milestonesMet: 0,
    dueAt: '2026-11-28T00:00:00Z',
    dueInWorkingDays: 3,
    overdue: false,
    exception: 'bad' as const,
    cycle: 1,
    rank: null,
    rankReason: null,
    waitsForPlace: false,
    outOfTurn: 0,
  };
  const late = { ...node, id: 'c2', number: 2, indicatorTitle: '=1+1', dueInWorkingDays: -2, overdue: true };
  return {
    viewer: null,
    organisations: null,
    cases: {
      totalCount: 3,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      counts: [
        { state: 'triage', label: 'Triage', count: 3, overdue: 1, medianWorkingDays: 2 },
        { state: 'delivery', label: 'Delivery', count: 0, overdue: 0, medianWorkingDays: null },
      ],
      edges: [{ node }, null, { node: late }],
    },
  };
}
