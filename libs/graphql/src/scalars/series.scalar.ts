import { outputOnly } from './output-only.ts';

/** A whole series with what belongs to each figure, as one leaf, because GraphQL's cost is per leaf. */
export const SeriesScalar = outputOnly(
  'Series',
  'A whole series as one JSON object of arrays, oldest first and equally long: labels, starts, ends, values, ' +
    'numerators, denominators, statuses, rag, targets, lower and upper (edges of the tolerance band), points ' +
    '(improvementHigh, concernLow and so on where a figure is a special cause, else null) and reasons (which rule ' +
    'makes it one); limits {mean, upper, lower, from} of the control chart, or null; without [{start, kind, reason, words}] for the periods ' +
    'whose figure will not come or whose total lacks one; and onYear {changes, limits} with the ' +
    'changes on the year of a series that follows the seasons, or null.',
);
