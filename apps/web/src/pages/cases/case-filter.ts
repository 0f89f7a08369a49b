import type { CaseFilter, CaseOrder } from '../../generated/operations.ts';

/** What is asked by a tick: the name in the address, and the words beside the box. */
export const flags = {
  overdue: 'Overdue',
  mine: 'Waiting for me',
  escalated: 'Escalated',
  round: 'Second round or later',
  redesign: 'Redesign of the system',
  override: 'Verdict set aside',
  noplan: 'No approved plan',
  nomilestone: 'Plan with no milestone met',
} as const;

export type Flag = keyof typeof flags;

/** What is asked in words or by a choice: the name in the address. */
const texts = [
  'search',
  'organisation',
  'partnership',
  'theme',
  'waiting',
  'exception',
  'age',
  'here',
] as const;

export type TextFilter = (typeof texts)[number];

/** The orders a board may be read in, in the words of the choice. */
export const orders: Readonly<Record<CaseOrder, string>> = {
  due: 'Due soonest',
  oldest: 'Open longest',
  longestInState: 'Longest in its state',
  rank: 'Rank in triage',
  newest: 'Opened last',
  number: 'Number',
};

/** The filters of the cases page as the address holds them; nothing asked for is '' or false. */
export interface TypedFilter extends Readonly<Record<Flag, boolean>>, Readonly<Record<TextFilter, string>> {
  readonly state: readonly string[];
  readonly show: 'open' | 'closed' | 'all';
  readonly sort: CaseOrder;
  readonly view: 'board' | 'table';
}

/** The most characters of anything typed that are sent on. */
const LONGEST_TEXT = 100;

const flagNames = Object.keys(flags) as Flag[];

/** Reads the filters from an address; anything unknown reads as not filtered. */
export function filterFromQuery(query: Readonly<Record<string, unknown>>): TypedFilter {
  const one = (name: string): string => {
    const value = query[name];
    return typeof value === 'string' ? value.trim().slice(0, LONGEST_TEXT * 2) : '';
  };
  const states: unknown[] = Array.isArray(query['state']) ? query['state'] : [query['state']];
  const [show, sort] = [one('show'), one('sort')];
  const flagged = Object.fromEntries(flagNames.map((name) => [name, one(name) === 'yes']));
  const typed = Object.fromEntries(texts.map((name) => [name, one(name)]));
  return {
    ...(flagged as Record<Flag, boolean>),
    ...(typed as Record<TextFilter, string>),
    search: one('search').slice(0, LONGEST_TEXT),
    waiting: one('waiting').slice(0, LONGEST_TEXT),
    age: daysIn(one('age')),
    here: daysIn(one('here')),
    state: states.filter((state): state is string => typeof state === 'string' && state !== ''),
    show: show === 'closed' || show === 'all' ? show : 'open',
    sort: isOrder(sort) ? sort : 'due',
    view: one('view') === 'table' ? 'table' : 'board',
  };
}

/** The filters as the API takes them. */
export function apiFilter(typed: TypedFilter): CaseFilter {
  return {
    states: typed.state.length > 0 ? [...typed.state] : null,
    partnershipId: typed.partnership || null,
    organisationId: typed.organisation || null,
    theme: typed.theme || null,
    open: typed.show === 'all' ? null : typed.show === 'open',
    search: typed.search || null,
    waitingFor: typed.waiting || null,
    exception: typed.exception || null,
    openFor: typed.age ? Number(typed.age) : null,
    inStateFor: typed.here ? Number(typed.here) : null,
    overdue: typed.overdue || null,
    mine: typed.mine || null,
    escalated: typed.escalated || null,
    laterRound: typed.round || null,
    redesign: typed.redesign || null,
    overridden: typed.override || null,
    withoutPlan: typed.noplan || null,
    withoutMilestone: typed.nomilestone || null,
    sort: typed.sort,
  };
}

/**
 * The filters as the query part of an address ("?state=delivery&overdue=yes"), "" where nothing is filtered.
 * @param change filters to put in place of the present ones, for links that widen or narrow.
 */
export function filterToQuery(typed: TypedFilter, change: Partial<TypedFilter> = {}): string {
  const filter = { ...typed, ...change };
  const params = new URLSearchParams();
  for (const state of filter.state) params.append('state', state);
  for (const name of texts) if (filter[name]) params.set(name, filter[name]);
  if (filter.show !== 'open') params.set('show', filter.show);
  for (const name of flagNames) if (filter[name]) params.set(name, 'yes');
  if (filter.sort !== 'due') params.set('sort', filter.sort);
  if (filter.view !== 'board') params.set('view', filter.view);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** Whether anything but the usual "open cases" is asked for; the order and the view leave nothing out. */
export function isFiltered(typed: TypedFilter): boolean {
  return filterToQuery(typed, { sort: 'due', view: 'board' }) !== '';
}

function daysIn(typed: string): string {
  return /^[1-9]\d{0,3}$/.test(typed) ? typed : '';
}

function isOrder(text: string): text is CaseOrder {
  return Object.hasOwn(orders, text);
}
