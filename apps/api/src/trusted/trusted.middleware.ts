import type { NextFunction, Request, Response } from 'express';
import { askedDocument } from '#graphql/trusted/asked-document';
import type { KeptAnswers } from '#graphql/trusted/kept/kept-answers';
import type { TrustedDocument, TrustedDocuments } from '#graphql/trusted/trusted-documents';
import type { RequestContexts } from '../request/request-contexts.ts';

/** Which documents the API takes: anybody's within the limits, or the pages' own alone. */
export type DocumentsTaken = 'any' | 'trusted';

/**
 * Reads `DOCUMENTS`: `any` unless set.
 *
 * @throws Error for anything but `any` and `trusted`
 */
export function documentsTaken(text: string | undefined): DocumentsTaken {
  if (text === undefined || text === '' || text === 'any') return 'any';
  if (text === 'trusted') return 'trusted';
  throw new Error('DOCUMENTS must be any, or trusted.');
}

/**
 * Takes a document by its id where it is one of the pages' own, and refuses any other id. A query is answered at once by its
 * plan; what a plan does not answer, and every mutation, goes on to the server as if it had been sent as text. A document
 * that was sent as text is left to the server and its limits, or refused where only trusted ones are taken.
 *
 * @param kept answers kept from before; null where each is read anew
 */
export function trustedDocuments(
  documents: TrustedDocuments,
  contexts: Pick<RequestContexts, 'of'>,
  taken: DocumentsTaken,
  kept: KeptAnswers | null = null,
): (request: Request, response: Response, next: NextFunction) => Promise<void> {
  return async (request, response, next) => {
    const asked = askedDocument(request.body);
    if (asked.by === 'nothing') return refuse(response, asked.why, 'BAD_REQUEST');
    if (asked.by === 'text') {
      if (taken === 'any') return next();
      return refuse(response, 'Only trusted documents are answered here.', 'TRUSTED_DOCUMENTS_ONLY');
    }
    const document = documents.get(asked.id);
    if (!document) return refuse(response, 'There is no document with this id.', 'UNKNOWN_DOCUMENT');
    const answer = await answered(document, asked.variables, request, contexts, kept);
    if (answer !== null) return send(response, answer);
    const { text, name } = document;
    request.body = { query: text, operationName: name, variables: asked.variables };
    next();
  };
}

/** The answer of a document's plan, where it has one and nothing is out of the ordinary. */
async function answered(
  { id, plan, kept: mayBeKept }: TrustedDocument,
  variables: unknown,
  request: Request,
  contexts: Pick<RequestContexts, 'of'>,
  kept: KeptAnswers | null,
): Promise<Buffer | string | null> {
  if (!plan || !PLAIN_JSON.has(request.headers.accept)) return null;
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  // Whoever has asked too often is told so by the server, which is told the same.
  const context = await contexts.of(request).catch(() => null);
  // A token of a narrower scope is held back, and the refusal noted, by the server alone.
  if (!context || context.who?.actor.token?.scope) return null;
  const read = (): Promise<string | null> => plan.answer({ ...variables }, context);
  const { who } = context;
  if (!kept || !mayBeKept || !who) return read();
  return kept.answer({ documentId: id, variables: { ...variables }, who }, read);
}

const PLAIN_JSON: ReadonlySet<string | undefined> = new Set([undefined, '*/*', 'application/json']);

function send(response: Response, body: Buffer | string): void {
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(body));
  response.end(body);
}

function refuse(response: Response, message: string, code: string): void {
  response.status(400).json({ errors: [{ message, extensions: { code } }] });
}
