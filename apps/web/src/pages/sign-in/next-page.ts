/**
 * Where to go after signing in: the page that was asked for, if it is one of ours.
 * @param next a path from the address bar or a hidden field, so never trusted.
 * @returns a path within this site; the home page when `next` is anything else.
 */
export function nextPage(next: unknown): string {
  if (typeof next !== 'string' || !next.startsWith('/') || /[\\\u0000-\u001f]/.test(next)) return '/';
  const here = 'http://goldthread.invalid';
  if (!URL.canParse(next, here)) return '/';
  const url = new URL(next, here);
  const elsewhere = url.origin !== here || url.pathname.startsWith('//') || url.pathname === '/sign-in';
  return elsewhere ? '/' : `${url.pathname}${url.search}`;
}
