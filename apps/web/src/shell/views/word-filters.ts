/**
 * Time to a deadline in working days, in words.
 * @param days working days from today; negative when the day has passed, null when there is no deadline.
 * @param overdue whether it has passed, which a weekend hides from the count of days.
 */
export function workingDaysFilter(days: number | null | undefined, overdue = false): string {
  if (days === null || days === undefined) return '';
  if (days === 0) return overdue ? 'overdue' : 'due today';
  const count = Math.abs(days);
  const words = `${count} working ${count === 1 ? 'day' : 'days'}`;
  return days > 0 ? `due in ${words}` : `${words} overdue`;
}

/** A count with its noun: "1 case", "3 cases"; the plural is given where adding an s is not enough. */
export function pluralFilter(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The same text with its first letter a capital. */
export function capitalFilter(text: string | null | undefined): string {
  return text ? text.charAt(0).toUpperCase() + text.slice(1) : '';
}
