import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from './request-id.ts';

/**
 * One line a request: its id, path, status and time. No address, no token, no variables: nothing about a person.
 * Also says, on every answer, what the id is and that answers are for nobody else to keep.
 */
export function requestLog(log: Logger): (request: Request, response: Response, next: NextFunction) => void {
  return (request, response, next) => {
    const begun = performance.now();
    const id = requestIdOf(request);
    const { path } = request;
    response.setHeader('x-request-id', id);
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    response.once('finish', () => {
      const took = Math.round((performance.now() - begun) * 10) / 10;
      log.info({ id, method: request.method, path, status: response.statusCode, ms: took }, 'request');
    });
    next();
  };
}
