import { isLocalDate } from '#kernel/local-date';
import type { LedgerFilter, LedgerKind } from '../../generated/operations.ts';

/** What of the ledger is asked for, as the address holds it. */
export interface TypedLedgerFilter {
  readonly year: string;
  readonly heading: string;
  readonly priority: string;
  readonly kind: string;
  readonly with: string;
  readonly from: string;
  readonly until: string;
}

const NAMES = ['year', 'heading', 'priority', 'kind', 'with', 'from', 'until'] as const;
const LONGEST = 160;

/** Kinds of line, in words. */
export const kinds: readonly { readonly value: LedgerKind; readonly text: string }[] = [
  { value: 'held', text: 'Held, or let go' },
  { value: 'moved', text: 'Moved' },
  { value: 'reversed', text: 'Reversed' },
];

/** Reads what is asked for from an address. */
export function ledgerFilterOf(query: Readonly<Record<string, unknown>>): TypedLedgerFilter {
  const one = (name: string): string => {
    const value = query[name];
    return typeof value === 'string' ? value.trim().slice(0, LONGEST) : '';
  };
  return Object.fromEntries(NAMES.map((name) => [name, one(name)])) as unknown as TypedLedgerFilter;
}

/** What is wrong with a day that was asked for, by its field. */
export type LedgerProblems = Partial<Record<'from' | 'until', string>>;

/** The same as the API takes it. A day that is no day is not asked by; `problems` says what is wrong with it. */
export function apiLedgerFilter(typed: TypedLedgerFilter): {
  filter: LedgerFilter;
  problems: LedgerProblems;
} {
  const days = ['from', 'until'] as const;
  const wrong = days.filter((name) => typed[name] !== '' && !isLocalDate(typed[name]));
  const problems: LedgerProblems = Object.fromEntries(wrong.map((name) => [name, 'There is no such day']));
  if (wrong.length === 0 && typed.from && typed.until && typed.until < typed.from)
    problems.until = 'This day is before the first';
  const dayOf = (name: (typeof days)[number]) => (isLocalDate(typed[name]) ? typed[name] : null);
  const filter = {
    year: /^\d{4}$/.test(typed.year) ? Number(typed.year) : null,
    headingId: typed.heading || null,
    priorityId: typed.priority || null,
    kind: kinds.find(({ value }) => value === typed.kind)?.value ?? null,
    withOrganisation: typed.with || null,
    from: dayOf('from'),
    until: dayOf('until'),
  };
  return { filter, problems };
}

/** The query part of an address with what is asked for; empty where nothing is. */
export function ledgerAddress(typed: TypedLedgerFilter): string {
  const params = new URLSearchParams();
  for (const name of NAMES) if (typed[name]) params.set(name, typed[name]);
  return params.size > 0 ? `?${params.toString()}` : '';
}
