import { ask } from '../support/graphql.ts';
import type { DoorScene } from './door-scene.ts';
import { forgeries } from './forgeries.ts';

/** Declares what nobody may get in with. The account 7 is linked before. */
export function nobodyGetsIn(scene: DoorScene): void {
  describe('nobody gets in', () => {
    it('though a token taken apart and put together as it was is taken', async () => {
      scene.peer.forge = ({ claims, sign }) => sign(claims);
      const jar = scene.jar();
      expect((await scene.comeBack(jar, '7')).status).toBe(303);
      expect(await scene.who(jar)).toBe(scene.people().people.portfolioHolder.name);
    });

    it.each(forgeries)('with %s', async (_, forge) => {
      scene.peer.forge = forge;
      const jar = scene.jar();
      const seen = await scene.comeBack(jar, '7');
      expect(seen.status).toBe(403);
      expect(jar.cookie('gt_session')).toBeNull();
      expect(seen.text).toContain('You are not signed in');
      expect(seen.text).not.toMatch(/JWT|nonce|claim|OAuth|at .*\.ts/);
    });

    it('with a code or a state used before, or of another sign-in', async () => {
      const jar = scene.jar();
      const begun = await jar.get(scene.withProvider());
      const back = await jar.throughProvider(begun.location, '7');
      const door = jar.cookie('gt_door') ?? '';
      expect((await jar.get(back)).status).toBe(303);

      const replay = scene.jar();
      await replay.get(scene.withProvider());
      expect((await replay.get(back)).status).toBe(403);
      // The same code again, under a state that is in force.
      const mine = scene.jar();
      const fresh = new URL((await mine.get(scene.withProvider())).location).searchParams.get('state') ?? '';
      const mixed = new URL(back);
      mixed.searchParams.set('state', fresh);
      expect((await mine.get(mixed.href)).status).toBe(403);
      // And the whole answer again, with all that the first browser held.
      const query = `mutation ($input: FinishProviderSignInInput!) { finishProviderSignIn(input: $input) { __typename } }`;
      const { browser } = JSON.parse(decodeURIComponent(door)) as { browser: string };
      const input = { browser, query: new URL(back).search.slice(1) };
      const { data } = await ask(scene.product.apiUrl, { query, variables: { input } });
      expect(data.finishProviderSignIn).toEqual({ __typename: 'SignInRefused' });
      for (const one of [replay, mine]) expect(await scene.who(one)).toBeNull();
    });

    it('with an answer that was meant for another browser', async () => {
      const attacker = scene.jar();
      const begun = await attacker.get(scene.withProvider());
      const back = await attacker.throughProvider(begun.location, '7');
      const victim = scene.jar();
      expect((await victim.get(back)).status).toBe(403);
      expect(await scene.who(victim)).toBeNull();
      // It is spent: not even its own browser can use it after that.
      expect((await attacker.get(back)).status).toBe(403);
    });

    it('with a code that was not proved, a state left out, or a page of ours named elsewhere', async () => {
      const jar = scene.jar();
      const begun = new URL(
        (await jar.get(`${scene.withProvider()}?next=https://elsewhere.example.org`)).location,
      );
      expect(begun.searchParams.get('code_challenge_method')).toBe('S256');
      for (const name of ['state', 'nonce', 'code_challenge']) {
        expect((begun.searchParams.get(name) ?? '').length).toBeGreaterThan(40);
      }
      const back = new URL(await jar.throughProvider(begun.href, '7'));
      const bare = new URL(back);
      bare.searchParams.delete('state');
      expect((await jar.get(bare.href)).status).toBe(403);
      expect((await scene.jar().get('/sign-in/return')).status).toBe(403);
    });

    it('after ten minutes at the provider', async () => {
      const jar = scene.jar();
      const begun = await jar.get(scene.withProvider());
      const back = await jar.throughProvider(begun.location, '7');
      scene.wait(10);
      expect((await jar.get(back)).status).toBe(403);
      expect(await scene.who(jar)).toBeNull();
    });
  });
}
