import type { NextFunction, Request, Response } from 'express';

/** How long the body of a question may take to come: it is 256 kB at most. */
export const BODY_PATIENCE = 10_000;

/**
 * Hangs up on whoever sends a body a little at a time, so that nobody can hold connections open for nothing. Files that
 * are brought in have a way and a patience of their own.
 *
 * @param patience milliseconds from the head of the request to the end of its body
 */
export function refuseSlowBodies(
  patience = BODY_PATIENCE,
): (request: Request, response: Response, next: NextFunction) => void {
  return (request, response, next) => {
    if (request.path.startsWith('/imports')) return next();
    const timer = setTimeout(() => {
      if (request.complete || response.headersSent) return;
      response
        .set('connection', 'close')
        .status(408)
        .json({ statusCode: 408, message: 'The request took too long to come.' });
      response.once('finish', () => request.destroy());
    }, patience);
    const settle = (): void => clearTimeout(timer);
    request.once('end', settle).once('close', settle);
    next();
  };
}
