import { randomUUID } from 'node:crypto';

/** A GraphQL document with the types of what it answers and what it takes. */
export interface Operation<Result, Variables> {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly text: string;
  /** Never set: carries the types for inference only. */
  readonly types?: { readonly result: Result; readonly variables: Variables };
}

/**
 * Declares a page's GraphQL document. The types are generated from the same text.
 * @param text the document, written as a GraphQL-tagged template so that the generator finds it.
 * @param fragments texts of the fragments it spreads, each declared once in its own file.
 * @throws Error when the document has no named operation.
 */
export function operation<Result, Variables = Record<string, never>>(
  text: string,
  ...fragments: readonly string[]
): Operation<Result, Variables> {
  const heading = /^\s*(query|mutation)\s+(\w+)/.exec(text);
  if (!heading) throw new Error('A page document starts with a named query or mutation.');
  return {
    kind: heading[1] === 'mutation' ? 'mutation' : 'query',
    name: heading[2] ?? '',
    text: [text, ...fragments].join('\n'),
  };
}

/** A fresh key for one form: the same form sent twice is then one act, not two. */
export function newIdempotencyKey(): string {
  return randomUUID();
}
