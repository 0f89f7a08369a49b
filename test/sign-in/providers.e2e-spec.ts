import pg from 'pg';
import { placePassword } from '#testing/small-place/people';
import { ask, signIn } from '../support/graphql.ts';
import { nobodyGetsIn } from './attacks.ts';
import { DoorScene, linkOn, startOn } from './door-scene.ts';
import { sessionsEnd } from './endings.ts';
import { scriptTokens } from './script-tokens.ts';
import { secondFactors } from './second-factors.ts';
import { entraTenant } from './identity-peer.ts';

/**
 * Sign-in at an organisation's own provider, against a real OpenID provider: what works, and every way in which someone
 * might get in who should not (docs/security.md, ways in). Nothing forged may be accepted.
 */
const scene = new DoorScene();
beforeAll(() => scene.open(), 180_000);
afterEach(() => (scene.peer.forge = null));
afterAll(() => scene.close());

describe('an administrator names a provider', () => {
  const whole = () => ({
    name: 'Council account',
    issuer: scene.peer.issuer,
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
    const seen = await scene.administrator.submit(`${scene.doors}/add`, { ...whole(), ...change });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(words);
    expect(seen.text).toContain('value="Council account"');
    expect(seen.text).not.toContain('known to both');
  });

  it('which its sign-in page then shows, and whose secret nobody reads again', async () => {
    const added = await scene.administrator.submit(`${scene.doors}/add`, whole());
    expect(added.status).toBe(303);
    const page = await scene.administrator.get(scene.doors);
    expect(page.text).toContain(scene.peer.issuer);
    expect(page.text).not.toContain('known to both');
    const shown = await scene.jar().get('/sign-in');
    scene.providerId = /\/sign-in\/with\/([\w-]+)/.exec(shown.text)?.[1] ?? '';
    expect(shown.text).toContain('Sign in with Council account');
    const api = new pg.Client(scene.product.database.apiUrl);
    await api.connect();
    await api.query('begin');
    const { council: tenantId } = scene.people().organisations;
    await api.query(`select set_config('app.tenants', $1, true)`, [tenantId]);
    const { rows } = await api.query(`select action, after::text from audit_entry where stream = 'signIn'`);
    await api.end();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('known to both');
  });

  it('and nobody else may, nor may anybody learn from elsewhere that it is there', async () => {
    const add = `mutation ($input: AddSignInProviderInput!) { addSignInProvider(input: $input) {
      __typename ... on NotPermitted { rule } } }`;
    const input = { ...whole(), organisationId: scene.council, listed: true };
    const [, other] = scene.product.places;
    const answerFor = async (email: string) => {
      const token = await signIn(scene.product.apiUrl, email, placePassword);
      const added = await ask(scene.product.apiUrl, { query: add, variables: { input }, token });
      const withdraw = `mutation ($input: WithdrawSignInProviderInput!) { withdrawSignInProvider(input: $input) { __typename } }`;
      const variables = { input: { providerId: scene.providerId } };
      const withdrawn = await ask(scene.product.apiUrl, { query: withdraw, variables, token });
      const query = 'query ($id: ID!) { doors(organisationId: $id) { organisationName } }';
      const read = await ask(scene.product.apiUrl, { query, variables: { id: scene.council }, token });
      return {
        added: added.data.addSignInProvider,
        withdrawn: withdrawn.data.withdrawSignInProvider,
        ...read.data,
      };
    };
    for (const key of ['manager', 'leader', 'portfolioHolder', 'healthAdministrator'] as const) {
      expect([key, await answerFor(scene.people().people[key].email)]).toEqual([
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
    const jar = scene.jar();
    const seen = await scene.comeBack(jar, `7 ${scene.people().people.portfolioHolder.email}`);
    expect(seen.status).toBe(403);
    expect(seen.text).toContain('nobody has linked that account');
    expect(await scene.who(jar)).toBeNull();
  });

  it('by an invitation, which links the account, once', async () => {
    const made = await scene.issue('portfolioHolder', 'join');
    expect(made.text).toContain('nobody else');
    const link = linkOn(made);
    const jar = scene.jar();
    const invited = await jar.get(link);
    const start = startOn(invited);
    const back = await scene.comeBack(jar, '7', start);
    expect([back.status, back.location]).toEqual([303, `${scene.site.url}/`]);
    expect(await scene.who(jar)).toBe(scene.people().people.portfolioHolder.name);

    expect((await jar.get(link)).status).toBe(404);
    const again = await scene.jar().get(start);
    expect(again.status).toBe(403);
    expect(again.text).toContain('This invitation has been used');
  });

  it('and from then on without one, for as long as the organisation’s own session', async () => {
    const jar = scene.jar();
    await scene.comeBack(jar, '7', `${scene.withProvider()}?next=/scorecard`);
    expect(await scene.who(jar)).toBe(scene.people().people.portfolioHolder.name);
    scene.wait(61);
    expect(await scene.who(jar)).toBeNull();
    scene.administrator = await scene.withPassword('administrator');
  });
});

nobodyGetsIn(scene);
secondFactors(scene);
scriptTokens(scene);
sessionsEnd(scene);
