import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import Provider from 'oidc-provider';

/** The tenant that this provider's accounts belong to, as Entra would say it. */
export const entraTenant = '11111111-2222-4333-8444-555555555555';
/** The object id of an account, made from its number. */
export const objectId = (account: number): string =>
  `aaaaaaaa-bbbb-4ccc-8ddd-${String(account).padStart(12, '0')}`;

export type Claims = Record<string, unknown>;

/** An ID token taken apart, and how to put one together that this provider would have signed, or not quite. */
export interface Forger {
  claims: Claims;
  header: Record<string, unknown>;
  /** The key that the provider publishes now. */
  key: KeyObject;
  sign: (claims: Claims, header?: Record<string, unknown>, key?: KeyObject) => string;
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const readPart = (text = ''): Claims => JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Claims;

/** A key of somebody else's. */
export const strangersKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** Signs with HMAC, as if the published key were a shared secret. */
export function signedAsSecret(claims: Claims, header: Claims, secret: string): string {
  const said = `${part({ ...header, alg: 'HS256' })}.${part(claims)}`;
  return `${said}.${createHmac('sha256', secret).update(said).digest('base64url')}`;
}

/** A token that nobody signed. */
export const unsigned = (claims: Claims): string => `${part({ alg: 'none' })}.${part(claims)}.`;

/** A real OpenID provider on the loopback, whose answers a spec may tamper with and whose keys it may change. */
export class IdentityPeer {
  /** Changes the ID token of the next answers; null leaves them as they are. */
  forge: ((forger: Forger) => string) | null = null;
  private handler: RequestListener = (_, response) => void response.writeHead(503).end();
  private key: KeyObject = strangersKey();
  private keyName = 'first';

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  static async start(): Promise<IdentityPeer> {
    let peer: IdentityPeer | null = null;
    const server = createServer((request, response) => peer?.handler(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    peer = new IdentityPeer(server, `http://127.0.0.1:${port}`);
    return peer;
  }

  /** Registers the product, which is reached at this address. The account `7` is called 7 and has the object id 7. */
  register(site: string): void {
    const provider = quietly(this.issuer, {
      clients: [
        {
          client_id: 'goldthread',
          client_secret: 'known to both',
          token_endpoint_auth_method: 'client_secret_post',
          redirect_uris: [`${site}/sign-in/return`],
          post_logout_redirect_uris: [`${site}/sign-in`],
        },
      ],
      jwks: {
        keys: [{ ...this.key.export({ format: 'jwk' }), kid: this.keyName, use: 'sig', alg: 'RS256' }],
      },
      claims: { openid: ['sub', 'tid', 'oid', 'email'] },
      conformIdTokenClaims: false,
      cookies: { keys: ['only for this spec'] },
      ttl: { AccessToken: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      // Whatever address somebody types is what the provider says theirs is.
      findAccount: (_: unknown, login: string) => {
        const [account = '', email = ''] = login.split(' ');
        const claims = { sub: account, tid: entraTenant, oid: objectId(Number(account)), email };
        return { accountId: login, claims: () => ({ ...claims, email_verified: true }) };
      },
    });
    provider.use(async (context: TokenContext, next: () => Promise<void>) => {
      await next();
      const { body } = context;
      if (context.path === '/token' && body?.id_token && this.forge)
        body.id_token = this.forged(body.id_token);
    });
    const answer = provider.callback();
    this.handler = (request, response) => void answer(request, response);
  }

  /** Publishes another key in place of the one so far, which it gives back. */
  rotate(site: string): { key: KeyObject; kid: string } {
    const old = { key: this.key, kid: this.keyName };
    this.key = strangersKey();
    this.keyName = `after ${old.kid}`;
    this.register(site);
    return old;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private forged(token: string): string {
    const [header, claims] = token.split('.').slice(0, 2).map(readPart);
    const sign = (said: Claims, over: Claims = {}, key = this.key): string => {
      const text = `${part({ ...header, ...over })}.${part(said)}`;
      return `${text}.${createSign('sha256').update(text).sign(key, 'base64url')}`;
    };
    return this.forge?.({ claims: claims ?? {}, header: header ?? {}, key: this.key, sign }) ?? token;
  }
}

/** Makes the provider without its advice on how to run one in earnest. */
function quietly(issuer: string, configuration: Record<string, unknown>): Provider {
  const warnings = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  try {
    return new Provider(issuer, configuration);
  } finally {
    warnings.mockRestore();
  }
}

interface TokenContext {
  path: string;
  body?: { id_token?: string };
}
