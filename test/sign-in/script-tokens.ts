import pg from 'pg';
import { encodeId } from '#read-models/global-id';
import type { IdType } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import { documentOf, operationsOf } from '../permissions/schema-operations.ts';
import { ask } from '../support/graphql.ts';
import type { BrowserJar } from './browser-jar.ts';
import { linkOn } from './door-scene.ts';
import type { DoorScene } from './door-scene.ts';

const here = '/account/tokens';
const noId = '0190a000-0000-7000-8000-000000000000';
const may = {
  read: [] as string[],
  figures:
    'confirmImport discardImport makeForecast mapImport removeReturnDraft saveBreakdown saveReturn'.split(
      ' ',
    ),
  progress: ['completeMilestone', 'noteRecommendationProgress'],
};
type Scope = keyof typeof may;
interface Told {
  __typename: string;
  rule?: string;
  message?: string;
}

/** Declares how tokens for scripts are made, used and ended, and what nobody does with one. Decisions want a second factor before. */
export function scriptTokens(scene: DoorScene): void {
  const api = () => scene.product.apiUrl;
  let officer: BrowserJar;
  let token = '';

  /** Makes a token by the form. @returns it */
  const make = async (jar: BrowserJar, name: string, scope: Scope, days = '30'): Promise<string> => {
    const seen = await jar.submit(`${here}/make`, { name, scope, days });
    expect([seen.status, seen.text.includes('It is shown only now')]).toEqual([200, true]);
    return /id="token"[^>]*value="([\w-]+)"/.exec(seen.text)?.[1] ?? '';
  };
  const idOn = async (jar: BrowserJar, page: string, name: string): Promise<string> => {
    const { text } = await jar.get(page);
    const at = text.indexOf('name="tokenId"', text.indexOf(name));
    return /value="([\w-]+)"/.exec(text.slice(at))?.[1] ?? '';
  };
  const said = async (bearer: string) => {
    const { status, errors, data } = await ask<{ viewer: { name: string } | null }>(api(), {
      query: '{ viewer { name } }',
      token: bearer,
    });
    return data.viewer?.name ?? `${status} ${errors[0]?.message ?? 'nobody'}`;
  };
  const setDays = async (value: string | null): Promise<void> => {
    const ownerId = scene.council;
    const bearer = scene.administrator.cookie('gt_session');
    const asked = { query: 'query ($ownerId: ID!) { policy(ownerId: $ownerId) { version } }', token: bearer };
    const { data } = await ask<{ policy: { version: number } }>(api(), { ...asked, variables: { ownerId } });
    const query = 'mutation ($input: SetPolicyInput!) { setPolicy(input: $input) { __typename } }';
    const values = [{ key: 'apiTokenDays', value }];
    const input = { ownerId, expectedVersion: data.policy.version, values };
    const set = await ask(api(), { query, variables: { input }, token: bearer });
    expect(set.data.setPolicy).toEqual({ __typename: 'PolicySet' });
  };
  const enter = async (bearer: string, value = 60): Promise<Told> => {
    const { council } = scene.people().organisations;
    const indicatorId = encodeId('Indicator', council, scene.people().indicators.own.councilHome);
    const input = { indicatorId, periodStart: '2025-06-01', numerator: value, denominator: 400 };
    const query = `mutation ($input: SaveReturnInput!) { saveReturn(input: $input) {
      __typename ... on NotPermitted { rule message } ... on Invalid { message fields { field message } } } }`;
    const { data } = await ask<{ saveReturn: Told }>(api(), { query, variables: { input }, token: bearer });
    return data.saveReturn;
  };
  const evidence = async (): Promise<string> => {
    const db = new pg.Client(scene.product.database.apiUrl);
    await db.connect();
    await db.query('begin');
    await db.query(`select set_config('app.tenants', $1, true)`, [scene.people().organisations.council]);
    const { rows } = await db.query(
      `select a.stream, a.action, a.after::text, t.texts::text from audit_entry a left join audit_text t using (tenant_id, stream, seq)
        where a.stream = 'tokens' or a.action = 'saveReturn' order by a.at`,
    );
    const refused = await db.query(`select action from refusal where rule = 'tokenScope'`);
    await db.end();
    return JSON.stringify([rows, refused.rows]);
  };

  describe('a token for scripts', () => {
    it('is made by a form that keeps what was typed, and shown once', async () => {
      scene.administrator = await scene.withPassword('administrator');
      officer = await scene.withPassword('councilOfficer');
      const wrong = await officer.submit(`${here}/make`, { name: 'Sheet', scope: 'figures', days: '400' });
      expect([wrong.status, wrong.text.includes('from 1 to 90')]).toEqual([422, true]);
      expect(wrong.text).toContain('value="Sheet"');
      const nothing = await officer.submit(`${here}/make`, { name: '', scope: 'everything', days: 'x' });
      expect([nothing.status, nothing.text.includes('Choose what the token is for')]).toEqual([422, true]);
      token = await make(officer, 'Sheet', 'figures');
      expect(token).toMatch(/^[\w-]{43}$/);
      expect((await officer.get(here)).text).not.toContain(token);
      const again = await officer.submit(`${here}/make`, { name: 'Sheet', scope: 'read', days: '3' });
      expect([again.status, again.text.includes('You have a token of this name')]).toEqual([422, true]);
    }, 30_000);

    it('does what it was made for in its person’s name, which the evidence says', async () => {
      expect(await said(token)).toBe(scene.people().people.councilOfficer.name);
      expect(await enter(token)).toEqual({ __typename: 'ReturnSaved' });
      const kept = await evidence();
      expect(kept).toContain('makeToken');
      expect(kept).toContain('person/token');
      expect(kept).not.toContain(token);
      scene.wait(2);
      await said(token);
      expect((await officer.get(here)).text).toMatch(/Sheet(.|\n)*Last used">\s*\d/);
    });

    it('of each scope is refused every operation that its scope does not name, in words', async () => {
      const wrong: string[] = [];
      let refused = 0;
      const nothing = (type: IdType) => encodeId(type, scene.people().organisations.council, noId);
      // What is refused by an error leaves no answer to its neighbours, and is asked by itself.
      const all = operationsOf('mutation');
      const asData = all.filter(({ field }) => field.includes('NotPermitted'));
      const asked = [
        ...Array.from({ length: Math.ceil(asData.length / 10) }, (_, at) =>
          asData.slice(at * 10, at * 10 + 10),
        ),
        ...all.filter((one) => !asData.includes(one)).map((one) => [one]),
      ];
      for (const scope of Object.keys(may) as Scope[]) {
        const bearer = await make(officer, `Only ${scope}`, scope);
        for (const some of asked) {
          const { query, variables } = documentOf('mutation', some, ({ values }) => values(nothing));
          const { data, errors } = await ask<Record<string, Told | null>>(api(), {
            query,
            variables,
            token: bearer,
          });
          const forbidden = errors.some(({ extensions }) => extensions?.code === 'FORBIDDEN');
          for (const { name } of some) {
            const held = forbidden || data[name]?.rule === 'tokenScope';
            if (held) refused += 1;
            if (held === may[scope].includes(name)) wrong.push(`${scope} ${name}`);
          }
        }
        for (const query of [
          '{ secondFactor { since offered { secret } } }',
          '{ myTokens { tokens { id } } }',
          `{ doors(organisationId: "${scene.council}") { organisationName } }`,
          `{ organisationTokens(organisationId: "${scene.council}") { mostDays } }`,
        ]) {
          const { errors } = await ask(api(), { query, token: bearer });
          if (!errors[0]?.message.includes('was made to')) wrong.push(`${scope} ${query}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(refused).toBeGreaterThan(300);
      const file = await fetch(api().replace('/graphql', `/imports?owner=${scene.council}&name=a.csv`), {
        method: 'POST',
        headers: { authorization: `Bearer ${await make(officer, 'Files', 'read')}` },
        body: 'a,b',
      });
      expect([file.status, await file.text()]).toEqual([403, expect.stringContaining('was made to read')]);
    }, 60_000);

    it('never decides, whoever made it and however they had come in', async () => {
      const vouched = scene.jar();
      await scene.comeBack(vouched, '7');
      const bearer = await make(vouched, 'Vouched', 'progress');
      const { data } = await ask<{ viewer: { secondFactorWanted: boolean } }>(api(), {
        query: '{ viewer { secondFactorWanted } }',
        token: bearer,
      });
      expect(data.viewer.secondFactorWanted).toBe(true);
    });

    it('is nothing when altered, cut, hashed, sent otherwise than as a header, or taken for a session', async () => {
      const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(token))).toString('hex');
      const flipped = `${token.startsWith('a') ? 'b' : 'a'}${token.slice(1)}`;
      for (const forged of [flipped, token.slice(0, -1), `${token}A`, hash, token.toUpperCase()])
        expect([forged, await said(forged)]).toEqual([forged, '200 nobody']);
      const body = JSON.stringify({ query: '{ viewer { name } }' });
      const headers = { 'content-type': 'application/json' };
      const by = async (address: string, more: Record<string, string>) =>
        (await fetch(address, { method: 'POST', body, headers: { ...headers, ...more } })).text();
      for (const answer of [
        await by(`${api()}?access_token=${token}&token=${token}`, {}),
        await by(api(), { cookie: `gt_session=${token}` }),
        await by(api(), { authorization: `Basic ${token}` }),
        await by(api(), { 'x-api-key': token }),
      ])
        expect(JSON.parse(answer)).toEqual({ data: { viewer: null } });
    });

    it('ends where it is revoked, at the next request, by its person or an administrator and nobody else', async () => {
      const id = await idOn(officer, here, 'Sheet');
      const query = 'mutation ($input: RevokeTokenInput!) { revokeToken(input: $input) { __typename } }';
      const revoke = async (key: PersonKey | null) => {
        const jar = key && (await scene.withPassword(key));
        const asked = { query, variables: { input: { tokenId: id } }, token: jar?.cookie('gt_session') };
        const { data, errors } = await ask<{ revokeToken: Told | null }>(api(), asked);
        return data.revokeToken?.__typename ?? errors[0]?.extensions?.code;
      };
      expect(await revoke(null)).toBe('UNAUTHENTICATED');
      for (const key of ['councilLead', 'manager', 'healthAdministrator'] as const)
        expect([key, await revoke(key)]).toEqual([key, 'NotFound']);
      const list = `/organisations/${scene.council}/tokens`;
      for (const key of ['councilLead', 'healthAdministrator'] as const)
        expect((await (await scene.withPassword(key)).get(list)).status).toBe(404);
      expect(await said(token)).toBe(scene.people().people.councilOfficer.name);
      expect((await scene.administrator.submit(list, { tokenId: id }, `${list}/revoke`)).status).toBe(303);
      expect(await said(token)).toMatch(/^401 The token “Sheet” was revoked on \d+ \w+ 20\d\d\.$/);
      const mine = await idOn(officer, here, 'Only read');
      expect((await officer.submit(here, { tokenId: mine }, `${here}/revoke`)).status).toBe(303);
      expect(await evidence()).toContain('revokeToken');
    }, 30_000);

    it('ends with its time, with a shorter one that is decided since, and where none are taken', async () => {
      token = await make(officer, 'Short', 'figures', '20');
      await setDays('10');
      scene.wait(9 * 24 * 60);
      expect(await said(token)).toBe(scene.people().people.councilOfficer.name);
      scene.wait(2 * 24 * 60);
      expect(await said(token)).toMatch(/^401 The token “Short” expired on .*\. Make another\.$/);
      scene.administrator = await scene.withPassword('administrator');
      await setDays(null);
      expect(await said(token)).toMatch(/takes no tokens\.$/);
      officer = await scene.withPassword('councilOfficer');
      expect((await officer.get(`${here}/make`)).text).toContain('takes no tokens');
      const refused = await officer.submit(
        `${here}`,
        { name: 'No', scope: 'read', days: '1' },
        `${here}/make`,
      );
      expect([refused.status, refused.text.includes('takes no tokens')]).toEqual([403, true]);
      await setDays('90');
      expect(await said(token)).toBe(scene.people().people.councilOfficer.name);
      scene.wait(10 * 24 * 60);
      expect(await said(token)).toMatch(/^401 The token “Short” expired/);
    }, 30_000);

    it('outlives signing out everywhere and not a new password', async () => {
      officer = await scene.withPassword('councilOfficer');
      token = await make(officer, 'Long', 'read');
      await officer.submit('/account', {}, '/account/sign-out-everywhere');
      expect(await said(token)).toBe(scene.people().people.councilOfficer.name);
      scene.administrator = await scene.withPassword('administrator');
      const link = linkOn(await scene.issue('councilOfficer', 'password'));
      expect((await scene.jar().submit(link, { password: 'three words apart' })).status).toBe(303);
      expect(await said(token)).toBe('200 nobody');
    }, 30_000);
  });
}
