import type { CaseFilter } from '../../generated/operations.ts';

/** The filters of the cases page as the address holds them. */
export interface TypedFilter {
  readonly state: readonly string[];
  readonly partnership: string;
  readonly organisation: string;
  readonly show: 'open' | 'closed' | 'all';
  readonly overdue: boolean;
  readonly mine: boolean;
  readonly search: string;
}

/** The most characters of a search that are sent on. */
const LONGEST_SEARCH = 100;

/** Reads the filters from an address; anything unknown reads as not filtered. */
export function filterFromQuery(query: Readonly<Record<string, unknown>>): TypedFilter {
  const one = (name: string): string => (typeof query[name] === 'string' ? query[name].trim() : '');
  const states: unknown[] = Array.isArray(query['state']) ? query['state'] : [query['state']];
  const show = one('show');
  return {
    state: states.filter((state): state is string => typeof state === 'string' && state !== ''),
    partnership: one('partnership'),
    organisation: one('organisation'),
    show: show === 'closed' || show === 'all' ? show : 'open',
    overdue: one('overdue') === 'yes',
    mine: one('mine') === 'yes',
    search: one('search').slice(0, LONGEST_SEARCH),
  };
}

/** The filters as the API takes them. */
export function apiFilter(typed: TypedFilter): CaseFilter {
  return {
    states: typed.state.length > 0 ? [...typed.state] : null,
    partnershipId: typed.partnership || null,
    organisationId: typed.organisation || null,
    open: typed.show === 'all' ? null : typed.show === 'open',
    overdue: typed.overdue || null,
    mine: typed.mine || null,
    search: typed.search || null,
  };
}

/**
 * The filters as the query part of an address ("?state=delivery&overdue=yes"), "" where nothing is filtered.
 * @param change filters to put in place of the present ones, for links that widen or narrow.
 * @param after cursor of the page before, if any.
 */
export function filterToQuery(
  typed: TypedFilter,
  change: Partial<TypedFilter> = {},
  after?: string | null,
): string {
  const filter = { ...typed, ...change };
  const params = new URLSearchParams();
  for (const state of filter.state) params.append('state', state);
  if (filter.partnership) params.set('partnership', filter.partnership);
  if (filter.organisation) params.set('organisation', filter.organisation);
  if (filter.show !== 'open') params.set('show', filter.show);
  if (filter.overdue) params.set('overdue', 'yes');
  if (filter.mine) params.set('mine', 'yes');
  if (filter.search) params.set('search', filter.search);
  if (after) params.set('after', after);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** Whether anything but the usual "open cases" is asked for. */
export function isFiltered(typed: TypedFilter): boolean {
  return filterToQuery(typed) !== '';
}
