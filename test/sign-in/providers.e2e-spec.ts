import pg from 'pg';
import { encodeId } from '#read-models/global-id';
import { placePassword } from '#testing/small-place/people';
import type { PersonKey } from '#testing/small-place/people';
import { ask, signIn } from '../support/graphql.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { startSite } from '../support/web.ts';
import type { Site } from '../support/web.ts';
import { BrowserJar } from './browser-jar.ts';
import type { Seen } from './browser-jar.ts';
import {
  entraTenant,
  IdentityPeer,
  objectId,
  signedAsSecret,
  strangersKey,
  unsigned,
} from './identity-peer.ts';
import type { Forger } from './identity-peer.ts';

/**
 * Sign-in at an organisation's own provider, against a real OpenID provider: what works, and every way in which someone
 * might get in who should not (docs/security.md, ways in). Nothing forged may be accepted.
 */
let peer: IdentityPeer;
let product: Product;
let site: Site;
let council: string;
let doors: string;
let providerId: string;
let administrator: BrowserJar;

const people = () => {
  const [place] = product.places;
  if (!place) throw new Error('There is no place');
  return place;
};
const personId = (key: PersonKey): string =>
  encodeId('Person', people().organisations.council, people().people[key].id);

beforeAll(async () => {
  peer = await IdentityPeer.start();
  product = await startProduct(['Marlowdale', 'Quillbrook'], { signInIssuers: [peer.issuer] });
  site = await startSite(product);
  peer.register(site.url);
  const { organisations } = people();
  council = encodeId('Organisation', organisations.council, organisations.council);
  doors = `/organisations/${council}/sign-in`;
  administrator = await withPassword('administrator');
}, 180_000);
afterEach(() => (peer.forge = null));
afterAll(async () => {
  await site?.stop();
  await product?.stop();
  await peer?.stop();
});

async function withPassword(key: PersonKey): Promise<BrowserJar> {
  const jar = new BrowserJar(site.url);
  const { email } = people().people[key];
  const seen = await jar.submit('/sign-in', { email, password: placePassword, next: '/' });
  if (seen.status !== 303) throw new Error(`${key} was not signed in: ${seen.status}`);
  return jar;
}

/** The link that a page shows after it was made. */
const linkOn = ({ text }: Seen): string => /value="(http[^"]+\/sign-in\/[^"]+)"/.exec(text)?.[1] ?? '';
const withProvider = (): string => `/sign-in/with/${providerId}`;
/** Goes to the provider and back as far as the answer. */
async function comeBack(jar: BrowserJar, account: string, from = withProvider()): Promise<Seen> {
  const begun = await jar.get(from);
  return jar.get(await jar.throughProvider(begun.location, account));
}
const who = async (jar: BrowserJar): Promise<string | null> => {
  const token = jar.cookie('gt_session');
  const { data } = await ask<{ viewer: { name: string } | null }>(product.apiUrl, {
    query: '{ viewer { name } }',
    token,
  });
  return data.viewer?.name ?? null;
};

describe('an administrator names a provider', () => {
  const whole = () => ({
    name: 'Council account',
    issuer: peer.issuer,
    entraTenant,
    clientId: 'goldthread',
    clientSecret: 'known to both',
    listed: 'true',
  });

  it.each([
    ['an issuer that the operator has not allowed', { issuer: 'http://169.254.169.254' }, 'SIGN_IN_ISSUERS'],
    ['Entra’s common issuer', { issuer: 'https://login.microsoftonline.com/common/v2.0' }, 'your own Entra'],
    ['no issuer at all', { issuer: 'javascript:alert(1)' }, 'starting with https://'],
    ['a tenant that is no GUID', { entraTenant: 'contoso' }, 'GUID'],
  ])('not by %s', async (_, change, words) => {
    const seen = await administrator.submit(`${doors}/add`, { ...whole(), ...change });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(words);
    expect(seen.text).toContain('value="Council account"');
    expect(seen.text).not.toContain('known to both');
  });

  it('which its sign-in page then shows, and whose secret nobody reads again', async () => {
    const added = await administrator.submit(`${doors}/add`, whole());
    expect(added.status).toBe(303);
    const page = await administrator.get(doors);
    expect(page.text).toContain(peer.issuer);
    expect(page.text).not.toContain('known to both');
    const shown = await new BrowserJar(site.url).get('/sign-in');
    providerId = /\/sign-in\/with\/([\w-]+)/.exec(shown.text)?.[1] ?? '';
    expect(shown.text).toContain('Sign in with Council account');
    const api = new pg.Client(product.database.apiUrl);
    await api.connect();
    await api.query('begin');
    const { council: tenantId } = people().organisations;
    await api.query(`select set_config('app.tenants', $1, true)`, [tenantId]);
    const { rows } = await api.query(`select action, after::text from audit_entry where stream = 'signIn'`);
    await api.end();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('known to both');
  });

  it('and nobody else may, nor may anybody learn from elsewhere that it is there', async () => {
    const add = `mutation ($input: AddSignInProviderInput!) { addSignInProvider(input: $input) {
      __typename ... on NotPermitted { rule } } }`;
    const input = { ...whole(), organisationId: council, listed: true };
    const [, other] = product.places;
    const answerFor = async (email: string) => {
      const token = await signIn(product.apiUrl, email, placePassword);
      const added = await ask(product.apiUrl, { query: add, variables: { input }, token });
      const withdraw = `mutation ($input: WithdrawSignInProviderInput!) { withdrawSignInProvider(input: $input) { __typename } }`;
      const variables = { input: { providerId } };
      const withdrawn = await ask(product.apiUrl, { query: withdraw, variables, token });
      const query = 'query ($id: ID!) { doors(organisationId: $id) { organisationName } }';
      const read = await ask(product.apiUrl, { query, variables: { id: council }, token });
      return {
        added: added.data.addSignInProvider,
        withdrawn: withdrawn.data.withdrawSignInProvider,
        ...read.data,
      };
    };
    for (const key of ['manager', 'leader', 'portfolioHolder', 'healthAdministrator'] as const) {
      expect([key, await answerFor(people().people[key].email)]).toEqual([
        key,
        {
          added: { __typename: 'NotPermitted', rule: 'needs:administrator' },
          withdrawn: { __typename: key === 'healthAdministrator' ? 'NotFound' : 'NotPermitted' },
          doors: null,
        },
      ]);
    }
    expect(await answerFor(other?.people.administrator.email ?? '')).toMatchObject({
      added: { __typename: 'NotPermitted' },
      withdrawn: { __typename: 'NotFound' },
      doors: null,
    });
  });
});

describe('a person signs in there', () => {
  it('not before an account is linked, whatever address the provider says is theirs', async () => {
    const jar = new BrowserJar(site.url);
    const seen = await comeBack(jar, `7 ${people().people.portfolioHolder.email}`);
    expect(seen.status).toBe(403);
    expect(seen.text).toContain('nobody has linked that account');
    expect(await who(jar)).toBeNull();
  });

  it('by an invitation, which links the account, once', async () => {
    const made = await administrator.submit(
      doors,
      { personId: personId('portfolioHolder'), kind: 'join' },
      `${doors}/link`,
    );
    expect(made.text).toContain('nobody else');
    const link = linkOn(made);
    const jar = new BrowserJar(site.url);
    const invited = await jar.get(link);
    const start = /href="(\/sign-in\/with\/[^"]+)"/.exec(invited.text)?.[1] ?? '';
    const back = await comeBack(jar, '7', start);
    expect([back.status, back.location]).toEqual([303, `${site.url}/`]);
    expect(await who(jar)).toBe(people().people.portfolioHolder.name);

    expect((await jar.get(link)).status).toBe(404);
    const again = await new BrowserJar(site.url).get(start);
    expect(again.status).toBe(403);
    expect(again.text).toContain('This invitation has been used');
  });

  it('and from then on without one, for as long as the organisation’s own session', async () => {
    const jar = new BrowserJar(site.url);
    await comeBack(jar, '7', `${withProvider()}?next=/scorecard`);
    expect(await who(jar)).toBe(people().people.portfolioHolder.name);
    product.clock.set(new Date(product.clock.now().getTime() + 61 * 60_000).toISOString());
    expect(await who(jar)).toBeNull();
    administrator = await withPassword('administrator');
  });
});

describe('nobody gets in', () => {
  const hour = 3600;
  const spoofed = (forger: Forger) => {
    const key = strangersKey();
    return forger.sign(forger.claims, {}, key);
  };
  const forgeries: [string, (forger: Forger) => string][] = [
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
    ['a token signed by a stranger under the provider’s key id', spoofed],
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
      'the address of somebody who is linked',
      ({ claims, sign }) =>
        sign({ ...claims, oid: objectId(8), email: people().people.portfolioHolder.email }),
    ],
    ['no token that can be read', () => 'x.y.z'],
  ];

  it('though a token taken apart and put together as it was is taken', async () => {
    peer.forge = ({ claims, sign }) => sign(claims);
    const jar = new BrowserJar(site.url);
    expect((await comeBack(jar, '7')).status).toBe(303);
    expect(await who(jar)).toBe(people().people.portfolioHolder.name);
  });

  it.each(forgeries)('with %s', async (_, forge) => {
    peer.forge = forge;
    const jar = new BrowserJar(site.url);
    const seen = await comeBack(jar, '7');
    expect(seen.status).toBe(403);
    expect(jar.cookie('gt_session')).toBeNull();
    expect(seen.text).toContain('You are not signed in');
    expect(seen.text).not.toMatch(/JWT|nonce|claim|OAuth|at .*\.ts/);
  });

  it('with a code or a state used before, or of another sign-in', async () => {
    const jar = new BrowserJar(site.url);
    const begun = await jar.get(withProvider());
    const back = await jar.throughProvider(begun.location, '7');
    const door = jar.cookie('gt_door') ?? '';
    expect((await jar.get(back)).status).toBe(303);

    const replay = new BrowserJar(site.url);
    await replay.get(withProvider());
    expect((await replay.get(back)).status).toBe(403);
    // The same code again, under a state that is in force.
    const mine = new BrowserJar(site.url);
    const fresh = new URL((await mine.get(withProvider())).location).searchParams.get('state') ?? '';
    const mixed = new URL(back);
    mixed.searchParams.set('state', fresh);
    expect((await mine.get(mixed.href)).status).toBe(403);
    // And the whole answer again, with all that the first browser held.
    const query = `mutation ($input: FinishProviderSignInInput!) { finishProviderSignIn(input: $input) { __typename } }`;
    const { browser } = JSON.parse(decodeURIComponent(door)) as { browser: string };
    const input = { browser, query: new URL(back).search.slice(1) };
    const { data } = await ask(product.apiUrl, { query, variables: { input } });
    expect(data.finishProviderSignIn).toEqual({ __typename: 'SignInRefused' });
    for (const one of [replay, mine]) expect(await who(one)).toBeNull();
  });

  it('with an answer that was meant for another browser', async () => {
    const attacker = new BrowserJar(site.url);
    const begun = await attacker.get(withProvider());
    const back = await attacker.throughProvider(begun.location, '7');
    const victim = new BrowserJar(site.url);
    expect((await victim.get(back)).status).toBe(403);
    expect(await who(victim)).toBeNull();
    // It is spent: not even its own browser can use it after that.
    expect((await attacker.get(back)).status).toBe(403);
  });

  it('with a code that was not proved, a state left out, or a page of ours named elsewhere', async () => {
    const jar = new BrowserJar(site.url);
    const begun = new URL((await jar.get(`${withProvider()}?next=https://elsewhere.example.org`)).location);
    expect(begun.searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect((begun.searchParams.get(name) ?? '').length).toBeGreaterThan(40);
    }
    const back = new URL(await jar.throughProvider(begun.href, '7'));
    const bare = new URL(back);
    bare.searchParams.delete('state');
    expect((await jar.get(bare.href)).status).toBe(403);
    expect((await new BrowserJar(site.url).get('/sign-in/return')).status).toBe(403);
  });

  it('after ten minutes at the provider', async () => {
    const jar = new BrowserJar(site.url);
    const begun = await jar.get(withProvider());
    const back = await jar.throughProvider(begun.location, '7');
    product.clock.set(new Date(product.clock.now().getTime() + 10 * 60_000).toISOString());
    expect((await jar.get(back)).status).toBe(403);
    expect(await who(jar)).toBeNull();
  });
});

describe('keys change, and sessions end', () => {
  it('a new key of the provider counts at once, and the old one no more', async () => {
    const old = peer.rotate(site.url);
    const jar = new BrowserJar(site.url);
    expect((await comeBack(jar, '7')).status).toBe(303);
    expect(await who(jar)).not.toBeNull();
    peer.forge = ({ claims, sign }) => sign(claims, { kid: old.kid }, old.key);
    expect((await comeBack(new BrowserJar(site.url), '7')).status).toBe(403);
  });

  it('signing in again ends the session before, signing out ends it here and offers to at the provider', async () => {
    const jar = new BrowserJar(site.url);
    await comeBack(jar, '7');
    const first = jar.cookie('gt_session');
    await comeBack(jar, '7');
    const second = jar.cookie('gt_session');
    expect(second).not.toBe(first);
    const { data } = await ask(product.apiUrl, { query: '{ viewer { name } }', token: first });
    expect(data.viewer).toBeNull();
    const out = await jar.submit('/account', {}, '/sign-out');
    expect(out.text).toContain('You have signed out of Goldthread');
    expect(out.text).toContain(`${peer.issuer}/session/end`);
    expect(jar.cookie('gt_session')).toBeNull();
    const after = await ask(product.apiUrl, { query: '{ viewer { name } }', token: second });
    expect(after.data.viewer).toBeNull();
  });

  it('signing out everywhere ends those in other browsers, and nobody else’s', async () => {
    const [here, there] = [new BrowserJar(site.url), await withPassword('portfolioHolder')];
    await comeBack(here, '7');
    const other = await withPassword('leader');
    const out = await here.submit('/account', {}, '/account/sign-out-everywhere');
    expect(out.status).toBe(303);
    expect([await who(here), await who(there)]).toEqual([null, null]);
    expect(await who(other)).toBe(people().people.leader.name);
  });

  it('unlinking an account, or withdrawing the provider, ends what was opened there at once', async () => {
    administrator = await withPassword('administrator');
    const [byAccount, byPassword] = [new BrowserJar(site.url), await withPassword('portfolioHolder')];
    await comeBack(byAccount, '7');
    await administrator.submit(doors, { personId: personId('portfolioHolder') }, `${doors}/unlink`);
    expect([await who(byAccount), await who(byPassword)]).toEqual([
      null,
      people().people.portfolioHolder.name,
    ]);
    expect((await comeBack(new BrowserJar(site.url), '7')).status).toBe(403);

    const made = await administrator.submit(
      doors,
      { personId: personId('owner'), kind: 'join' },
      `${doors}/link`,
    );
    const jar = new BrowserJar(site.url);
    const invited = await jar.get(linkOn(made));
    await comeBack(jar, '9', /href="(\/sign-in\/with\/[^"]+)"/.exec(invited.text)?.[1] ?? '');
    expect(await who(jar)).toBe(people().people.owner.name);
    await administrator.submit(doors, { providerId }, `${doors}/withdraw`);
    expect(await who(jar)).toBeNull();
    expect((await jar.get(withProvider())).status).toBe(403);
  });
});

describe('an administrator gives a link for a new password', () => {
  it('which works once, ends every session, and only for those who act for that organisation', async () => {
    const before = await withPassword('leader');
    const made = await administrator.submit(
      doors,
      { personId: personId('leader'), kind: 'password' },
      `${doors}/link`,
    );
    const link = linkOn(made);
    const jar = new BrowserJar(site.url);
    const short = await jar.submit(link, { password: 'short' });
    expect([short.status, short.text.includes('at least 10 characters')]).toEqual([422, true]);
    expect(await who(before)).not.toBeNull();
    expect((await jar.submit(link, { password: 'three words apart' })).location).toBe(`${site.url}/sign-in`);
    expect(await who(before)).toBeNull();
    expect((await jar.submit(link, { password: 'another password' })).status).toBe(404);
    const { email } = people().people.leader;
    await expect(signIn(product.apiUrl, email, placePassword)).rejects.toThrow('not signed in');
    expect(await signIn(product.apiUrl, email, 'three words apart')).toMatch(/\w/);
  });

  it('and never for somebody of another organisation', async () => {
    for (const kind of ['password', 'join']) {
      const id = encodeId('Person', people().organisations.council, people().people.healthLead.id);
      const seen = await administrator.submit(doors, { personId: id, kind }, `${doors}/link`);
      expect([seen.status, linkOn(seen)]).toEqual([404, '']);
    }
  });
});
