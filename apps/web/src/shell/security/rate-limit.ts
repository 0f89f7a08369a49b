import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { pageOf } from '../page.ts';

/** How many requests a minute are taken from one address. */
export interface AddressLimits {
  readonly pages: number;
  /** Tries to sign in: passwords, codes, links. */
  readonly signIns: number;
}

/** A council's offices may share one address, so these are for a building, not for a person. */
const generous: AddressLimits = { pages: 3000, signIns: 60 };

/**
 * The limits that `ADDRESS_REQUESTS_A_MINUTE` asks for: a number of pages, and a fiftieth of it for tries to sign in;
 * `off` for none. Generous unless set.
 *
 * @throws Error for anything else
 */
export function addressLimitsOf(text: string | undefined): AddressLimits | null {
  if (text === undefined || text === '') return generous;
  if (text === 'off') return null;
  const pages = Number(text);
  if (!Number.isInteger(pages) || pages < 1)
    throw new Error('ADDRESS_REQUESTS_A_MINUTE must be a whole number, or off.');
  return { pages, signIns: Math.max(1, Math.floor(pages / 50)) };
}

/** Turns away what is too much from one address, with a page that says when to try again. */
export function limitAddresses(limits: AddressLimits): RequestHandler {
  const pages = new RateLimiterMemory({ points: limits.pages, duration: 60 });
  const signIns = new RateLimiterMemory({ points: limits.signIns, duration: 60 });
  return (req: Request, res: Response, next: NextFunction) => {
    // A supervisor asks often, and must have its answer.
    if (req.path.startsWith('/health/')) return next();
    const address = req.ip ?? 'unknown';
    const triesToSignIn = req.path.startsWith('/sign-in') && req.method !== 'GET';
    const counted = triesToSignIn ? signIns.consume(address) : pages.consume(address);
    counted.then(
      () => next(),
      (refusal: unknown) => {
        if (!(refusal instanceof RateLimiterRes)) return next(refusal);
        tooMany(res, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
      },
    );
  };
}

/** Answers with the page that says so, for a number of seconds. */
export function tooMany(res: Response, seconds: number): void {
  res.set('retry-after', String(seconds));
  pageOf(res).render('shell/errors/too-many.njk', { seconds }, 429);
}
