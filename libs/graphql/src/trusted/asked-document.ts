/** What a body asks for: a document by its id, one by its text, or a body that is neither one nor the other. */
export type AskedDocument =
  | { readonly by: 'id'; readonly id: string; readonly variables: unknown }
  | { readonly by: 'text' }
  | { readonly by: 'nothing'; readonly why: string };

/** Reads which document the body of a request asks for. */
export function askedDocument(body: unknown): AskedDocument {
  if (!isRecord(body) || !('documentId' in body)) return { by: 'text' };
  const { documentId: id, query, variables = {} } = body;
  if (typeof id !== 'string') return { by: 'nothing', why: 'documentId must be text.' };
  if (query !== undefined) return { by: 'nothing', why: 'Send a documentId or a query, not both.' };
  return { by: 'id', id, variables };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
