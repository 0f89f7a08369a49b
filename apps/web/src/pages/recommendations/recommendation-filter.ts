import type { RecommendationFilter } from '../../generated/operations.ts';

/** The filters of the tracker as the address holds them. */
export interface TypedFilter {
  readonly state: readonly string[];
  readonly partnership: string;
  readonly organisation: string;
  readonly decision: string;
  readonly show: 'open' | 'closed' | 'all';
  readonly overdue: boolean;
  readonly search: string;
}

const LONGEST_SEARCH = 100;

/** Reads the filters from an address; anything unknown reads as not filtered. */
export function filterFromQuery(query: Readonly<Record<string, unknown>>): TypedFilter {
  const one = (name: string): string => (typeof query[name] === 'string' ? query[name].trim() : '');
  const states: unknown[] = [query['state']].flat();
  const show = one('show');
  const decision = one('decision');
  return {
    state: states.filter((state): state is string => typeof state === 'string' && state !== ''),
    partnership: one('partnership'),
    organisation: one('organisation'),
    decision: ['accepted', 'partly', 'rejected'].includes(decision) ? decision : '',
    show: show === 'closed' || show === 'all' ? show : 'open',
    overdue: one('overdue') === 'yes',
    search: one('search').slice(0, LONGEST_SEARCH),
  };
}

/** The filters as the API takes them. */
export function apiFilter(typed: TypedFilter): RecommendationFilter {
  return {
    states: typed.state.length > 0 ? [...typed.state] : null,
    partnershipId: typed.partnership || null,
    organisationId: typed.organisation || null,
    decision: typed.decision || null,
    open: typed.show === 'all' ? null : typed.show === 'open',
    overdue: typed.overdue || null,
    search: typed.search || null,
  };
}

/** The filters as the query part of an address, "" where nothing is filtered; `after` is a page's cursor. */
export function filterToQuery(typed: TypedFilter, after?: string | null): string {
  const params = new URLSearchParams();
  for (const state of typed.state) params.append('state', state);
  for (const name of ['partnership', 'organisation', 'decision'] as const) {
    if (typed[name]) params.set(name, typed[name]);
  }
  if (typed.show !== 'open') params.set('show', typed.show);
  if (typed.overdue) params.set('overdue', 'yes');
  if (typed.search) params.set('search', typed.search);
  if (after) params.set('after', after);
  const text = params.toString();
  return text ? `?${text}` : '';
}
