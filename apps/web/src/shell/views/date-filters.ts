import { londonDateOf } from '#kernel/local-date';

const place = { timeZone: 'Europe/London' } as const;
const longDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  ...place,
});
const shortDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  ...place,
});
const clock = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  ...place,
});

/** A day ("2026-11-23") or an instant, as the API sends it. */
type When = string | null | undefined;

/**
 * A date in words: "23 November 2026". A day stands for itself; an instant is told in UK time.
 * @returns the empty string for nothing, and the text unchanged when it is no date.
 */
export function dateFilter(when: When): string {
  return format(when, (date) => longDate.format(date));
}

/** A date and time in words: "23 November 2026 at 2:30pm", UK time. */
export function dateTimeFilter(when: When): string {
  return format(when, (date) => `${longDate.format(date)} at ${timeOf(date)}`);
}

/** A time of day in words: "2:30pm", UK time. */
export function timeFilter(when: When): string {
  return format(when, timeOf);
}

/** The short form for charts and narrow tables: "23 Nov 2026". */
export function shortDateFilter(when: When): string {
  return format(when, (date) => shortDate.format(date));
}

/**
 * The filter that Ministry of Justice components call.
 * @param type which of their five shapes is wanted.
 */
export function mojDateFilter(when: When, type?: string): string {
  switch (type) {
    case 'date':
      return dateFilter(when);
    case 'shortdate':
      return shortDateFilter(when);
    case 'shortdatetime':
      return format(when, (date) => `${shortDate.format(date)} at ${timeOf(date)}`);
    case 'time':
      return format(when, timeOf);
    default:
      return dateTimeFilter(when);
  }
}

/**
 * The last day on which a deadline can be met, in words. Deadlines run to the midnight that ends a day in the UK, and
 * nobody would call that midnight the day after.
 */
export function deadlineFilter(when: When): string {
  return dateFilter(deadlineDay(when));
}

/** The last day on which a deadline can be met, as "2026-11-27"; the empty string for nothing. */
export function deadlineDay(when: When): string {
  return format(when, (date) => londonDateOf(new Date(date.getTime() - 1)));
}

/** Milliseconds since 1970, to sort dates by in a table; the empty string for nothing. */
export function timestampFilter(when: When): string {
  return format(when, (date) => String(date.getTime()));
}

function format(when: When, write: (date: Date) => string): string {
  if (!when) return '';
  // Noon keeps a plain day the same day in UK time, summer and winter.
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T12:00:00Z` : when);
  return Number.isNaN(date.getTime()) ? when : write(date);
}

/** "2:30pm", and "2pm" on the hour. */
function timeOf(date: Date): string {
  return clock.format(date).replace(/:00/, '').replaceAll(/\s/g, '').toLowerCase();
}
