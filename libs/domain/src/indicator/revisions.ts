import type { LocalDate } from '#kernel/local-date';

/** One form in which the figure of a period was published. */
export interface PublishedFigure {
  readonly periodStart: LocalDate;
  readonly revision: number;
  /** The day on which it was published. */
  readonly on: LocalDate;
  readonly value: number | null;
  readonly status: string;
}

/** A period as it was known at the end of each of some days. */
export interface TriangleLine {
  readonly periodStart: LocalDate;
  /** One a day of the triangle; null where nothing was known yet, or the figure was missing. */
  readonly values: readonly (number | null)[];
  /** Whether that day's figure is another than the one known before. */
  readonly revised: readonly boolean[];
}

export interface Triangle {
  /** Days on which something was published, oldest first. */
  readonly days: readonly LocalDate[];
  /** Newest period first. */
  readonly lines: readonly TriangleLine[];
}

/** Leaves out forms that say just what the one before said: a total worked out again to the same end is no revision. */
export function realRevisions<T extends PublishedFigure>(published: readonly T[]): T[] {
  const sorted = published.toSorted(
    (a, b) => a.periodStart.localeCompare(b.periodStart) || a.revision - b.revision,
  );
  return sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return !(
      before?.periodStart === one.periodStart &&
      before.value === one.value &&
      before.status === one.status
    );
  });
}

/**
 * The revision triangle of a measure: each period down the side, each day of publication along the top, and in each field
 * the figure as it was known at the end of that day (docs/domain.md section 4, verification and plausibility).
 *
 * @param most days to show, the newest ones; each shows all that was known by then, whenever it was published
 */
export function revisionTriangle(published: readonly PublishedFigure[], most: number): Triangle {
  const real = realRevisions(published);
  const days = [...new Set(real.map(({ on }) => on))].sort().slice(-most);
  const lines = [...Map.groupBy(real, ({ periodStart }) => periodStart)]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(([periodStart, forms]): TriangleLine => {
      const known = (day: LocalDate | undefined): PublishedFigure | undefined =>
        day === undefined ? undefined : forms.findLast(({ on }) => on <= day);
      return {
        periodStart,
        values: days.map((day) => known(day)?.value ?? null),
        revised: days.map((day, index) => {
          const [before, now] = [known(days[index - 1]), known(day)];
          return before !== undefined && now !== undefined && before.value !== now.value;
        }),
      };
    });
  return { days, lines };
}
