import { createHash } from 'node:crypto';

/** One request of the load: a GraphQL document with its variables, by a person. */
export interface Ask {
  readonly token: string;
  /** The body that sends the document's text, ready to be sent. */
  readonly body: string;
  /** The body that sends the document's id in its place, as the pages do; left out where that is not measured. */
  readonly trusted?: string;
}

/** Reads that are measured through the API. */
export const READS = ['scorecard', 'scorecardPage', 'indicator', 'cases'] as const;
export type Read = (typeof READS)[number];

/** The id of a measured document: its digest, as the pages' own have it. */
export function documentIdOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** The body of a request for a document with these variables. */
export function bodyOf(
  { name, text }: { readonly name: string; readonly text: string },
  variables: Readonly<Record<string, unknown>>,
): string {
  return JSON.stringify({ operationName: name, query: text, variables });
}
