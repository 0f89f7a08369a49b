/** A moment as a row holds it: a `Date` from a column, or ISO text in UTC from a case's papers. */
export type Instant = Date | string;
