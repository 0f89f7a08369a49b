import type { CasesQuery } from '../../generated/operations.ts';
import { filterToQuery } from './case-filter.ts';
import type { TypedFilter } from './case-filter.ts';
import { casesOf, exceptionWords, marksOf } from './case-rows.ts';

/**
 * The board: a column a state in the order of the work, each with its counts and the cases shown on this page. The
 * counts are of every state, so that a state left out by the filter can still be gone to.
 */
export function boardOf(data: CasesQuery, filter: TypedFilter) {
  const cases = casesToShow(data);
  return (data.cases?.counts ?? [])
    .filter(({ count }) => count > 0)
    .map((column) => {
      const shown = cases.filter(({ state }) => state === column.state);
      const isShown = filter.state.length === 0 || filter.state.includes(column.state);
      const isChosen = filter.state.length === 1 && filter.state[0] === column.state;
      return {
        ...column,
        cases: shown,
        more: isShown ? Math.max(0, column.count - shown.length) : 0,
        href: `/cases${filterToQuery(filter, { state: isChosen ? [] : [column.state] })}`,
        isChosen,
      };
    });
}

/** The cases with what is out of the ordinary about each, in words. */
export function casesToShow(data: CasesQuery) {
  return casesOf(data).map((each) => ({
    ...each,
    marks: marksOf(each),
    openedBy: exceptionWords(each.exception),
  }));
}

/** The two ways of looking at the same cases. */
export function viewsOf(filter: TypedFilter) {
  return (['board', 'table'] as const).map((view) => ({
    text: view === 'board' ? 'Board' : 'Table',
    href: `/cases${filterToQuery(filter, { view })}`,
    here: filter.view === view,
  }));
}
