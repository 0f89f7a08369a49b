import type { Aggregation } from '../indicator/indicator.types.ts';

/**
 * The points of a shared indicator that may be judged. A sum of some partners' figures is not a figure of the place:
 * beside the whole target it would look like a collapse, or a triumph, so it waits until everyone has signed. A ratio,
 * a mean or an extreme of some is an early reading of the same thing and is judged, labelled provisional
 * (docs/domain.md section 2).
 */
export function judgedPoints<T extends { readonly status: string }>(
  aggregation: Aggregation | null,
  points: readonly T[],
): T[] {
  return points.filter(({ status }) => aggregation !== 'sum' || status !== 'provisional');
}
