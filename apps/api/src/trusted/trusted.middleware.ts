import type { NextFunction, Request, Response } from 'express';
import { askedDocument } from '#graphql/trusted/asked-document';
import type { TrustedDocuments } from '#graphql/trusted/trusted-documents';

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
 * Takes a document by its id where it is one of the pages' own, and refuses any other id. A document sent as text is left
 * to the server and its limits, or refused where only trusted ones are taken.
 */
export function trustedDocuments(
  documents: TrustedDocuments,
  taken: DocumentsTaken,
): (request: Request, response: Response, next: NextFunction) => void {
  return (request, response, next) => {
    const asked = askedDocument(request.body);
    if (asked.by === 'nothing') return refuse(response, asked.why, 'BAD_REQUEST');
    if (asked.by === 'text') {
      if (taken === 'any') return next();
      return refuse(response, 'Only trusted documents are answered here.', 'TRUSTED_DOCUMENTS_ONLY');
    }
    const document = documents.get(asked.id);
    if (!document) return refuse(response, 'There is no document with this id.', 'UNKNOWN_DOCUMENT');
    const { text, name } = document;
    request.body = { query: text, operationName: name, variables: asked.variables };
    next();
  };
}

function refuse(response: Response, message: string, code: string): void {
  response.status(400).json({ errors: [{ message, extensions: { code } }] });
}
