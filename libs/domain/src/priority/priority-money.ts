import type { ResourceUnit } from '../resource/shift.ts';

/** A heading of one organisation for one year; whole pence, or hundredths of a post. */
export interface MoneyHeading {
  readonly id: string;
  readonly year: number;
  readonly unit: ResourceUnit;
  /** What was budgeted. */
  readonly amount: number;
  readonly movedIn: number;
  readonly movedOut: number;
}

/** Which part of a heading serves a priority, in whole percent; `ends` is the first day on which it no longer does. */
export interface HeadingTag {
  readonly headingId: string;
  readonly priorityId: string;
  readonly percent: number;
  readonly starts: string;
  readonly ends: string | null;
}

/** What one priority has of one unit in one year: exact to a hundredth of the unit's smallest part, then rounded whole. */
export interface MoneyPart {
  /** Null stands for what serves no priority of the list. */
  readonly priorityId: string | null;
  readonly unit: ResourceUnit;
  readonly year: number;
  /** Budgeted when the year was opened. */
  readonly budgeted: number;
  readonly movedIn: number;
  readonly movedOut: number;
  /** Budgeted, and what has moved since. */
  readonly now: number;
  /** Its part of all that the organisation has, in percent; null where that is nothing. */
  readonly share: number | null;
}

/**
 * The day by which a financial year's tags are read: today, while it runs; its last day once it is over; its first before it
 * begins. So a year that is over keeps the picture it ended with.
 */
export function countingDay(year: number, today: string): string {
  const [first, last] = [`${year}-04-01`, `${year + 1}-03-31`];
  return today < first ? first : today > last ? last : today;
}

/**
 * What each priority has of the money and the staff of one organisation in one year (docs/domain.md section 6). A heading may
 * serve several; each has its part, and what no tag claims serves none of them, so the parts add up to the whole.
 */
export function moneyByPriority(
  headings: readonly MoneyHeading[],
  tags: readonly HeadingTag[],
  { year, today }: { year: number; today: string },
): MoneyPart[] {
  const day = countingDay(year, today);
  const inForce = tags.filter(({ starts, ends }) => starts <= day && (ends === null || ends > day));
  const units: ResourceUnit[] = ['GBP', 'FTE'];
  return units.flatMap((unit) => {
    const own = headings.filter((heading) => heading.year === year && heading.unit === unit);
    if (own.length === 0) return [];
    const sums = new Map<string | null, { budgeted: number; movedIn: number; movedOut: number }>();
    for (const heading of own) {
      const claims = inForce.filter(({ headingId }) => headingId === heading.id);
      const claimed = claims.reduce((sum, { percent }) => sum + percent, 0);
      const parts = [
        ...claims.map(({ priorityId, percent }) => ({ priorityId, percent })),
        { priorityId: null, percent: 100 - claimed },
      ];
      for (const { priorityId, percent } of parts) {
        const sum = sums.get(priorityId) ?? { budgeted: 0, movedIn: 0, movedOut: 0 };
        sums.set(priorityId, {
          budgeted: sum.budgeted + heading.amount * percent,
          movedIn: sum.movedIn + heading.movedIn * percent,
          movedOut: sum.movedOut + heading.movedOut * percent,
        });
      }
    }
    const whole = own.reduce((sum, { amount, movedIn, movedOut }) => sum + amount + movedIn - movedOut, 0);
    return [...sums].map(([priorityId, sum]): MoneyPart => {
      const [budgeted, movedIn, movedOut] = [sum.budgeted, sum.movedIn, sum.movedOut].map((part) =>
        Math.round(part / 100),
      );
      const now = Math.round((sum.budgeted + sum.movedIn - sum.movedOut) / 100);
      return {
        ...{
          priorityId,
          unit,
          year,
          budgeted: budgeted ?? 0,
          movedIn: movedIn ?? 0,
          movedOut: movedOut ?? 0,
          now,
        },
        share: whole > 0 ? (now / whole) * 100 : null,
      };
    });
  });
}
