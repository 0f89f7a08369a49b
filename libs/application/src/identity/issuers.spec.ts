import { entraTenantIn, issuerProblem } from './issuers.ts';

const tenant = '11111111-2222-4333-8444-555555555555';

describe('issuers', () => {
  it('takes an organisation’s own Entra tenant and reads its id', () => {
    const issuer = `https://login.microsoftonline.com/${tenant}/v2.0`;
    expect(issuerProblem(issuer, null)).toBeNull();
    expect(entraTenantIn(issuer)).toBe(tenant);
  });

  it.each(['common/v2.0', 'organizations/v2.0', 'consumers/v2.0', 'common', `${tenant}/v2.0/more`, tenant])(
    'refuses Entra’s %s, which is not one tenant’s issuer',
    (path) => {
      const issuer = `https://login.microsoftonline.com/${path}`;
      expect(entraTenantIn(issuer)).toBeNull();
      expect(issuerProblem(issuer, null)?.field).toBe('issuer');
    },
  );

  it.each([
    '',
    'login.example.org',
    'ftp://example.org',
    'https://a:b@example.org',
    'https://example.org/?a',
    'https://example.org/#a',
  ])('refuses %s, which is no issuer', (issuer) => expect(issuerProblem(issuer, null)?.field).toBe('issuer'));

  it('refuses an Entra tenant that is not a GUID', () => {
    expect(issuerProblem('https://id.example.org', 'contoso')?.field).toBe('entraTenant');
    expect(issuerProblem('https://id.example.org', tenant)).toBeNull();
  });
});
