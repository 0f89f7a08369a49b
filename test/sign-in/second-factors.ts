import { Secret, TOTP } from 'otpauth';
import { encodeId } from '#read-models/global-id';
import { placePassword } from '#testing/small-place/people';
import { launchBrowser } from '#testing/browser';
import { ask } from '../support/graphql.ts';
import { Visitor } from '../support/visitor.ts';
import type { BrowserJar } from './browser-jar.ts';
import type { DoorScene } from './door-scene.ts';
import { askedByBoth } from './factor-of-two.ts';
import { visitTokens } from './visit-tokens.ts';

const here = '/account/second-factor';

/** Declares how a second factor is set up, answered for and wanted of those who decide. */
export function secondFactors(scene: DoorScene): void {
  let secret = '';
  let codes: string[] = [];
  /** What the phone shows at the product's time, or some half minutes from it. */
  const code = (steps = 0): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: scene.product.clock.now().getTime() + steps * 30_000,
    });
  /** Right password, and as far as the question for the code. */
  const halfway = async (): Promise<BrowserJar> => {
    const jar = scene.jar();
    const { email } = scene.people().people.portfolioHolder;
    const seen = await jar.submit('/sign-in', { email, password: placePassword, next: '/' });
    expect(seen.location).toBe(`${scene.site.url}/sign-in/code`);
    expect(jar.cookie('gt_session')).toBeNull();
    return jar;
  };
  /** Sets a second factor up, from the account's page on. */
  const setUpAnew = async (jar: BrowserJar): Promise<void> => {
    await jar.submit(here, {});
    const shown = /<code class="gt-typed">([A-Z2-7 ]+)</.exec((await jar.get(here)).text)?.[1] ?? '';
    secret = shown.replaceAll(' ', '');
    expect((await jar.submit(here, { code: code() }, `${here}/confirm`)).status).toBe(200);
    scene.wait(1);
  };
  const wrong = (): string => String((Number(code()) + 123_457) % 1_000_000).padStart(6, '0');

  describe('a second factor', () => {
    it('is wanted of those who decide once their organisation says so, and not before', async () => {
      const { council } = scene.people().organisations;
      const ownerId = encodeId('Organisation', council, council);
      const query = `mutation ($input: SetPolicyInput!) { setPolicy(input: $input) { __typename } }`;
      const values = [{ key: 'secondFactorForApprovers', value: 'true' }];
      const before = await scene.withPassword('portfolioHolder');
      expect((await before.get('/account')).text).not.toContain('wants a second factor');
      const said = await ask(scene.product.apiUrl, {
        query,
        variables: { input: { ownerId, expectedVersion: 0, values } },
        token: scene.administrator.cookie('gt_session'),
      });
      expect(said.data.setPolicy).toEqual({ __typename: 'PolicySet' });

      expect((await before.get('/account')).text).toContain('wants a second factor');
      const { home } = scene.people().indicators;
      const input = {
        indicatorId: encodeId('Indicator', scene.people().partnership, home),
        starts: '2028-01-01',
        ends: '2028-12-31',
        value: 85,
        toleranceBelow: 5,
        toleranceAbove: 15,
        basis: 'The average, held.',
      };
      const setTarget = `mutation ($input: SetTargetInput!) { setTarget(input: $input) { __typename ... on NotPermitted { rule } } }`;
      const asks = (jar: BrowserJar) =>
        ask(scene.product.apiUrl, {
          query: setTarget,
          variables: { input },
          token: jar.cookie('gt_session'),
        });
      expect((await asks(before)).data.setTarget).toMatchObject({ __typename: 'NotPermitted' });
      // The provider answers for its own checks.
      const vouched = scene.jar();
      await scene.comeBack(vouched, '7');
      expect((await vouched.get('/account')).text).not.toContain('wants a second factor');
      expect((await asks(vouched)).data.setTarget).not.toMatchObject({ __typename: 'NotPermitted' });
    });

    it('is set up with a picture or the secret in letters, and counts after a first code', async () => {
      const jar = await scene.withPassword('portfolioHolder');
      await jar.submit(here, {});
      const offered = await jar.get(here);
      expect(offered.text).toContain('<svg');
      secret = (/<code class="gt-typed">([A-Z2-7 ]+)</.exec(offered.text)?.[1] ?? '').replaceAll(' ', '');
      expect(secret).toHaveLength(32);
      const refused = await jar.submit(here, { code: wrong() }, `${here}/confirm`);
      expect([refused.status, refused.text.includes('That code is not right')]).toEqual([422, true]);
      const done = await jar.submit(here, { code: code() }, `${here}/confirm`);
      codes = [...done.text.matchAll(/<code>(\w{12})<\/code>/g)].map(([, one]) => one ?? '');
      expect(new Set(codes).size).toBe(10);
      expect((await jar.get('/account')).text).not.toContain('wants a second factor');
      expect((await jar.get(here)).text).not.toContain(secret.slice(0, 4));
    });

    it('is asked for after the password, and each code is good once', async () => {
      scene.wait(1);
      const jar = await halfway();
      const once = code();
      expect((await jar.submit('/sign-in/code', { code: once })).status).toBe(303);
      expect(await scene.who(jar)).toBe(scene.people().people.portfolioHolder.name);
      const again = await halfway();
      const replayed = await again.submit('/sign-in/code', { code: once });
      expect([replayed.status, again.cookie('gt_session')]).toEqual([422, null]);
      scene.wait(1);
      expect((await again.submit('/sign-in/code', { code: code() })).status).toBe(303);
      scene.wait(3);
      const late = await halfway();
      expect((await late.submit('/sign-in/code', { code: code(-3) })).status).toBe(422);
      expect(await scene.who(late)).toBeNull();
    });

    it('may be a recovery code, once', async () => {
      const [recovery = ''] = codes;
      expect((await (await halfway()).submit('/sign-in/code', { code: recovery })).status).toBe(303);
      expect((await (await halfway()).submit('/sign-in/code', { code: recovery })).status).toBe(422);
    });

    it('cannot be guessed: a ticket is good for one try and five failures lock the account', async () => {
      scene.wait(16);
      const jar = await halfway();
      const ticket = (JSON.parse(decodeURIComponent(jar.cookie('gt_halfway') ?? '{}')) as { ticket: string })
        .ticket;
      const query = `mutation ($ticket: String!, $code: String!) { answerSecondFactor(ticket: $ticket, code: $code) {
        __typename ... on SecondFactorNeeded { ticket } } }`;
      const guess = (held: string, typed: string) =>
        ask<{ answerSecondFactor: { __typename: string; ticket?: string } }>(scene.product.apiUrl, {
          query,
          variables: { ticket: held, code: typed },
        });
      expect(await scene.bearer(ticket)).toBeNull();
      const together = await Promise.all(Array.from({ length: 8 }, () => guess(ticket, wrong())));
      const answered = together.map(({ data }) => data.answerSecondFactor);
      expect(answered.filter(({ __typename }) => __typename === 'SecondFactorNeeded')).toHaveLength(1);
      let held = answered.find((one) => one.ticket)?.ticket ?? '';
      for (let more = 0; more < 4; more++) {
        held = (await guess(held, wrong())).data.answerSecondFactor.ticket ?? '';
      }
      expect((await guess(held, code())).data.answerSecondFactor.__typename).toBe('SignInRefused');
      await expect(scene.withPassword('portfolioHolder')).rejects.toThrow('422');
    });

    it('is taken off by an administrator when it is lost, never their own, and its person is told', async () => {
      scene.wait(16);
      scene.administrator = await scene.withPassword('administrator');
      const jar = await halfway();
      await jar.submit('/sign-in/code', { code: code() });
      const page = `${scene.doors}/second-factor/${scene.personId('portfolioHolder')}`;
      const takeOff = `mutation ($input: TakeOffSecondFactorInput!) { takeOffSecondFactor(input: $input) {
        __typename ... on NotPermitted { rule } } }`;
      const asked = async (key: 'leader' | 'manager' | 'healthAdministrator' | 'administrator') => {
        const bearer = (await scene.withPassword(key)).cookie('gt_session');
        const personId = key === 'administrator' ? scene.personId(key) : scene.personId('portfolioHolder');
        const input = { organisationId: scene.council, personId, reason: 'Lost.' };
        const { data } = await ask(scene.product.apiUrl, {
          query: takeOff,
          variables: { input },
          token: bearer,
        });
        return data.takeOffSecondFactor;
      };
      for (const key of ['leader', 'manager'] as const)
        expect(await asked(key)).toEqual({ __typename: 'NotPermitted', rule: 'needs:administrator' });
      expect(await asked('healthAdministrator')).toEqual({ __typename: 'NotFound' });
      expect(await asked('administrator')).toEqual({ __typename: 'NotPermitted', rule: 'ownSecondFactor' });
      expect(await scene.who(jar)).not.toBeNull();

      scene.administrator = await scene.withPassword('administrator');
      const wordless = await scene.administrator.submit(page, { reason: ' ' });
      expect([wordless.status, wordless.text.includes('must not be empty')]).toEqual([422, true]);
      expect((await scene.administrator.submit(page, { reason: 'Lost; seen in person.' })).status).toBe(303);
      expect(await scene.who(jar)).toBeNull();
      const back = await scene.withPassword('portfolioHolder');
      const told = await back.get('/account');
      expect(told.text).toContain('Your second factor was taken off');
      expect(told.text).toContain('wants a second factor');
      await back.submit(here, {}, `${here}/told`);
      expect((await back.get('/account')).text).not.toContain('was taken off');
      await setUpAnew(back);
    }, 30_000);

    it('is taken off somebody who acts for two organisations once both have asked, each through another person', async () => {
      scene.wait(16);
      const jar = await halfway();
      await jar.submit('/sign-in/code', { code: code() });
      const asked = await askedByBoth(scene);
      expect(asked.ofOne).toEqual(['DoorsKept', 'DoorsKept']);
      expect(asked.waits).toEqual([true, true]);
      expect(await scene.who(jar)).not.toBeNull();
      expect(await asked.otherAsks()).toBe('DoorsKept');
      expect(await scene.who(jar)).toBeNull();
      await asked.leaveOther();
      const back = await scene.withPassword('portfolioHolder');
      await back.submit(here, {}, `${here}/told`);
      await setUpAnew(back);
    }, 30_000);

    it('is taken off by a code from it, and the pages please axe at both widths', async () => {
      scene.wait(16);
      scene.administrator = await scene.withPassword('administrator');
      const jar = await halfway();
      await jar.submit('/sign-in/code', { code: code() });
      const takenOff = `${scene.doors}/second-factor/${scene.personId('portfolioHolder')}`;
      const browser = await launchBrowser();
      const visitor = await Visitor.open(browser, scene.site.url, scene.people());
      try {
        await visitor.check('/sign-in');
        await visitor.check('/sign-in/code');
        await visitor.become('administrator');
        for (const path of ['/account', here, scene.doors, `${scene.doors}/add`, takenOff]) {
          expect([path, await visitor.visit(path)]).toEqual([path, 200]);
        }
        await visitor.page.goto(here);
        await visitor.press('Set up a second factor');
        await visitor.check(`${here}?offered`);
        await visitTokens(visitor, scene.council);
        await visitor.page.goto(scene.doors);
        await visitor.press(/^Give a link for a new password/);
        expect(await visitor.heading()).toMatch(/^A link for/);
        expect(visitor.findings).toEqual([]);
      } finally {
        await visitor.close();
        await browser.close();
      }
      scene.wait(1);
      expect((await jar.submit(here, { code: wrong() }, `${here}/remove`)).status).toBe(422);
      expect((await jar.submit(here, { code: code() }, `${here}/remove`)).status).toBe(303);
      expect(await scene.who(await scene.withPassword('portfolioHolder'))).not.toBeNull();
    }, 180_000);
  });
}
