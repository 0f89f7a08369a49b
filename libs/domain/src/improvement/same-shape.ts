/**
 * A migration by which nothing of what is stored changes: only the machine's guards do. From that version on the bars count both
 * people of a delegation, whoever acts and whom they stand in for; what is stored named both before already.
 */
export function sameShape<T>(stored: T): T {
  return stored;
}
