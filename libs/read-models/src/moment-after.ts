import { addDays, isLocalDate, londonDateOf, londonMidnight } from '#kernel/local-date';
import type { LocalDate } from '#kernel/local-date';

/**
 * The moment at which a day was over in London: what was published before it was known at the end of that day. Null for
 * no day, for what is no date, and for today and later, which are as they stand now.
 */
export function momentAfter(day: LocalDate | null | undefined, now: Date): Date | null {
  if (!day || !isLocalDate(day) || day >= londonDateOf(now)) return null;
  return londonMidnight(addDays(day, 1));
}
