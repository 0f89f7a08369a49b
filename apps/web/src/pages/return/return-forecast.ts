/** What somebody expected of the period of a return, and how good their record is. */
export interface ReturnForecast {
  readonly indicatorId: string;
  readonly scoreWords: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly madeBy: string;
}

interface Record {
  readonly indicatorId: string;
  readonly scoreWords: string;
  readonly lines: readonly (Omit<ReturnForecast, 'indicatorId' | 'scoreWords'> & {
    readonly periodStart: string;
  })[];
}

/** The locked forecast of one period, as a list of one; empty where none was made. */
export function forecastsOf(record: Record | null, periodStart: string): ReturnForecast[] {
  if (!record) return [];
  const { indicatorId, scoreWords } = record;
  return record.lines
    .filter((line) => line.periodStart === periodStart)
    .map(({ value, low, high, madeBy }) => ({ indicatorId, scoreWords, value, low, high, madeBy }));
}
