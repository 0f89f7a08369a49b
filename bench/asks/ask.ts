/** One request of the load: a GraphQL document as a page sends it, by a person. */
export interface Ask {
  readonly token: string;
  /** The body, ready to be sent. */
  readonly body: string;
}

/** Reads that are measured through the API. */
export const READS = ['scorecard', 'scorecardPage', 'indicator', 'cases'] as const;
export type Read = (typeof READS)[number];

/** The body of a request for a document with these variables. */
export function bodyOf(
  { name, text }: { readonly name: string; readonly text: string },
  variables: Readonly<Record<string, unknown>>,
): string {
  return JSON.stringify({ operationName: name, query: text, variables });
}
