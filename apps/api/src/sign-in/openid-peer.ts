import * as oidc from 'openid-client';
import type { Logger } from 'pino';
import { isGuid } from '#application/identity/issuers';
import type { ExternalAccount, ProviderRecord } from '#application/ports/doors';
import type { Begun, Brought, ProviderPeer } from '#application/ports/provider-peer';
import { mayTalkTo } from './allowed-issuers.ts';

/** What a provider says of itself is asked again after this long, in milliseconds; its keys at every sign-in. */
const metadataLife = 5 * 60_000;
/** Shorter than a page waits for the API, in seconds. */
const patience = 4;

/** OpenID Connect by `openid-client`: discovery, authorisation code with PKCE, state, nonce and a signature checked. */
export class OpenIdPeer implements ProviderPeer {
  private readonly known = new Map<string, { metadata: oidc.ServerMetadata; until: number }>();

  /** @param allowed the origins of issuers that the operator lets this installation talk to */
  constructor(
    private readonly allowed: readonly string[],
    private readonly log: Pick<Logger, 'warn'>,
  ) {}

  mayTalkTo(issuer: string): boolean {
    return mayTalkTo(this.allowed, issuer);
  }

  async begin(provider: ProviderRecord, returnTo: string): Promise<Begun | null> {
    return this.attempt(provider, 'begin', async () => {
      const config = await this.configuration(provider);
      const [state, nonce, verifier] = [
        oidc.randomState(),
        oidc.randomNonce(),
        oidc.randomPKCECodeVerifier(),
      ];
      const address = oidc.buildAuthorizationUrl(config, {
        redirect_uri: returnTo,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, state, nonce, verifier };
    });
  }

  async finish(provider: ProviderRecord, brought: Brought): Promise<ExternalAccount | null> {
    return this.attempt(provider, 'finish', async () => {
      const config = await this.configuration(provider);
      const tokens = await oidc.authorizationCodeGrant(config, new URL(brought.address), {
        expectedState: brought.state,
        expectedNonce: brought.nonce,
        pkceCodeVerifier: brought.verifier,
        idTokenExpected: true,
      });
      return accountIn(tokens.claims(), provider);
    });
  }

  async signOutAddress(provider: ProviderRecord, returnTo: string): Promise<string | null> {
    return this.attempt(provider, 'sign out', async () => {
      const config = await this.configuration(provider);
      if (!config.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo }).href;
    });
  }

  /** Made anew each time from what is known of the provider, so that its keys are fetched and a rotation counts at once. */
  private async configuration({
    issuer,
    clientId,
    clientSecret,
  }: ProviderRecord): Promise<oidc.Configuration> {
    const proof = clientSecret === null ? oidc.None() : oidc.ClientSecretPost(clientSecret);
    const execute = issuer.startsWith('http://') ? [oidc.allowInsecureRequests] : [];
    const kept = this.known.get(issuer);
    if (!kept || kept.until <= Date.now()) {
      const found = await oidc.discovery(new URL(issuer), clientId, undefined, proof, {
        execute,
        timeout: patience,
      });
      this.known.set(issuer, { metadata: found.serverMetadata(), until: Date.now() + metadataLife });
    }
    const { metadata } = this.known.get(issuer) ?? {};
    if (!metadata) throw new Error('The provider says nothing of itself.');
    const config = new oidc.Configuration(metadata, clientId, undefined, proof);
    config.timeout = patience;
    for (const step of execute) step(config);
    // Without this an ID token that came straight from the provider is believed for the sake of TLS alone.
    oidc.enableNonRepudiationChecks(config);
    return config;
  }

  /** Whatever is not right comes to nothing; why is in the log, for whoever runs the place, and never on the page. */
  private async attempt<T>(
    { id, issuer }: ProviderRecord,
    step: string,
    work: () => Promise<T>,
  ): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      const why = error instanceof Error ? error : new Error(String(error));
      const { code, message } = why as Error & { code?: string };
      this.log.warn({ provider: id, issuer, step, code, why: message }, 'a sign-in at a provider failed');
      return null;
    }
  }
}

/** Who the token is about, by what never changes. @throws when it does not say, or is another Entra tenant's */
function accountIn(claims: oidc.IDToken | undefined, provider: ProviderRecord): ExternalAccount {
  if (!claims) throw new Error('There is no ID token.');
  const { issuer, entraTenant } = provider;
  if (claims.iss !== issuer) throw new Error('The token is of another issuer.');
  if (entraTenant === null) return { issuer, entraTenant: '', subject: claims.sub };
  const { tid, oid } = claims;
  if (tid !== entraTenant) throw new Error('The token is of another Entra tenant.');
  if (!isGuid(oid)) throw new Error('The token does not say which Entra account it is about.');
  return { issuer, entraTenant, subject: oid };
}
