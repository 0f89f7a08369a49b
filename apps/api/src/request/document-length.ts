import type { NextFunction, Request, Response } from 'express';
import { EDGE_LIMITS } from '#graphql/edge/edge-limits';

const most = EDGE_LIMITS.document;

/**
 * Refuses a document that is too long before anybody reads it: remarks and blank lines are no tokens, so the limit of
 * tokens does not hold them. Long texts belong in variables.
 */
export function refuseLongDocuments(request: Request, response: Response, next: NextFunction): void {
  const body: unknown = request.body;
  const document = typeof body === 'object' && body !== null && 'query' in body ? body.query : null;
  if (typeof document !== 'string' || document.length <= most) return next();
  const message = `A document may have ${most} characters. Put long texts into variables.`;
  response.status(400).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}
