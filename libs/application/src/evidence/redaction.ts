/** The stream that says what was redacted in all others. */
export const redactionsStream = 'redactions';

/** What one redaction took away, as its own entry of evidence holds it. */
export interface Redaction {
  reason: string;
  entries: { stream: string; seq: number; places: string[] }[];
}
