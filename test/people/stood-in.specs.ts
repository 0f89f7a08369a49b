import { Client } from 'pg';
import { addDays, londonDateOf, londonMidnight } from '#kernel/local-date';
import { encodeId } from '#read-models/global-id';
import { placePassword, type PersonKey } from '#testing/small-place/people';
import type { Asking } from '../improvement/asking.ts';
import { signIn } from '../support/graphql.ts';
import { problemsOf } from './people-answer.ts';
import { StandingIn } from './standing-in.ts';
import type { Setting } from './standing-in.ts';

/** How delegation ends, and its pages, after `whoStandsIn`; moves the clock on by a day. */
export function whoStoodIn(at: () => Setting): void {
  describe('having stood in for somebody', () => {
    let scene: StandingIn;
    beforeAll(() => {
      scene = new StandingIn(at());
    });
    const as: Asking['as'] = (key, place) => scene.as(key, place);
    const nameOf = (key: PersonKey) => scene.nameOf(key);

    it('is over from the next request when it is taken back, and nothing is done in one’s own name by mistake', async () => {
      const { given } = await scene.read(await as('councilVerifier'));
      const id = given.find(({ toName }) => toName === nameOf('leader'))?.id ?? '';
      const end = (token: string, reason: string) =>
        scene.ask(token, 'endDelegation', { delegationId: id, reason });
      expect(problemsOf(await end(await as('councilVerifier'), ' '))).toEqual(['reason']);
      for (const key of ['administrator', 'councilOfficer'] as const) {
        expect(await end(await as(key), 'Mine.')).toMatchObject({ rule: 'ownAppointmentOnly' });
      }
      expect(await end(await as('councilVerifier'), 'Back at work.')).toMatchObject({
        type: 'DelegationsChanged',
      });
      const figures = { numerator: 351, denominator: 400, reason: 'Again.' };
      expect(await scene.figure('leader', 'saveReturn', '2025-11-01', figures)).toMatchObject({
        rule: 'delegationOver',
      });
      expect(await scene.choose(await as('leader'), id)).toMatchObject({ rule: 'notDelegatedToYou' });
      await scene.asThemselves('leader');
      expect(await scene.figure('leader', 'saveReturn', '2025-11-01', figures)).toMatchObject({
        type: 'NotPermitted',
        rule: expect.stringContaining('needs:') as string,
      });
      expect(problemsOf(await end(await as('councilVerifier'), 'Again.'))).toEqual(['reason']);
    });

    it('is given, used and left on its pages', async () => {
      const { visitor, days } = scene;
      await visitor.become('councilLead');
      await visitor.visit('/delegations');
      await visitor.follow('/delegations/give');
      await visitor.press('Delegate it');
      expect(await visitor.problems()).toContain('Choose who stands in for you');
      const mine = await scene.appointmentOf('councilLead', 'Partner lead');
      await visitor.page.locator('#appointmentId').selectOption(mine);
      await visitor.page.locator('#personId').selectOption(scene.personId('councilOfficer'));
      await visitor.fillDate('starts', days.starts);
      await visitor.fillDate('ends', days.ends);
      await visitor.field('reason').fill('At a conference.');
      await visitor.press('Delegate it');
      expect(visitor.path).toBe('/delegations');
      await visitor.checkAsItStands();
      await visitor.become('councilOfficer');
      await visitor.visit('/');
      await visitor.visit('/delegations');
      await visitor.press('I have read this');
      await visitor.visit('/acting');
      await visitor.page.getByLabel(`For ${nameOf('councilLead')}`).check();
      await visitor.press('Continue');
      expect(await visitor.page.getByText(`You stand in for ${nameOf('councilLead')}.`).count()).toBe(1);
      await visitor.checkAsItStands();
      await visitor.press('Stop standing in');
      expect(await visitor.page.locator('.gt-standing-in').count()).toBe(0);
      await visitor.become('councilLead');
      await visitor.visit('/delegations');
      await visitor.follow('/end');
      await visitor.field('reason').fill('Back sooner.');
      await visitor.press('Take it back');
      expect(await visitor.page.getByText('“Back sooner.”').count()).toBe(1);
      expect(visitor.findings).toEqual([]);
    }, 120_000);

    it('ends with its last day, and with the appointment', async () => {
      const { product, today } = scene;
      const standing = `{ answer: viewer { standsInFor { over } standIns { fromName } } }`;
      const after = { standsInFor: { over: true }, standIns: [] };
      const manager = await as('manager');
      expect(await scene.api(manager, standing, {})).toMatchObject({ standsInFor: { over: false } });
      const known = await scene.people(await as('administrator'));
      const post = known?.appointments.find(
        ({ personName, role }) => personName === nameOf('councilVerifier') && role === 'dataVerifier',
      );
      const ended = `mutation ($input: EndAppointmentInput!) { answer: endAppointment(input: $input) { type: __typename } }`;
      const input = { appointmentId: post?.id, reason: 'Another post.' };
      expect(await scene.api(await as('administrator'), ended, { input })).toEqual({
        type: 'AppointmentsChanged',
      });
      expect(await scene.api(manager, standing, {})).toEqual(after);
      // A session over midnight: the last day is over with its last minute.
      await scene.give('councilLead', 'Partner lead', 'councilOfficer', { starts: today, ends: today });
      const midnight = londonMidnight(addDays(today, 1)).getTime();
      product.clock.set(new Date(midnight - 10 * 60_000).toISOString());
      const { email = '' } = product.places[0]?.people.councilOfficer ?? {};
      const token = await signIn(product.apiUrl, email, placePassword);
      const { received } = await scene.read(token);
      const last = received.find(
        (one) => one.fromName === nameOf('councilLead') && one.standing === 'inForce',
      );
      await scene.choose(token, last?.id ?? '');
      const before = { standsInFor: { over: false }, standIns: [{ fromName: nameOf('councilLead') }] };
      expect(await scene.api(token, standing, {})).toEqual(before);
      product.clock.set(new Date(midnight + 10 * 60_000).toISOString());
      expect(await scene.api(token, standing, {})).toEqual(after);
    });

    it('counts an organisation as a member to its last day there, and no longer', async () => {
      const { product, place } = scene;
      const { partnership, organisations } = place;
      const partnershipId = encodeId('Partnership', partnership, partnership);
      const police = encodeId('Organisation', organisations.police, organisations.police);
      const on = londonDateOf(product.clock.now());
      const { email } = place.people.coordinator;
      const token = await signIn(product.apiUrl, place.people.administrator.email, placePassword);
      const appointed = async (role: string, day: string) => {
        await leaves(product.database.apiUrl, { partnership, organisation: organisations.police, day });
        const input = { ownerId: partnershipId, organisationId: police, email, role, starts: on };
        return scene.api<Record<string, unknown>>(
          token,
          `mutation ($input: AppointPersonInput!) { answer: appointPerson(input: $input) {
             type: __typename ... on Invalid { fields { field message } } ... on NotPermitted { rule } } }`,
          { input: { ...input, name: 'A colleague', jobTitle: 'Officer' } },
        );
      };
      expect(await appointed('wardMember', on)).toEqual({ type: 'AppointmentsChanged' });
      expect(problemsOf(await appointed('criticalFriend', addDays(on, -1)))).toEqual(['organisationId']);
    });
  });
}

/** Gives a membership a last day, which may be gone by, as no page does. */
async function leaves(url: string, of: { partnership: string; organisation: string; day: string }) {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('begin');
  await client.query(`select set_config('app.tenants', $1, true)`, [of.partnership]);
  await client.query(`update membership set "left" = $2 where organisation_id = $1`, [
    of.organisation,
    of.day,
  ]);
  await client.query('commit');
  await client.end();
}
