import { addDays } from '#kernel/local-date';
import { look } from '#testing/look';
import type { PersonKey } from '#testing/small-place/people';
import type { Asking } from '../improvement/asking.ts';
import { problemsOf } from './people-answer.ts';
import { StandingIn } from './standing-in.ts';
import type { Setting } from './standing-in.ts';

/** Delegation over HTTP: who may give what to whom, and what goes with it (docs/domain.md section 3). */
export function whoStandsIn(at: () => Setting): void {
  describe('standing in for somebody', () => {
    let scene: StandingIn;
    beforeAll(() => {
      scene = new StandingIn(at());
    });
    const as: Asking['as'] = (key, place) => scene.as(key, place);
    const nameOf = (key: PersonKey) => scene.nameOf(key);
    const [entered, ownHand, throughOther] = ['2026-01-01', '2026-02-01', '2025-12-01'];

    it('is given by the holder alone, to a colleague, for days that they hold the role', async () => {
      const { product, place, days, today } = scene;
      const verifier = await scene.appointmentOf('councilVerifier', 'Data verifier');
      const holder = await as('councilVerifier');
      const input = {
        appointmentId: verifier,
        personId: scene.personId('manager'),
        ...days,
        reason: 'On leave.',
      };
      const give = (more: object, token = holder) => scene.ask(token, 'delegateRole', { ...input, ...more });
      expect(await give({ personId: scene.personId('councilVerifier') })).toMatchObject({
        rule: 'neverToOneself',
      });
      // Nobody takes a role by writing the delegation themselves, an administrator neither.
      for (const key of ['administrator', 'manager', 'leader'] as const) {
        const own = { personId: scene.personId(key) };
        const refused = { type: 'NotPermitted', rule: 'ownAppointmentOnly' };
        expect(await give(own, await as(key))).toMatchObject(refused);
      }
      expect(await give({}, await as('healthLead'))).toMatchObject({ type: 'NotFound' });
      expect(await give({}, await as('administrator', 1))).toMatchObject({ type: 'NotFound' });
      const { offers } = await scene.read(await as('administrator'));
      const power = offers.find(({ label }) => label.startsWith('Administrator'));
      expect(power?.acts).toEqual([{ available: false, rule: 'roleNeverDelegated' }]);
      const giving = { appointmentId: power?.appointmentId, personId: scene.personId('manager') };
      expect(await give(giving, await as('administrator'))).toMatchObject({ rule: 'roleNeverDelegated' });
      const wrong = [
        [{ personId: scene.personId('healthLead') }, 'personId'],
        [{ starts: addDays(today, -1) }, 'starts'],
        [{ ends: addDays(today, -1) }, 'ends'],
        [{ ends: addDays(today, 400) }, 'ends'],
        [{ reason: ' ' }, 'reason'],
      ] as const;
      for (const [more, field] of wrong) expect(problemsOf(await give(more))).toEqual([field]);
      const kept = await look<{ rule: string; count: number }>(
        product.database.apiUrl,
        [place.organisations.council],
        `select rule, count(*)::int as count from refusal where action = 'delegateRole' group by rule order by rule`,
        [],
      );
      expect(kept).toEqual([
        { rule: 'neverToOneself', count: 1 },
        { rule: 'ownAppointmentOnly', count: 3 },
        { rule: 'roleNeverDelegated', count: 1 },
      ]);
    });

    it('tells both, stands in the evidence, and one at a time', async () => {
      expect(await scene.give('councilVerifier', 'Data verifier', 'manager', scene.days)).toMatchObject({
        type: 'DelegationsChanged',
      });
      expect(problemsOf(await scene.give('councilVerifier', 'Data verifier', 'leader', scene.days))).toEqual([
        'starts',
      ]);
      const from = await scene.read(await as('councilVerifier'));
      const to = await scene.read(await as('manager'));
      expect(from.notices[0]?.text).toContain('stands in for you as data verifier');
      expect(to.notices[0]?.text).toContain(`You can stand in for ${nameOf('councilVerifier')}`);
      expect(to.received).toMatchObject([{ standing: 'inForce', acts: [{ available: false }] }]);
      expect((await scene.read(await as('councilOfficer'))).everybodys).toEqual([]);
      expect((await scene.read(await as('administrator'))).everybodys).toHaveLength(1);
      expect((await scene.read(await as('healthAdministrator'))).everybodys).toEqual([]);
      const known = await scene.people(await as('administrator'));
      expect(known?.changes[0]).toMatchObject({ who: nameOf('councilVerifier'), reason: 'On leave.' });
      expect(known?.changes[0]?.what).toContain(`delegated to ${nameOf('manager')}: data verifier`);
      const { notices } = await scene.read(await as('manager'));
      const mark = `mutation ($id: ID!) { answer: readDelegationNotices(delegationId: $id) { type: __typename } }`;
      const id = notices[0]?.delegationId;
      expect(await scene.api(await as('councilOfficer'), mark, { id })).toEqual({ type: 'NotFound' });
      expect(await scene.api(await as('manager'), mark, { id })).toEqual({ type: 'DelegationsChanged' });
      expect((await scene.read(await as('manager'))).notices).toEqual([]);
    });

    it('carries the bars of both, through either, and says for whom', async () => {
      const sign = async (periodStart: string) => {
        const answer = await scene.figure('councilLead', 'signReturn', periodStart, {
          reason: 'As counted.',
        });
        return { expectedVersion: answer.item?.version ?? 0 };
      };
      const save = (key: PersonKey, periodStart: string) =>
        scene.figure(key, 'saveReturn', periodStart, {
          numerator: 350,
          denominator: 400,
          reason: 'As counted.',
        });
      // What the verifier entered bars whoever stands in for the verifier.
      await save('councilVerifier', ownHand);
      const seen = await sign(ownHand);
      expect(await scene.figure('manager', 'verifyReturn', ownHand, seen)).toMatchObject({
        rule: 'needs:data_verifier',
      });
      expect(await scene.standIn('manager', 'councilVerifier')).toMatchObject({
        viewer: {
          name: nameOf('manager'),
          standsInFor: { name: nameOf('councilVerifier'), over: false },
          appointments: [{ roleName: 'Data verifier' }],
        },
      });
      const barred = await scene.figure('manager', 'verifyReturn', ownHand, seen);
      expect(barred).toMatchObject({ type: 'NotPermitted', rule: 'enteredByNeverVerifies' });
      expect(JSON.stringify(barred)).toContain(`${nameOf('councilVerifier')} entered this figure`);
      // What neither entered they may verify, in the verifier's name.
      await save('councilOfficer', entered);
      const free = await sign(entered);
      expect(await scene.figure('manager', 'verifyReturn', entered, free)).toMatchObject({
        item: { stage: 'verified', verifiedBy: `${nameOf('manager')}, for ${nameOf('councilVerifier')}` },
      });
      const [latest] = await scene.historyOf('councilLead', entered);
      expect(latest?.who).toContain(`for ${nameOf('councilVerifier')}`);
      // Nothing of their own goes with it, and it is not passed on.
      expect(await scene.figure('manager', 'signReturn', ownHand)).toMatchObject({
        rule: 'needs:partner_lead',
      });
      const offers = (await scene.read(await as('manager'))).offers.flatMap(({ acts }) => acts);
      expect(offers.every(({ rule }) => rule === 'neverChained')).toBe(true);
      const chained = {
        appointmentId: await scene.appointmentOf('councilVerifier', 'Data verifier'),
        ...{ personId: scene.personId('leader'), ...scene.days, reason: 'Passing it on.' },
      };
      expect(await scene.ask(await as('manager'), 'delegateRole', chained)).toMatchObject({
        rule: 'neverChained',
      });
      // What a stand-in entered in the verifier's name bars the verifier.
      await scene.asThemselves('manager');
      await scene.give('councilVerifier', 'Reporting officer', 'leader', scene.days);
      await scene.standIn('leader', 'councilVerifier');
      expect(await save('leader', throughOther)).toMatchObject({ item: { stage: 'redrafted' } });
      const own = await sign(throughOther);
      for (const act of ['verifyReturn', 'sendBackReturn'] as const) {
        const more = act === 'sendBackReturn' ? { ...own, reason: 'No.' } : own;
        for (const key of ['councilVerifier', 'manager'] as const) {
          if (key === 'manager') await scene.standIn('manager', 'councilVerifier');
          expect(await scene.figure(key, act, throughOther, more)).toMatchObject({
            rule: 'enteredByNeverVerifies',
          });
        }
      }
    });
  });
}
