import { Catch, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import {
  ApiAway,
  NothingHere,
  NotUnderstood,
  ReadRefused,
  SignInNeeded,
  TooManyRequests,
} from '../api/api-errors.ts';
import { pageOf } from '../page.ts';
import { tooMany } from '../security/rate-limit.ts';
import { messageOf, statusOf } from './page-error.ts';

/** Turns every exception into a page in plain words. The cause goes to the log, never to the reader. */
@Catch()
export class PageErrorsFilter implements ExceptionFilter {
  private readonly logger = new Logger('web');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const req = http.getRequest<Request>();
    const res = http.getResponse<Response>();
    const status = statusOf(error);
    if (status >= 500) this.logger.error(`${req.method} ${req.path}: ${messageOf(error)}`);
    if (error instanceof NotUnderstood) this.logger.warn(`${req.method} ${req.path}: ${messageOf(error)}`);
    if (res.headersSent) {
      res.end();
      return;
    }
    if (req.path.startsWith('/health/')) {
      res.status(status).json({ status: 'not ready' });
      return;
    }
    this.show(error, status, req, res);
  }

  private show(error: unknown, status: number, req: Request, res: Response): void {
    const page = pageOf(res);
    if (error instanceof SignInNeeded) {
      page.forgetSession();
      if (req.method === 'GET') {
        const next = req.originalUrl === '/' ? '' : `?next=${encodeURIComponent(req.originalUrl)}`;
        return page.redirect(`/sign-in${next}`);
      }
      return page.render('shell/errors/signed-out.njk', {}, 401);
    }
    if (error instanceof ApiAway) {
      res.set('retry-after', '10');
      return page.render('shell/errors/away.njk', {}, 503);
    }
    if (error instanceof TooManyRequests) return tooMany(res, error.seconds);
    if (error instanceof ReadRefused) {
      return page.render('shell/errors/refused.njk', { why: error.message }, 403);
    }
    if (error instanceof NothingHere || status === 404) {
      return page.render('shell/errors/not-found.njk', {}, 404);
    }
    page.render(status < 500 ? 'shell/errors/bad-request.njk' : 'shell/errors/fault.njk', {}, status);
  }
}
