import { encodeId } from '#read-models/global-id';
import { placePassword } from '#testing/small-place/people';
import { ask, signIn } from '../support/graphql.ts';
import { linkOn, startOn } from './door-scene.ts';
import type { DoorScene } from './door-scene.ts';

/** Declares how sessions end, and the links for new passwords. The account 7 is linked before. */
export function sessionsEnd(scene: DoorScene): void {
  describe('keys change, and sessions end', () => {
    it('a new key of the provider counts at once, and the old one no more', async () => {
      const old = scene.peer.rotate(scene.site.url);
      const jar = scene.jar();
      expect((await scene.comeBack(jar, '7')).status).toBe(303);
      expect(await scene.who(jar)).not.toBeNull();
      scene.peer.forge = ({ claims, sign }) => sign(claims, { kid: old.kid }, old.key);
      expect((await scene.comeBack(scene.jar(), '7')).status).toBe(403);
    });

    it('signing in again ends the session before, signing out ends it here and offers to at the provider', async () => {
      const jar = scene.jar();
      await scene.comeBack(jar, '7');
      const first = jar.cookie('gt_session');
      await scene.comeBack(jar, '7');
      const second = jar.cookie('gt_session');
      expect(second).not.toBe(first);
      const { data } = await ask(scene.product.apiUrl, { query: '{ viewer { name } }', token: first });
      expect(data.viewer).toBeNull();
      const out = await jar.submit('/account', {}, '/sign-out');
      expect(out.text).toContain('You have signed out of Goldthread');
      expect(out.text).toContain(`${scene.peer.issuer}/session/end`);
      expect(jar.cookie('gt_session')).toBeNull();
      const after = await ask(scene.product.apiUrl, { query: '{ viewer { name } }', token: second });
      expect(after.data.viewer).toBeNull();
    });

    it('signing out everywhere ends those in other browsers, and nobody else’s', async () => {
      const [here, there] = [scene.jar(), await scene.withPassword('portfolioHolder')];
      await scene.comeBack(here, '7');
      const other = await scene.withPassword('leader');
      const out = await here.submit('/account', {}, '/account/sign-out-everywhere');
      expect(out.status).toBe(303);
      expect([await scene.who(here), await scene.who(there)]).toEqual([null, null]);
      expect(await scene.who(other)).toBe(scene.people().people.leader.name);
    });

    it('unlinking an account, or withdrawing the provider, ends what was opened there at once', async () => {
      scene.administrator = await scene.withPassword('administrator');
      const [byAccount, byPassword] = [scene.jar(), await scene.withPassword('portfolioHolder')];
      await scene.comeBack(byAccount, '7');
      await scene.administrator.submit(
        scene.doors,
        { personId: scene.personId('portfolioHolder') },
        `${scene.doors}/unlink`,
      );
      expect([await scene.who(byAccount), await scene.who(byPassword)]).toEqual([
        null,
        scene.people().people.portfolioHolder.name,
      ]);
      expect((await scene.comeBack(scene.jar(), '7')).status).toBe(403);

      const made = await scene.issue('owner', 'join');
      const jar = scene.jar();
      const invited = await jar.get(linkOn(made));
      await scene.comeBack(jar, '9', startOn(invited));
      expect(await scene.who(jar)).toBe(scene.people().people.owner.name);
      await scene.administrator.submit(
        scene.doors,
        { providerId: scene.providerId },
        `${scene.doors}/withdraw`,
      );
      expect(await scene.who(jar)).toBeNull();
      expect((await jar.get(scene.withProvider())).status).toBe(403);
    });
  });

  describe('an administrator gives a link for a new password', () => {
    it('which works once, ends every session, and only for those who act for that organisation', async () => {
      const before = await scene.withPassword('leader');
      const made = await scene.issue('leader', 'password');
      const link = linkOn(made);
      const jar = scene.jar();
      const short = await jar.submit(link, { password: 'short' });
      expect([short.status, short.text.includes('at least 10 characters')]).toEqual([422, true]);
      expect(await scene.who(before)).not.toBeNull();
      expect((await jar.submit(link, { password: 'three words apart' })).location).toBe(
        `${scene.site.url}/sign-in`,
      );
      expect(await scene.who(before)).toBeNull();
      expect((await jar.submit(link, { password: 'another password' })).status).toBe(404);
      const { email } = scene.people().people.leader;
      await expect(signIn(scene.product.apiUrl, email, placePassword)).rejects.toThrow('not signed in');
      expect(await signIn(scene.product.apiUrl, email, 'three words apart')).toMatch(/\w/);
    });

    it('and never for somebody of another organisation', async () => {
      for (const kind of ['password', 'join']) {
        const id = encodeId(
          'Person',
          scene.people().organisations.council,
          scene.people().people.healthLead.id,
        );
        const seen = await scene.administrator.submit(
          scene.doors,
          { personId: id, kind },
          `${scene.doors}/link`,
        );
        expect([seen.status, linkOn(seen)]).toEqual([404, '']);
      }
    });
  });
}
