import type { CookieOptions, Response } from 'express';
import type { WebOptions } from '../web-options.ts';

/** Holds the API's bearer token; scripts in the browser cannot read it. */
export const sessionCookie = 'gt_session';
/** A random value for a browser that is not signed in, to tie the sign-in form to it. */
export const visitCookie = 'gt_visit';
/** One sentence to show on the next page, such as "Draft saved". */
export const noticeCookie = 'gt_notice';

/**
 * Reads the cookies of a request.
 * @param header the `Cookie` header, or undefined.
 * @returns names to decoded values; a value that cannot be decoded is left out.
 */
export function readCookies(header: string | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const part of (header ?? '').split(';')) {
    const pair = part.trim();
    const equals = pair.indexOf('=');
    if (equals < 1) continue;
    try {
      cookies.set(pair.slice(0, equals), decodeURIComponent(pair.slice(equals + 1)));
    } catch {
      // A malformed value counts as no cookie.
    }
  }
  return cookies;
}

/** The options of every cookie: out of reach of scripts, and not sent along with another site's posts. */
function cookieOptions(options: WebOptions, more: CookieOptions = {}): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: options.secureCookies === true, ...more };
}

/** Keeps a cookie until `expires`, or until the browser closes. */
export function setCookie(
  res: Response,
  options: WebOptions,
  cookie: { readonly name: string; readonly value: string; readonly expires?: Date },
): void {
  res.cookie(
    cookie.name,
    cookie.value,
    cookieOptions(options, cookie.expires ? { expires: cookie.expires } : {}),
  );
}

/** Makes the browser forget a cookie. */
export function forgetCookie(res: Response, options: WebOptions, name: string): void {
  // Max-Age as well as a past date: some clients overlook a date at the very beginning of time.
  res.cookie(name, '', cookieOptions(options, { maxAge: 0 }));
}
