import type { CasesQuery } from '../../generated/operations.ts';
import { filterFromQuery } from './case-filter.ts';
import { boardOf, casesCsv, casesOf } from './cases.view.ts';

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

describe('casesCsv', () => {
  it('writes a row a case, quoted where needed, and disarms formulas', () => {
    const [head, first, second] = casesCsv(casesOf(someCases())).split('\r\n');
    expect(head).toMatch(/^Case,Indicator,Organisation/);
    expect(first).toBe(
      '1,"Waste, recycled ""or"" composted",Council,Partnership,Triage,Owner,2026-10-05,,49,2026-11-27,3,no,1',
    );
    expect(second).toContain(`,'=1+1,`);
    expect(second).toContain(',-2,yes,');
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
    ageDays: 49,
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
      pageInfo: { hasNextPage: false, endCursor: null },
      counts: [
        { state: 'triage', label: 'Triage', count: 3, overdue: 1, medianDays: 2.5 },
        { state: 'delivery', label: 'Delivery', count: 0, overdue: 0, medianDays: null },
      ],
      edges: [{ node }, null, { node: late }],
    },
  };
}
