const usual = 'https://login.microsoftonline.com';
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Origins of the issuers that this installation may talk to, from `SIGN_IN_ISSUERS`: addresses with commas between.
 * Administrators of organisations choose among them, so that nobody can have the server call addresses of their liking.
 *
 * @throws Error for what is no origin, and for plain HTTP anywhere but on this machine
 */
export function allowedIssuers(text: string | undefined): string[] {
  const named = (text ?? usual)
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  return named.map((one) => {
    const address = URL.canParse(one) ? new URL(one) : null;
    const safe =
      address?.protocol === 'https:' || (address?.protocol === 'http:' && loopback.has(address.hostname));
    if (!address || !safe || address.pathname !== '/') {
      throw new Error(`SIGN_IN_ISSUERS must name origins such as https://login.example.org, not “${one}”.`);
    }
    return address.origin;
  });
}

/** Whether an issuer is at one of these origins. */
export function mayTalkTo(origins: readonly string[], issuer: string): boolean {
  return URL.canParse(issuer) && origins.includes(new URL(issuer).origin);
}
