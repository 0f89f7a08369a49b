import { randomUUID } from 'node:crypto';
import { DOCUMENT_IDS } from '../../generated/document-ids.ts';

/** A GraphQL document with the types of what it answers and what it takes. */
export interface Operation<Result, Variables> {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  /** What the API knows it by. */
  readonly id: string;
  /** Sent only to an API that does not know the id: one of another release. */
  readonly text: string;
  /** Never set: carries the types for inference only. */
  readonly types?: { readonly result: Result; readonly variables: Variables };
}

/**
 * Declares a page's GraphQL document. The types are generated from the same text.
 * @param text the document, written as a GraphQL-tagged template so that the generator finds it.
 * @param fragments texts of the fragments it spreads, each declared once in its own file.
 * @throws Error when the document has no named operation, or is new since the documents were generated.
 */
export function operation<Result, Variables = Record<string, never>>(
  text: string,
  ...fragments: readonly string[]
): Operation<Result, Variables> {
  const [, kind, name = ''] = /^\s*(query|mutation)\s+(\w+)/.exec(text) ?? [];
  if (!kind) throw new Error('A page document starts with a named query or mutation.');
  const id = DOCUMENT_IDS[name];
  if (id === undefined) throw new Error(`The document ${name} is new: run "npm run codegen".`);
  return {
    kind: kind === 'mutation' ? 'mutation' : 'query',
    name,
    id,
    text: [text, ...fragments].join('\n'),
  };
}

/** A fresh key for one form: the same form sent twice is then one act, not two. */
export function newIdempotencyKey(): string {
  return randomUUID();
}
