import { readCookies } from './cookies.ts';
import { csrfToken, csrfTokenIsRight, isFromThisSite } from './csrf.ts';

describe('the form token', () => {
  const secret = 'a session token';

  it('is right for the browser it was made for', () => {
    expect(csrfTokenIsRight(secret, csrfToken(secret))).toBe(true);
  });

  it('does not give the secret away', () => {
    expect(csrfToken(secret)).not.toContain(secret);
    expect(csrfToken(secret)).not.toBe(csrfToken('another session'));
  });

  it.each([
    ['another browser’s', csrfToken('another session')],
    ['empty', ''],
    ['missing', undefined],
    ['a list', [csrfToken('a session token')]],
    ['an object', {}],
  ])('is refused when %s', (_what, given) => {
    expect(csrfTokenIsRight(secret, given)).toBe(false);
  });
});

describe('where a post came from', () => {
  const host = 'goldthread.example.org';

  it('believes Sec-Fetch-Site', () => {
    expect(isFromThisSite({ fetchSite: 'same-origin', host })).toBe(true);
    expect(isFromThisSite({ fetchSite: 'none', host })).toBe(true);
    expect(isFromThisSite({ fetchSite: 'cross-site', origin: `https://${host}`, host })).toBe(false);
    expect(isFromThisSite({ fetchSite: 'same-site', host })).toBe(false);
  });

  it('else compares Origin with Host', () => {
    expect(isFromThisSite({ origin: `https://${host}`, host })).toBe(true);
    expect(isFromThisSite({ origin: 'https://elsewhere.example.org', host })).toBe(false);
    expect(isFromThisSite({ origin: 'null', host })).toBe(false);
    expect(isFromThisSite({ host })).toBe(true);
  });
});

describe('cookies', () => {
  it('are read by name, decoded, and left out when malformed', () => {
    const cookies = readCookies('gt_session=a%20b; other=1;broken=%E0%A4%A; =x');
    expect([...cookies]).toEqual([
      ['gt_session', 'a b'],
      ['other', '1'],
    ]);
    expect(readCookies(undefined).size).toBe(0);
  });
});
