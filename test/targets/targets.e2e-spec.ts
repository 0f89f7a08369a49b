import { encodeId } from '#read-models/global-id';
import { look } from '#testing/look';
import { historySigned } from '#testing/small-place';
import { readHistory } from '../support/history.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { inOrder } from '../support/in-order.ts';
import { TargetStory, wholeTerms } from './target-story.ts';
import type { TargetAnswer } from './target-story.ts';

let product: Product;
let told: TargetStory;
beforeAll(async () => {
  product = await startProduct();
  told = new TargetStory(product.story());
  told.story.moveTo(historySigned);
}, 180_000);
afterAll(() => product?.stop());

const idOf = (answer: TargetAnswer): string => {
  if (!answer.proposal) throw new Error(`Not moved: ${JSON.stringify(answer)}`);
  return answer.proposal.id;
};
const at = (instant: string): void => told.story.moveTo(instant);
const notices = async (): Promise<string[]> => {
  const rows = await look<{ addressed_to: string; about: string }>(
    product.database.apiUrl,
    [told.story.place.partnership],
    `select addressed_to, about from notice where kind like 'target.%' order by at, id`,
  );
  return rows.map(({ addressed_to, about }) => `${addressed_to}: ${about}`);
};

describe('a target from its proposal to a member’s decision', () => {
  const next = inOrder();
  const step = (name: string, work: () => Promise<void>): void => it(name, () => next(work), 60_000);
  let id = '';

  step('is proposed by a performance manager or the portfolio holder, and by nobody else', async () => {
    for (const key of ['owner', 'portfolioHolder', 'manager'] as const) {
      expect((await told.propose(key, { checklist: [] })).type).toBe('Invalid');
    }
    for (const key of ['healthLead', 'leader', 'scrutiny', 'councilOfficer', 'coordinator'] as const) {
      expect(await told.propose(key, wholeTerms(2028, 95))).toMatchObject({
        type: 'NotPermitted',
        rule: 'needs:performance_manager|portfolio_holder',
      });
    }
    const nothing = Buffer.from('Indicator:no').toString('base64url');
    expect((await told.propose('manager', wholeTerms(2028, 95), nothing)).type).toBe('NotFound');
  });

  step('names a field for everything left out, and refuses what lies behind', async () => {
    const { fields } = await told.propose('manager', { checklist: [] });
    expect(fields?.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['starts', 'ends', 'value', 'toleranceBelow', 'basis', 'rationale']),
    );
    expect(fields?.filter(({ field }) => field.startsWith('checklist.'))).toHaveLength(11);
    const late = await told.propose('manager', { ...wholeTerms(2025, 95) });
    expect(late.fields?.[0]).toEqual({
      field: 'starts',
      message: 'A target is agreed before its period starts, not after.',
    });
  });

  step('waits for the portfolio holder, with what the rules noticed', async () => {
    const put = await told.propose('manager', wholeTerms(2028, 90));
    id = idOf(put);
    expect(put.proposal).toMatchObject({ state: 'proposed', round: 1 });
    expect(put.proposal?.flags.map(({ code }) => code)).toEqual(['lastYearAndABit']);
    expect(await told.needsOf('portfolioHolder')).toEqual(['decideTarget']);
    expect(await told.listed('portfolioHolder', { mine: true })).toEqual([id]);
    expect(await told.listed('scrutiny', { indicatorId: told.indicatorId })).toEqual([id]);
    for (const key of ['manager', 'owner', 'leader', 'healthLead'] as const) {
      expect(await told.needsOf(key)).toEqual([]);
      expect(await told.listed(key, { mine: true })).toEqual([]);
    }
    const again = await told.propose('manager', wholeTerms(2028, 99));
    expect(again.fields?.map(({ field }) => field)).toEqual(['starts']);
  });

  step(
    'is decided by nobody who put it or owns the measure, nor by the leader before their time',
    async () => {
      const refusals = {
        manager: 'needs:portfolio_holder',
        leader: 'needs:portfolio_holder',
        owner: 'ownerNeverDecides',
        administrator: 'needs:portfolio_holder',
        healthLead: 'needs:portfolio_holder',
      } as const;
      for (const decision of ['agree', 'return', 'reject']) {
        for (const [key, rule] of Object.entries(refusals)) {
          const answer = await told.act(key as keyof typeof refusals, 'decideTarget', id, {
            decision,
            comment: 'x',
          });
          expect([key, answer]).toEqual([key, expect.objectContaining({ type: 'NotPermitted', rule })]);
        }
      }
      const kept = await look<{ rule: string }>(
        product.database.apiUrl,
        [told.story.place.organisations.council],
        `select rule from refusal where action = 'approveTarget' order by rule`,
      );
      expect(kept.map(({ rule }) => rule)).toContain('ownerNeverDecides');
      const { acts } = await told.seen('owner', id);
      expect(acts.find(({ name }) => name === 'approveTarget')).toMatchObject({
        available: false,
        rule: 'ownerNeverDecides',
      });
    },
  );

  step('wants a reason for every flag before it is agreed, and a comment to go back', async () => {
    const decide = (says: object) => told.act('portfolioHolder', 'decideTarget', id, says);
    expect((await decide({ decision: 'agree' })).fields?.map(({ field }) => field)).toEqual([
      'reasons.lastYearAndABit',
    ]);
    expect((await decide({ decision: 'return' })).fields?.map(({ field }) => field)).toEqual(['comment']);
    expect((await decide({ decision: 'reject' })).fields?.map(({ field }) => field)).toEqual(['reason']);
    const stale = { proposalId: id, expectedVersion: 99, decision: 'return', comment: 'Aim higher.' };
    expect((await told.send('portfolioHolder', 'decideTarget', stale)).type).toBe('ChangedMeanwhile');
    const back = await decide({ decision: 'return', comment: 'Aim higher.' });
    expect(back.proposal?.state).toBe('returned');
    expect(await told.needsOf('portfolioHolder')).toEqual([]);
    expect(await told.needsOf('manager')).toEqual(['reviseTarget']);
    const early = await decide({ decision: 'agree' });
    expect(early).toMatchObject({ type: 'NotAvailableNow', state: 'returned' });
    expect(early.available).toEqual(expect.arrayContaining(['reviseTarget', 'withdrawTarget']));
  });

  step('comes back changed, is agreed, and is the target in force', async () => {
    const revise = (key: 'manager' | 'scrutiny', value: number) =>
      told.act(key, 'reviseTarget', id, { terms: wholeTerms(2028, value) });
    expect((await revise('scrutiny', 95)).type).toBe('NotPermitted');
    const again = await revise('manager', 95);
    expect(again.proposal).toMatchObject({ state: 'proposed', round: 2, value: 95, flags: [] });
    const before = await told.targetsFrom('2028-01-01');
    const agreed = await told.act('portfolioHolder', 'decideTarget', id, { decision: 'agree' });
    expect(agreed.proposal).toMatchObject({ state: 'inForce', waitingFor: '' });
    expect(await told.targetsFrom('2028-01-01')).toEqual([
      ...before,
      { starts: '2028-04-01', value: 95, toleranceBelow: 2 },
    ]);
    expect(agreed.proposal?.history.map(({ label }) => label)).toEqual([
      'agreed the target',
      'put the proposal again',
      'returned the proposal',
      'proposed the target',
    ]);
    const clash = await told.propose('portfolioHolder', wholeTerms(2028, 97));
    expect(clash.fields?.map(({ field }) => field)).toEqual(['starts']);
  });
});

describe('the other ways a proposal ends', () => {
  const next = inOrder();
  const step = (name: string, work: () => Promise<void>): void => it(name, () => next(work), 60_000);

  step('is rejected, or withdrawn by whoever put it', async () => {
    const rejected = idOf(await told.propose('manager', wholeTerms(2029, 96)));
    const no = { decision: 'reject', comment: 'Not a priority.' };
    expect((await told.act('portfolioHolder', 'decideTarget', rejected, no)).proposal?.state).toBe(
      'rejected',
    );
    const mine = idOf(await told.propose('manager', wholeTerms(2029, 96)));
    expect((await told.act('portfolioHolder', 'withdrawTarget', mine, { reason: 'No.' })).type).toBe(
      'NotPermitted',
    );
    expect((await told.act('manager', 'withdrawTarget', mine, { reason: '' })).fields?.[0]?.field).toBe(
      'reason',
    );
    const gone = await told.act('manager', 'withdrawTarget', mine, { reason: 'Put too early.' });
    expect(gone.proposal?.state).toBe('withdrawn');
    expect(gone.proposal?.acts).toEqual([]);
  });

  step('is the leader’s when the portfolio holder puts it, and cannot be got round', async () => {
    const own = idOf(await told.propose('portfolioHolder', wholeTerms(2030, 97)));
    expect(await told.needsOf('leader')).toEqual(['decideTarget']);
    expect(await told.act('portfolioHolder', 'decideTarget', own, { decision: 'agree' })).toMatchObject({
      type: 'NotPermitted',
      rule: 'proposerNeverDecides',
    });
    const band = { value: 97, toleranceBelow: 2, toleranceAbove: 2, basis: 'Mine.' };
    const outright = await told.story.ask<{ setTarget: { rule?: string } }>(
      'portfolioHolder',
      `mutation ($input: SetTargetInput!) { setTarget(input: $input) { ... on NotPermitted { rule } } }`,
      { input: { indicatorId: told.indicatorId, starts: '2030-04-01', ends: '2030-09-30', ...band } },
    );
    expect(outright.data.setTarget.rule).toBe('proposerNeverDecides');
    const rival = idOf(await told.propose('manager', wholeTerms(2030, 94)));
    const reasons = [{ code: 'lastYearAndABit', reason: 'Near the ceiling every point is hard.' }];
    const agreed = await told.act('leader', 'decideTarget', own, { decision: 'agree', reasons });
    expect(agreed.proposal).toMatchObject({ state: 'inForce', flags: reasons });
    expect((await told.seen('manager', rival)).state).toBe('superseded');
  });

  step('goes up the line when nobody decides, each level once, and stays where it is', async () => {
    at('2027-12-06T09:00:00Z');
    const winter = { ...wholeTerms(2028, 96), starts: '2028-01-01', ends: '2028-03-31' };
    const late = idOf(await told.propose('manager', winter));
    await told.story.around.deliver();
    at('2027-12-23T09:00:00Z');
    await told.story.around.deliver();
    expect((await told.seen('manager', late)).state).toBe('proposed');
    expect(await told.needsOf('leader')).toEqual(['decideTarget']);
    expect((await notices()).filter((line) => line.endsWith('is overdue.'))).toEqual([
      'Leader or board: The decision on a target is overdue.',
    ]);
    at('2028-01-02T09:00:00Z');
    await told.story.around.deliver();
    const lapsed = await told.seen('manager', late);
    expect(lapsed).toMatchObject({ state: 'lapsed', waitingFor: '' });
    expect(lapsed.history[0]).toMatchObject({
      who: 'Goldthread',
      label: 'Its period began without a decision',
    });
    expect(await told.targetsFrom('2026-04-01')).not.toContainEqual(expect.objectContaining({ value: 96 }));
    expect(await notices()).toContain(
      'Portfolio holder: A proposed target lapsed: its period began before anyone decided.',
    );
    expect(await told.act('portfolioHolder', 'decideTarget', late, { decision: 'agree' })).toMatchObject({
      type: 'NotAvailableNow',
      state: 'lapsed',
    });
  });

  step('replays from its first event, every one of them, and its card agrees', async () => {
    const cards = await look<{ id: string; off: boolean }>(
      product.database.apiUrl,
      [told.story.place.partnership],
      `select t.id, (w.state <> t.state or w.version <> t.version) as off from target_proposal t
         join workflow_instance w on w.tenant_id = t.tenant_id and w.id = t.id`,
    );
    expect(cards.map(({ off }) => off)).toEqual(Array.from({ length: 6 }, () => false));
    for (const { id } of cards) {
      const opaque = encodeId('TargetProposal', told.story.place.partnership, id);
      expect((await readHistory(product.database, opaque)).verification).toMatchObject({ ok: true });
    }
  });
});
