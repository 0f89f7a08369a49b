import { addDays, londonDateOf, londonMidnight } from '#kernel/local-date';
import { encodeId } from '#read-models/global-id';
import { look } from '#testing/look';
import type { Body } from '#testing/small-place/people';
import { asking, type Asking } from '../improvement/asking.ts';
import { SharingStory } from '../sharing/sharing-story.ts';
import { problemsOf } from './people-answer.ts';
import { askingOfMembers } from './leaving.ts';
import type { Setting } from './standing-in.ts';

/** How a member leaves a partnership (docs/domain.md section 2), after the others: it moves the clock on by weeks. */
export function whoLeaves(at: () => Setting): void {
  describe('a member that leaves', () => {
    const { idOf, partnershipId, fresh, standing, change, evidence, news } = askingOfMembers(at);
    // The clock has moved on: everybody signs in anew.
    let as: Asking['as'];
    let lastDay: string;
    let leaving: { lastDay: string; reason: string; leaves: string[] };

    beforeAll(() => {
      ({ as } = asking(at().product));
      lastDay = addDays(londonDateOf(at().product.clock.now()), 25);
      leaving = { lastDay, reason: 'It merged with its neighbour.', leaves: [] };
    });

    it('is let go by the coordinator alone, and is nothing to anybody outside', async () => {
      for (const key of ['administrator', 'leader', 'manager', 'councilLead', 'healthLead'] as const) {
        for (const mutation of ['leavePartnership', 'stayInPartnership', 'nameAccountableBody']) {
          const input = { leavePartnership: leaving, stayInPartnership: { reason: 'x' } }[mutation] ?? {};
          expect(await change(await as(key), mutation, input)).toMatchObject({
            type: 'NotPermitted',
            rule: 'needs:partnership_coordinator',
          });
        }
      }
      const outside = await as('coordinator', 1);
      expect(await standing(outside)).toBeNull();
      expect(await change(outside, 'leavePartnership', leaving)).toMatchObject({ type: 'NotFound' });
      const mine = await as('coordinator');
      for (const organisationId of [idOf('health', 1), partnershipId()])
        expect(await change(mine, 'leavePartnership', { ...leaving, organisationId })).toMatchObject({
          type: 'NotFound',
        });
    });

    it('is refused its last day, thing by thing, while something must be decided first', async () => {
      const token = await as('coordinator');
      const council = await change(token, 'leavePartnership', {
        ...leaving,
        organisationId: idOf('council'),
      });
      const [first, ...rest] = (council.fields ?? []) as { field: string; message: string }[];
      expect(first).toMatchObject({ field: 'lastDay' });
      expect(first?.message).toContain('accountable body');
      expect(rest.map(({ message }) => message).join(' ')).toContain(
        'is the only partnership coordinator here',
      );
      const elsewhere = await change(await as('coordinator', 1), 'leavePartnership', {
        ...leaving,
        partnershipId: partnershipId(1),
        organisationId: idOf('police', 1),
      });
      expect(problemsOf(elsewhere)).toEqual(['lastDay', 'lastDay']);
      expect(JSON.stringify(elsewhere)).toContain('has figures from nobody but Quillbrook Police');
      for (const [more, field] of [
        [{ lastDay: addDays(lastDay, -26) }, 'lastDay'],
        [{ reason: ' ' }, 'reason'],
        [{}, 'leaves'],
      ] as const)
        expect(problemsOf(await change(token, 'leavePartnership', { ...leaving, ...more }))).toEqual([field]);
    });

    it('passes the part of accountable body on before it goes', async () => {
      const token = await as('coordinator');
      const name = (body: Body) => change(token, 'nameAccountableBody', { organisationId: idOf(body) });
      expect(problemsOf(await name('council'))).toEqual(['organisationId']);
      expect(await name('health')).toMatchObject({ type: 'MembershipChanged' });
      expect((await standing(token, null, 'health'))?.work[0]).toMatchObject({ kind: 'accountableBody' });
      expect(await name('council')).toMatchObject({ type: 'MembershipChanged' });
    });

    it('goes on a day, with everybody told on both sides; and can be called off until then', async () => {
      const { product } = at();
      const token = await as('coordinator');
      const sharing = new SharingStory(product.story());
      const proposed = await sharing.send('healthLead', 'proposeSharing', {
        partnershipId: sharing.partnershipId,
        indicatorId: encodeId(
          'Indicator',
          product.places[0]?.organisations.health ?? '',
          product.places[0]?.indicators.own.healthHome ?? '',
        ),
        ...{ level: 'summary', starts: londonDateOf(product.clock.now()), ends: addDays(lastDay, 300) },
        reason: 'To see it together.',
      });
      expect(proposed).toMatchObject({ type: 'SharingMoved' });
      const seen = await standing(token, lastDay);
      expect(seen?.work.map(({ bearing, kind }) => `${bearing} ${kind}`)).toEqual([
        'say returns',
        'ends feed',
        'ends agreement',
      ]);
      const leaves = seen?.work.filter(({ bearing }) => bearing === 'say').map(({ key }) => key) ?? [];
      leaving = { ...leaving, leaves };
      const fixed = await change(token, 'leavePartnership', leaving);
      expect(fixed).toMatchObject({ type: 'MembershipChanged', member: { standing: 'leaving' } });
      expect(problemsOf(await change(token, 'leavePartnership', leaving))).toEqual(['lastDay']);
      await product.story().around.deliver();
      expect(await news(await as('healthLead'))).toEqual([
        expect.stringContaining('Marlowdale Health leaves'),
      ]);
      for (const key of ['councilOfficer', 'coordinator'] as const)
        expect(await news(await as(key))).toEqual([]);
      expect(problemsOf(await change(token, 'stayInPartnership', { reason: ' ' }))).toEqual(['reason']);
      expect(await change(token, 'stayInPartnership', { reason: 'They think again.' })).toMatchObject({
        member: { standing: 'member', departures: [{ standing: 'calledOff' }] },
      });
      await product.story().around.deliver();
      expect(await news(await as('leader'))).toHaveLength(2);
    });

    it('is let go on its page, where what is open is said first', async () => {
      const { visitor, product } = at();
      await visitor.become('coordinator');
      await visitor.visit(`/partnerships/${partnershipId()}`);
      await visitor.follow(`/members/${idOf('council')}`);
      expect(await visitor.page.getByText('Must be decided before it can leave').count()).toBe(1);
      expect(await visitor.page.getByRole('button', { name: 'Fix the last day' }).count()).toBe(0);
      await visitor.visit(`/partnerships/${partnershipId()}/members/${idOf('health')}`);
      await visitor.fillDate('lastDay', lastDay);
      await visitor.press('Fix the last day');
      expect(await visitor.problems()).toEqual(['Say why it leaves; it stays on the record.']);
      await visitor.field('reason').fill(leaving.reason);
      await visitor.press('Fix the last day');
      expect(await visitor.problems()).toHaveLength(1);
      await visitor.page.getByRole('checkbox').check();
      await visitor.checkAsItStands();
      await visitor.press('Fix the last day');
      expect(await visitor.page.getByText('The last day is fixed.').count()).toBe(1);
      await product.story().around.deliver();
      await visitor.become('healthLead');
      await visitor.visit('/');
      await visitor.follow('/membership-news');
      await visitor.press('I have read this');
      expect(await news(await as('healthLead'))).toEqual([]);
      expect(visitor.findings).toEqual([]);
    }, 120_000);

    it('sees the partnership to the end of its last day, and nothing of it from the next request on', async () => {
      const { product, api } = at();
      const midnight = londonMidnight(addDays(lastDay, 1)).getTime();
      product.clock.set(new Date(midnight - 10 * 60_000).toISOString());
      const lead = await fresh('healthLead');
      const seen = `query ($id: ID!) { answer: partnership(id: $id) { name } }`;
      const mine = { id: partnershipId() };
      expect(await api(lead, seen, mine)).toEqual({ name: 'Marlowdale Partnership' });
      product.clock.set(new Date(midnight + 10 * 60_000).toISOString());
      // The worker has not come by yet.
      expect(await api(lead, seen, mine)).toBeNull();
      expect(await standing(lead)).toBeNull();
      await product.story().around.deliver();
      const coordinator = await fresh('coordinator');
      expect(await standing(coordinator)).toMatchObject({
        standing: 'left',
        departures: [
          { standing: 'over', lastDay, leaves: [expect.stringContaining('One figure')], leftOpen: [] },
          {},
        ],
      });
      expect(await change(coordinator, 'leavePartnership', leaving)).toMatchObject({ type: 'NotFound' });
      expect(await news(lead)).toEqual([
        expect.stringContaining('is no longer in the Marlowdale Partnership'),
      ]);
    });

    it('leaves its figures as history, and totals that say since when they are without it', async () => {
      const { product, api } = at();
      const { database, places } = product;
      const [place] = places;
      const { partnership = '', organisations, indicators } = place ?? {};
      const rows = <T extends object>(sql: string, tenants = [partnership]) =>
        look<T>(database.apiUrl, tenants, sql, []);
      const home = `indicator_id = '${indicators?.home ?? ''}'`;
      const [feed] = await rows<{ ends: string }>(
        `select ends::text from indicator_feed where ends is not null and ${home}`,
      );
      expect(feed?.ends).toBe('2026-03-31');
      const [count] = await rows<{ n: number }>(
        `select count(*)::int as n from contribution where organisation_id = '${organisations?.health ?? ''}'`,
      );
      expect(count?.n).toBe(14);
      const coordinator = await fresh('coordinator');
      const id = encodeId('Indicator', partnership, indicators?.home ?? '');
      const query = `query ($id: ID!) { answer: indicator(id: $id) { without definitionVersion } }`;
      expect(await api(coordinator, query, { id })).toEqual({
        without: ['Without Marlowdale Health since 1 April 2026'],
        definitionVersion: 2,
      });
      expect(await rows(`select state from sharing_agreement`)).toEqual([{ state: 'withdrawn' }]);
      expect(await evidence(partnership)).toEqual([
        ...['addMember', 'addMember', 'nameAccountableBody', 'nameAccountableBody'],
        ...['endMembership', 'callOffEnd', 'endMembership', 'left'],
      ]);
      expect(await evidence(organisations?.health ?? '')).toEqual(['leaving', 'staying', 'leaving', 'left']);
      const owed = await rows(
        `select stage from period_return where stage not in ('onRecord', 'submitted', 'verified', 'withdrawn')`,
        [organisations?.health ?? ''],
      );
      expect(owed).toEqual([]);
    });
  });
}
