import { createHmac, timingSafeEqual } from 'node:crypto';

/** The name of the hidden field that carries the token. */
export const csrfField = '_csrf';

/**
 * The token a form must carry. It is derived from a secret cookie that only this browser and this site
 * hold (the session, or before sign-in a random visit value), so it needs no store, survives a restart,
 * and ends with the session.
 * @param secret the value of that cookie.
 */
export function csrfToken(secret: string): string {
  return createHmac('sha256', secret).update('goldthread form').digest('base64url');
}

/**
 * Whether a posted token belongs to this browser's secret.
 * @param given whatever the form carried; anything but the right text is refused.
 */
export function csrfTokenIsRight(secret: string, given: unknown): boolean {
  if (typeof given !== 'string') return false;
  const expected = Buffer.from(csrfToken(secret));
  const received = Buffer.from(given);
  return expected.length === received.length && timingSafeEqual(expected, received);
}

/** The headers by which a browser says where a post came from. */
export interface PostOrigin {
  readonly fetchSite?: string | undefined;
  readonly origin?: string | undefined;
  readonly host?: string | undefined;
}

/**
 * Whether a post came from this site's own pages, as far as the browser says. Browsers that send
 * `Sec-Fetch-Site` are believed; for older ones the host of `Origin` must be the host asked. A client
 * that sends neither is judged by its token alone.
 */
export function isFromThisSite(headers: PostOrigin): boolean {
  if (headers.fetchSite !== undefined)
    return headers.fetchSite === 'same-origin' || headers.fetchSite === 'none';
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}
