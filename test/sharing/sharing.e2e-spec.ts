import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { encodeId } from '#read-models/global-id';
import { castKeys } from '#testing/small-place/people';
import type { PersonKey } from '#testing/small-place/people';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { agreementOf, SharingStory } from './sharing-story.ts';
import type { SharingMutation } from './sharing-story.ts';

jest.setTimeout(60_000);

/** Over HTTP: every state of a sharing agreement, who may do what in each, and what is seen before and after its end. */
let product: Product;
let mine: SharingStory;
let theirs: SharingStory;

beforeAll(async () => {
  product = await startProduct(['Marlowdale', 'Quillbrook']);
  mine = new SharingStory(product.story(0));
  theirs = new SharingStory(product.story(1));
}, 180_000);
afterAll(() => product?.stop());

const calls = () => ({ indicatorId: mine.story.ownIndicator('policeCalls') });
const deliver = () => mine.story.around.deliver();

/** Everyone but these is refused the act, and told by which rule; nothing moves. */
async function refusedToOthers(
  act: SharingMutation,
  id: string,
  allowed: readonly PersonKey[],
): Promise<void> {
  const before = await mine.seenBy('leader', id);
  for (const key of castKeys.filter((one) => !allowed.includes(one))) {
    const says = act === 'agreeSharing' ? {} : { reason: 'Because.' };
    const answer = await mine.act(key, act, id, says);
    expect({ key, type: answer.type }).toEqual({ key, type: 'NotPermitted' });
    expect(answer.rule).toMatch(/^(needs:partner_lead\|partnership_coordinator|proposerNeverAnswers|side)/);
  }
  expect(await mine.seenBy('leader', id)).toEqual(before);
}

describe('a measure that an organisation offers', () => {
  let id: string;
  let measureId: string;

  it('is proposed by its partner lead alone, and waits for the coordinator', async () => {
    for (const key of castKeys.filter((one) => one !== 'policeLead')) {
      // To anyone outside the organisation its indicators are not there at all.
      const { type } = await mine.propose(key, calls());
      const own = mine.story.place.people[key].body === 'police';
      expect({ key, type }).toEqual({ key, type: own ? 'NotPermitted' : 'NotFound' });
    }
    const proposed = agreementOf(await mine.propose('policeLead', calls()));
    id = proposed.id;
    expect(proposed).toMatchObject({ state: 'proposed', sharedMeasureId: null, dueInWorkingDays: 10 });
    expect(await mine.needs('coordinator')).toEqual([
      { title: 'Marlowdale emergency calls answered within ten seconds', subjectId: id },
    ]);
    expect(await mine.needs('policeLead')).toEqual([]);
    expect(proposed.acts).toEqual([
      { name: 'withdraw', available: true, rule: null },
      { name: 'agree', available: false, rule: 'proposerNeverAnswers' },
      { name: 'refuse', available: false, rule: 'proposerNeverAnswers' },
    ]);
  });

  it('is agreed by the coordinator alone, and then seen by every member', async () => {
    await refusedToOthers('agreeSharing', id, ['coordinator']);
    await refusedToOthers('refuseSharing', id, ['coordinator']);
    await refusedToOthers('withdrawSharing', id, ['policeLead']);
    expect(await mine.titles('healthLead')).toEqual([]);
    expect(agreementOf(await mine.act('coordinator', 'agreeSharing', id)).state).toBe('active');
    await deliver();
    measureId = (await mine.seenBy('healthLead', id))?.sharedMeasureId ?? '';
    for (const key of ['healthLead', 'scrutiny', 'councilOfficer', 'policeLead'] as const) {
      const { data } = await mine.measure(key, measureId);
      expect(data.sharedMeasure).toMatchObject({ level: 'summary', value: 88, commentary: [] });
      expect(data.sharedMeasure?.series.values).toHaveLength(14);
    }
    expect(await mine.titles('scrutiny')).toHaveLength(1);
  });

  it('shows each figure as soon as it is signed', async () => {
    const input = {
      indicatorId: calls().indicatorId,
      periodStart: '2026-02-01',
      value: 64,
      commentary: 'A new line.',
    };
    const save = `mutation ($input: SaveReturnInput!) { saveReturn(input: $input) { __typename } }`;
    const sign = `mutation ($input: SignReturnInput!) { signReturn(input: $input) { __typename } }`;
    await mine.story.ask('policeLead', save, { input });
    const { periodStart, indicatorId } = input;
    const signed = await mine.story.ask('policeLead', sign, {
      input: { indicatorId, periodStart, reason: 'Counted again.' },
    });
    expect(signed.body).toContain('ReturnSigned');
    const { data } = await mine.measure('healthLead', measureId);
    expect(data.sharedMeasure).toMatchObject({ value: 64, commentary: [] });
  });

  it('is gone for every reader as soon as it ends, by the very same answer as for a made-up id', async () => {
    await refusedToOthers('endSharing', id, ['policeLead', 'coordinator']);
    const before = await Promise.all(['healthLead', 'scrutiny'].map((key) => mine.titles(key as PersonKey)));
    expect(before.map(({ length }) => length)).toEqual([1, 1]);
    const ended = agreementOf(
      await mine.act('policeLead', 'endSharing', id, { reason: 'The pilot is over.' }),
    );
    expect(ended).toMatchObject({
      state: 'ended',
      sharedMeasureId: null,
      closingReason: 'The pilot is over.',
    });
    const { partnership } = mine.story.place;
    const invented = encodeId('SharedMeasure', partnership, randomUUID());
    for (const key of ['healthLead', 'scrutiny', 'policeLead', 'coordinator'] as const) {
      expect((await mine.measure(key, measureId)).body).toBe((await mine.measure(key, invented)).body);
      expect(await mine.titles(key)).toEqual([]);
    }
    const answer = await mine.act('coordinator', 'endSharing', id, { reason: 'Again.' });
    expect(answer).toMatchObject({ type: 'NotAvailableNow', state: 'ended' });
  });

  it('keeps what happened', async () => {
    const seen = await mine.seenBy('scrutiny', id);
    expect(seen?.history.map(({ label, toLabel }) => `${label}: ${toLabel}`).reverse()).toEqual([
      'proposed sharing: Waiting for an answer',
      'agreed: Sharing now',
      'ended sharing: Ended',
    ]);
    expect(seen?.history[0]).toMatchObject({
      who: expect.stringContaining('Partner lead'),
      detail: '“The pilot is over.”',
    });
  });
});

describe('a measure that the partnership asks for', () => {
  const asked = () => ({ organisationId: mine.story.organisation('health'), measure: 'People home quickly' });

  it('is asked for by the coordinator alone, and answered with an indicator of the organisation’s own', async () => {
    for (const key of ['manager', 'healthLead', 'leader'] as const) {
      expect((await mine.propose(key, asked())).type).toBe('NotPermitted');
    }
    const { id, indicatorWanted } = agreementOf(
      await mine.propose('coordinator', asked(), { level: 'detail' }),
    );
    expect(indicatorWanted).toBe(true);
    expect((await mine.needs('healthLead')).map(({ title }) => title)).toEqual(['People home quickly']);
    expect(await mine.act('healthLead', 'agreeSharing', id)).toMatchObject({
      type: 'Invalid',
      fields: [{ field: 'indicatorId' }],
    });
    const indicatorId = mine.story.ownIndicator('healthHome');
    agreementOf(await mine.act('healthLead', 'agreeSharing', id, { indicatorId, comment: 'Gladly.' }));
    await deliver();
    const measureId = (await mine.seenBy('councilLead', id))?.sharedMeasureId ?? '';
    const { data } = await mine.measure('councilLead', measureId);
    expect(data.sharedMeasure).toMatchObject({ level: 'detail' });
    expect(data.sharedMeasure?.series.numerators.at(-1)).toBe(176);
  });

  it('may be refused with a reason, or withdrawn by whoever asked', async () => {
    const refused = agreementOf(await mine.propose('coordinator', { ...asked(), measure: 'Beds' }));
    const blank = await mine.act('healthLead', 'refuseSharing', refused.id, { reason: ' ' });
    expect(blank).toMatchObject({ type: 'Invalid', fields: [{ field: 'reason' }] });
    const answer = await mine.act('healthLead', 'refuseSharing', refused.id, { reason: 'Not counted.' });
    expect(agreementOf(answer)).toMatchObject({ state: 'refused', closingReason: 'Not counted.' });
    const withdrawn = agreementOf(await mine.propose('coordinator', { ...asked(), measure: 'Staff' }));
    const taken = await mine.act('coordinator', 'withdrawSharing', withdrawn.id, { reason: 'Not needed.' });
    expect(agreementOf(taken).state).toBe('withdrawn');
    const stale = { agreementId: withdrawn.id, expectedVersion: 1, reason: 'Late.' };
    expect(await mine.send('healthLead', 'refuseSharing', stale)).toMatchObject({
      type: 'ChangedMeanwhile',
      version: 2,
    });
  });
});

describe('other terms', () => {
  it('take the old agreement’s place on their first day', async () => {
    const home = { indicatorId: mine.story.ownIndicator('councilHome') };
    const old = agreementOf(await mine.propose('councilLead', home));
    agreementOf(await mine.act('coordinator', 'agreeSharing', old.id));
    await deliver();
    expect(await mine.seenBy('coordinator', old.id)).toMatchObject({ state: 'active', mayChangeTerms: true });
    expect(await mine.seenBy('scrutiny', old.id)).toMatchObject({ mayChangeTerms: false });
    const terms = { level: 'detail', starts: '2026-04-01', ends: '2027-03-31' };
    const next = agreementOf(await mine.propose('coordinator', { replacesId: old.id }, terms));
    agreementOf(await mine.act('councilLead', 'agreeSharing', next.id));
    expect((await mine.seenBy('leader', next.id))?.state).toBe('agreed');
    mine.story.moveTo('2026-03-31T23:00:00Z');
    await deliver();
    expect(await mine.seenBy('leader', old.id)).toMatchObject({ state: 'ended', sharedMeasureId: null });
    const now = await mine.seenBy('leader', next.id);
    const { data } = await mine.measure('leader', now?.sharedMeasureId ?? '');
    expect(data.sharedMeasure?.level).toBe('detail');
  });

  it('are refused field by field when they make no sense', async () => {
    const home = { organisationId: mine.story.organisation('council'), measure: '' };
    const terms = { starts: '2026-01-01', ends: '2026-02-01', reason: '' };
    const { type, fields } = await mine.propose('coordinator', home, terms);
    expect([type, fields?.map(({ field }) => field)]).toEqual(['Invalid', ['measure', 'starts', 'reason']]);
    const two = { ...calls(), ...home };
    expect(await mine.propose('coordinator', two)).toMatchObject({ fields: [{ field: 'measure' }] });
  });
});

describe('somebody of another partnership', () => {
  it('is answered as for ids that nobody has, whatever they try', async () => {
    theirs.story.moveTo('2026-04-01T09:00:00Z');
    mine.story.moveTo('2026-04-01T09:00:00Z');
    const { partnership } = mine.story.place;
    const list = `{ sharingAgreements { edges { node { id sharedMeasureId } } } }`;
    const { data, body } = await mine.story.ask<{
      sharingAgreements: { edges: { node: { id: string; sharedMeasureId: string | null } }[] };
    }>('leader', list, {});
    expect(body).not.toContain('errors');
    const nodes = data.sharingAgreements.edges.map(({ node }) => node);
    expect(nodes.length).toBeGreaterThan(4);
    const invented = encodeId('SharingAgreement', partnership, randomUUID());
    const outsider = 'coordinator';
    for (const { id, sharedMeasureId } of nodes) {
      expect(await theirs.seenBy(outsider, id)).toBeNull();
      const measure = encodeId('SharedMeasure', partnership, randomUUID());
      const told = await theirs.measure(outsider, sharedMeasureId ?? measure);
      expect(told.body).toBe((await theirs.measure(outsider, measure)).body);
      for (const act of ['agreeSharing', 'refuseSharing', 'withdrawSharing', 'endSharing'] as const) {
        const says = act === 'agreeSharing' ? {} : { reason: 'None of mine.' };
        expect(await theirs.act(outsider, act, id, says)).toEqual(
          await theirs.act(outsider, act, invented, says),
        );
      }
      const replace = await theirs.propose(outsider, { replacesId: id }, { starts: '2026-04-01' });
      expect(replace.type).toBe('NotFound');
    }
    expect(await theirs.titles(outsider)).toEqual([]);
    const there = {
      partnershipId: mine.partnershipId,
      indicatorId: theirs.story.ownIndicator('policeCalls'),
    };
    expect((await theirs.propose('policeLead', there)).type).toBe('NotFound');
    const asked = { organisationId: mine.story.organisation('health'), measure: 'Beds' };
    expect((await theirs.propose(outsider, asked)).type).toBe('NotFound');
  });
});
