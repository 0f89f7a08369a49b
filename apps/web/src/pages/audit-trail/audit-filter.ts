import { isLocalDate } from '#kernel/local-date';
import type { AuditTrailFilter } from '../../generated/operations.ts';

/** What is searched for, as the address holds it. */
export interface TypedAuditFilter {
  readonly owner: string;
  readonly person: string;
  readonly thing: string;
  readonly act: string;
  readonly from: string;
  readonly until: string;
}

const NAMES = ['owner', 'person', 'thing', 'act', 'from', 'until'] as const;
const LONGEST = 160;

/** Reads what is searched for from an address. */
export function filterOf(query: Readonly<Record<string, unknown>>): TypedAuditFilter {
  const one = (name: string): string =>
    typeof query[name] === 'string' ? query[name].trim().slice(0, LONGEST) : '';
  const [owner, person, thing, act, from, until] = NAMES.map(one);
  return {
    owner: owner ?? '',
    person: person ?? '',
    thing: thing ?? '',
    act: act ?? '',
    from: from ?? '',
    until: until ?? '',
  };
}

/** The same as the API takes it. A day that does not exist is not searched by; `problems` names its field. */
export function apiFilterOf(typed: TypedAuditFilter): { filter: AuditTrailFilter; problems: string[] } {
  const problems = (['from', 'until'] as const).filter(
    (name) => typed[name] !== '' && !isLocalDate(typed[name]),
  );
  const dayOf = (name: 'from' | 'until') => (isLocalDate(typed[name]) ? typed[name] : null);
  const filter = {
    person: typed.person || null,
    thing: typed.thing || null,
    act: typed.act || null,
    from: dayOf('from'),
    until: dayOf('until'),
  };
  return { filter, problems };
}

/** The query part of an address with what is searched for; `after` is a page's cursor. */
export function addressOf(typed: TypedAuditFilter, after?: string | null): string {
  const params = new URLSearchParams();
  for (const name of NAMES) if (typed[name]) params.set(name, typed[name]);
  if (after) params.set('after', after);
  return params.size > 0 ? `?${params.toString()}` : '';
}
