import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { pageOf } from '../page.ts';
import { csrfField, csrfTokenIsRight, isFromThisSite } from './csrf.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Where files are sent: the token stands in the body, which is not read before the file is. Who reads it there checks the
 * token first (`pages/imports/file-to-api.ts`); that the form came from this site is checked here as everywhere.
 */
const takesFiles = '/imports';

/**
 * Refuses any request that changes something unless it comes from a form this site made for this browser.
 * The refusal is a page, since the usual cause is innocent: a form left open past the end of a session.
 */
export function refuseForgery(): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    if (harmless.has(req.method)) return next();
    const page = pageOf(res);
    const body = (req.body ?? {}) as Readonly<Record<string, unknown>>;
    const ours = isFromThisSite({
      fetchSite: req.get('sec-fetch-site'),
      origin: req.get('origin'),
      host: req.get('host'),
    });
    const sendsFile = req.path === takesFiles && req.is('multipart/form-data') !== false;
    if (ours && sendsFile) return next();
    if (ours && csrfTokenIsRight(page.formSecret, body[csrfField])) return next();
    page.render('shell/errors/form-expired.njk', {}, 403);
  };
}
