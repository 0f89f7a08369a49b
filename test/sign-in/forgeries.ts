import { entraTenant, objectId, signedAsSecret, strangersKey, unsigned } from './identity-peer.ts';
import type { Forger } from './identity-peer.ts';

const hour = 3600;

/** Every way in which an answer of the provider could be made up or turned to another use. */
export const forgeries: [string, (forger: Forger) => string][] = [
  ['a token for another client', ({ claims, sign }) => sign({ ...claims, aud: 'another' })],
  [
    'a token for several clients, ours not the one it was issued to',
    ({ claims, sign }) => sign({ ...claims, aud: ['goldthread', 'another'], azp: 'another' }),
  ],
  [
    'a token of another issuer',
    ({ claims, sign }) => sign({ ...claims, iss: 'https://elsewhere.example.org' }),
  ],
  [
    'an expired token',
    ({ claims, sign }) =>
      sign({ ...claims, iat: Number(claims.iat) - 2 * hour, exp: Number(claims.exp) - 2 * hour }),
  ],
  ['a token with another nonce', ({ claims, sign }) => sign({ ...claims, nonce: 'of another sign-in' })],
  ['a token without a nonce', ({ claims: { nonce: _, ...rest }, sign }) => sign(rest)],
  ['an unsigned token', ({ claims }) => unsigned(claims)],
  [
    'a token signed with a shared secret',
    ({ claims, header }) => signedAsSecret(claims, header, 'known to both'),
  ],
  [
    'a token signed by a stranger under the provider’s key id',
    ({ claims, sign }) => sign(claims, {}, strangersKey()),
  ],
  [
    'a token that names a key of its own',
    ({ claims, sign }) => sign(claims, { kid: '../../dev/null' }, strangersKey()),
  ],
  [
    'a token that brings its key along',
    ({ claims, sign, header }) => {
      const key = strangersKey();
      return sign(claims, { ...header, kid: undefined, jwk: key.export({ format: 'jwk' }) }, key);
    },
  ],
  [
    'a token of another Entra tenant',
    ({ claims, sign }) => sign({ ...claims, tid: entraTenant.replace('1', '2') }),
  ],
  ['a token of no Entra tenant', ({ claims: { tid: _, ...rest }, sign }) => sign(rest)],
  ['a token without an object id', ({ claims: { oid: _, ...rest }, sign }) => sign(rest)],
  [
    'the object id of a linked account in the place of the subject',
    ({ claims, sign }) => sign({ ...claims, sub: objectId(7), oid: objectId(8) }),
  ],
  [
    'an account of which nobody knows but the address',
    ({ claims, sign }) => sign({ ...claims, oid: objectId(8), email: 'somebody@example.org' }),
  ],
  ['no token that can be read', () => 'x.y.z'],
];
