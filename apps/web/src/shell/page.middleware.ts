import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { ApiClient } from './api/api-client.ts';
import { Page } from './page.ts';
import { readCookies, sessionCookie, setCookie, visitCookie } from './security/cookies.ts';
import type { Templates } from './views/templates.ts';
import type { WebOptions } from './web-options.ts';

/** Gives every request its {@link Page}, and every browser without a session a visit of its own. */
export function pageMiddleware(api: ApiClient, templates: Templates, options: WebOptions): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const cookies = readCookies(req.get('cookie'));
    const formSecret =
      cookies.get(sessionCookie) ?? cookies.get(visitCookie) ?? beginVisit(req, res, options);
    res.locals['page'] = new Page(req, res, { api, templates, options, cookies, formSecret });
    next();
  };
}

function beginVisit(req: Request, res: Response, options: WebOptions): string {
  const value = randomBytes(24).toString('base64url');
  if (!req.path.startsWith('/health/')) setCookie(res, options, { name: visitCookie, value });
  return value;
}
