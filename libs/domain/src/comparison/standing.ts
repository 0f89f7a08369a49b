import { goodness } from '../assessment/polarity.ts';
import type { Polarity } from '../indicator/indicator.types.ts';

/** Where a place stands among those it is compared with. */
export interface Standing {
  /** 1 is best; equals share a rank. Null where neither way is better. */
  readonly rank: number | null;
  /** 1 is the best quarter. */
  readonly quartile: 1 | 2 | 3 | 4 | null;
}

/** Codes of whole countries of the United Kingdom and of several together (Office for National Statistics). */
const COUNTRY = /^(?:[EWSN]92|K0[2-4])/;

/** Whether an area is a whole country: something to measure against, and never ranked among its own parts. */
export function isBenchmark(areaCode: string): boolean {
  return COUNTRY.test(areaCode);
}

/**
 * The rank and the quarter of every value by polarity, in the order given; equal values share both. With fewer than four
 * values there are no quarters.
 */
export function standings(
  values: readonly number[],
  rule: { polarity: Polarity; target: number | null },
): Standing[] {
  const good = values.map((value) => goodness(value, rule.polarity, rule.target));
  return good.map((own) => {
    if (own === null) return { rank: null, quartile: null };
    const better = good.filter((other) => other !== null && other > own).length;
    const quarter = Math.floor((better * 4) / values.length) + 1;
    return { rank: better + 1, quartile: values.length < 4 ? null : (quarter as Standing['quartile']) };
  });
}
