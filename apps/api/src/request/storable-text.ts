import type { NextFunction, Request, Response } from 'express';

/** A null as a document writes it, after an even number of backslashes. */
const nullInDocument = /(?<!\\)(?:\\\\)*\\u(?:0000|\{0+\})/;

const told = 'A text may not hold null characters or half a surrogate pair.';

/**
 * Refuses a body that holds, anywhere in it, a text that PostgreSQL cannot store: it would get as far as the database and
 * fail there, as if it were our mistake. Comes after the body is read.
 */
export function refuseUnstorableText(request: Request, response: Response, next: NextFunction): void {
  if (isStorable(request.body)) next();
  else response.status(400).json({ statusCode: 400, message: told });
}

/** Whether every text in it can be stored; however deep it is. */
export function isStorable(body: unknown): boolean {
  const document = typeof body === 'object' && body !== null && 'query' in body ? body.query : null;
  if (typeof document === 'string' && nullInDocument.test(document)) return false;
  const left: unknown[] = [body];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string') {
      if (value.includes('\u0000') || !value.isWellFormed()) return false;
    } else if (typeof value === 'object' && value !== null) {
      for (const one of Object.values(value)) left.push(one);
    }
  }
  return true;
}
