import { isLocalDate } from '#kernel/local-date';

/** A day asked for in an address: the day, nothing where none was asked, or what is wrong with it. */
export type DayAsked =
  { readonly day: string } | { readonly day: null; readonly typed: string; readonly problem: string | null };

/**
 * Reads `on=2026-03-31` of an address.
 * @param today the first day that is not past yet
 */
export function dayAsked(on: unknown, today: string): DayAsked {
  const typed = typeof on === 'string' ? on.trim() : '';
  if (typed === '') return { day: null, typed, problem: null };
  if (!isLocalDate(typed)) return { day: null, typed, problem: 'Enter a real day' };
  return typed < today ? { day: typed } : { day: null, typed, problem: 'Choose a day that is over' };
}
