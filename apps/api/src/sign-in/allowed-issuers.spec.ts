import { allowedIssuers, mayTalkTo } from './allowed-issuers.ts';

describe('the issuers that an installation may talk to', () => {
  it('are Entra’s unless the operator says otherwise, and none when the operator says none', () => {
    expect(allowedIssuers(undefined)).toEqual(['https://login.microsoftonline.com']);
    expect(allowedIssuers('')).toEqual([]);
    expect(allowedIssuers('https://id.example.org, http://127.0.0.1:9000')).toHaveLength(2);
  });

  it.each(['http://id.example.org', 'id.example.org', 'https://id.example.org/path', 'ftp://127.0.0.1'])(
    'are never %s',
    (text) => expect(() => allowedIssuers(text)).toThrow('SIGN_IN_ISSUERS'),
  );

  it('are told by their whole origin', () => {
    const origins = allowedIssuers('https://id.example.org');
    expect(mayTalkTo(origins, 'https://id.example.org/a/b')).toBe(true);
    for (const other of [
      'https://id.example.org.evil.example',
      'https://id.example.org:444',
      'http://id.example.org',
      'http://169.254.169.254/',
      '',
    ]) {
      expect(mayTalkTo(origins, other)).toBe(false);
    }
  });
});
