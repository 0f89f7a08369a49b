import { look } from '#testing/look';
import { takeUntil } from '../support/follow-through.ts';
import { readHistory } from '../support/history.ts';
import { inOrder } from '../support/in-order.ts';
import { startProduct, type Product } from '../support/product.ts';
import { refused, ScrutinyStory } from './scrutiny-story.ts';

let product: Product;
let told: ScrutinyStory;
let id = '';

beforeAll(async () => {
  product = await startProduct();
  const story = product.story();
  await takeUntil(story, 'triage');
  told = new ScrutinyStory(story);
}, 180_000);
afterAll(() => product?.stop());

const at = (instant: string): void => told.story.moveTo(instant);
const deliver = () => told.story.around.deliver();
const notices = async (): Promise<{ addressed_to: string; about: string }[]> =>
  look(
    product.database.apiUrl,
    [told.story.place.partnership],
    `select addressed_to, about from notice where kind like 'recommendation.%' order by at, id`,
  );

/** What the case itself told of its making or of a late answer; its recommendation tells of that, so it would be told twice. */
const toldByTheCase = async (): Promise<object[]> =>
  look(
    product.database.apiUrl,
    [told.story.place.partnership],
    `select about from notice where kind = 'tellScrutiny' and about like '%overdue%'
        or kind = 'notify' and about like '%made a recommendation%'`,
  );

const carriedOut = () => ({
  organisationId: told.story.organisation('health'),
  person: 'Head of discharge',
  implementBy: '2026-09-30',
  steps: 'Second lift; new rota.',
});

describe('a recommendation from a case, from its making to its close', () => {
  const next = inOrder();
  const step = (name: string, work: () => Promise<void>): void => it(name, () => next(work), 60_000);

  step('puts a referred case on the work programme, in the same act', async () => {
    at('2026-04-14T09:00:00Z');
    await refused(told.onCase('healthLead', 'referToScrutiny', { reason: 'Why?' }), { type: 'NotPermitted' });
    const answer = await told.onCase('scrutiny', 'referToScrutiny', { reason: 'Relatives complain.' });
    expect(answer).toMatchObject({ type: 'CaseMoved', case: { scrutinyState: 'called' } });
    expect(await told.programme('scrutiny')).toMatchObject([
      {
        kind: 'case',
        caseId: told.story.caseId,
        standing: 'Called in or referred to scrutiny',
        mayChange: true,
      },
    ]);
    expect((await told.programme('healthLead')).map(({ mayChange }) => mayChange)).toEqual([false]);
  });

  step('begins when it is issued on the case, put to whoever decides on the case', async () => {
    await told.onCase('scrutiny', 'draftRecommendation', { reason: 'About discharge.' });
    await refused(told.onCase('portfolioHolder', 'issueRecommendation', { recommendation: 'Mine.' }), {
      type: 'NotPermitted',
      rule: 'needs:scrutiny_officer',
    });
    const answer = await told.onCase('scrutiny', 'issueRecommendation', {
      recommendation: 'Open a second discharge lounge.',
    });
    expect(answer.case?.scrutinyState).toBe('awaitingResponse');
    const made = await told.ofCase('scrutiny');
    id = made.id;
    expect(made).toMatchObject({
      number: 1,
      state: 'awaitingResponse',
      responseDue: '2026-06-14',
      dueAt: '2026-06-14T23:00:00.000Z',
      overdue: false,
      caseId: told.story.caseId,
    });
    expect(await told.needsOf('portfolioHolder')).toEqual(['respondToRecommendation']);
    expect(await told.needsOf('healthLead')).toEqual([]);
  });

  step('is overdue after two months: the line is told in turn, each once, and nothing moves', async () => {
    for (const instant of [
      '2026-06-14T23:00:00Z',
      '2026-06-29T23:00:00Z',
      '2026-07-13T23:00:00Z',
      '2026-08-20T09:00:00Z',
    ]) {
      at(instant);
      await deliver();
    }
    const overdue = (await notices()).filter(({ about }) => about.includes('overdue'));
    expect(overdue.map((one) => one.addressed_to)).toEqual([
      'Portfolio holder',
      'Leader or board',
      'Scrutiny',
    ]);
    const made = (await notices()).filter(({ about }) => about.includes('made a recommendation'));
    expect(made).toHaveLength(1);
    expect(await toldByTheCase()).toEqual([]);
    expect(await told.recommendation('leader', id)).toMatchObject({
      state: 'awaitingResponse',
      overdue: true,
    });
  });

  step('is answered only by whom it was put to, whole, and on the version seen', async () => {
    const whole = { decision: 'rejected', response: 'It costs too much.' };
    for (const key of ['scrutiny', 'councilLead', 'administrator', 'manager'] as const) {
      await refused(told.onRecommendation(key, 'respondToRecommendation', id, whole), {
        type: 'NotPermitted',
        rule: 'needs:portfolio_holder|leader',
      });
    }
    const half = { decision: 'accepted', response: ' ' };
    const { fields } = await told.onRecommendation('portfolioHolder', 'respondToRecommendation', id, half);
    expect(fields?.map(({ field }) => field)).toEqual([
      'response',
      'organisationId',
      'person',
      'implementBy',
      'steps',
    ]);
    const stale = { recommendationId: id, expectedVersion: 1, ...whole };
    await refused(told.send('portfolioHolder', 'respondToRecommendation', stale), {
      type: 'ChangedMeanwhile',
    });
    await refused(told.onRecommendation('scrutiny', 'closeRecommendation', id, { reason: 'Done.' }), {
      type: 'NotAvailableNow',
      state: 'awaitingResponse',
    });
  });

  step('takes its answer from either side, and the case and it are answered at once', async () => {
    const answer = await told.onCase('portfolioHolder', 'respondToScrutiny', {
      decision: 'rejected',
      response: 'It costs too much.',
    });
    expect(answer).toMatchObject({ type: 'CaseMoved', case: { scrutinyState: 'tracking' } });
    const seen = await told.recommendation('scrutiny', id);
    expect(seen).toMatchObject({ state: 'rejected', decision: 'rejected', answeredInTime: false });
    const { events } = await readHistory(product.database, told.story.caseId);
    const caseTold = events.find(({ type }) => type === 'respondToScrutiny');
    expect(caseTold?.payload).toMatchObject({ decision: 'rejected', response: 'It costs too much.' });
    expect(await told.needsOf('scrutiny')).toEqual(['judgeRejection']);
  });

  step('may be pressed again once, by scrutiny alone, and the time to answer begins anew', async () => {
    const reason = { reason: 'The cost was put too high.' };
    await refused(told.onRecommendation('portfolioHolder', 'pressRecommendationAgain', id, reason), {
      type: 'NotPermitted',
      rule: 'needs:scrutiny_officer|scrutiny_member',
    });
    const pressed = await told.onRecommendation('scrutiny', 'pressRecommendationAgain', id, reason);
    expect(pressed.recommendation).toMatchObject({
      state: 'awaitingResponse',
      dueAt: '2026-10-20T23:00:00.000Z',
      responseDue: '2026-06-14',
    });
    const { version } = await told.story.seenBy('scrutiny');
    const answer = { decision: 'partly', response: 'From October.', ...carriedOut() };
    const taken = await told.onRecommendation('leader', 'respondToRecommendation', id, answer);
    expect(taken.recommendation).toMatchObject({
      state: 'implementing',
      waitingFor: expect.stringContaining('Head of discharge') as string,
      dueAt: '2026-09-30T23:00:00.000Z',
    });
    expect((await told.story.seenBy('scrutiny')).version).toBe(version);
  });

  step('is carried out by the organisation that was named, and by no other', async () => {
    await refused(
      told.onRecommendation('councilLead', 'submitRecommendationEvidence', id, { evidence: 'x' }),
      {
        type: 'NotPermitted',
      },
    );
    await told.onRecommendation('healthLead', 'noteRecommendationProgress', id, { note: 'Lift ordered.' });
    expect(await told.needsOf('healthLead')).toEqual(['implementRecommendation']);
    const sent = await told.onRecommendation('healthLead', 'submitRecommendationEvidence', id, {
      evidence: 'Lounge open since Monday.',
    });
    expect(sent.recommendation?.state).toBe('evidenced');
  });

  step('goes back with a new date until scrutiny is satisfied, and then closes', async () => {
    await refused(
      told.onRecommendation('scrutiny', 'returnRecommendationEvidence', id, {
        reason: 'No figures.',
        implementBy: '2026-08-01',
      }),
      { type: 'Invalid', fields: [{ field: 'implementBy', message: 'Enter a date that has not passed.' }] },
    );
    await told.onRecommendation('scrutiny', 'returnRecommendationEvidence', id, {
      reason: 'No figures.',
      implementBy: '2026-10-15',
    });
    await told.onRecommendation('healthLead', 'submitRecommendationEvidence', id, { evidence: 'Figures.' });
    await refused(told.onRecommendation('leader', 'closeRecommendation', id, { reason: 'Done.' }), {
      type: 'NotPermitted',
      rule: 'needs:scrutiny_officer|scrutiny_member',
    });
    const closed = await told.onRecommendation('scrutiny', 'closeRecommendation', id, {
      reason: 'We saw it.',
    });
    expect(closed.recommendation).toMatchObject({ state: 'closed.implemented', acts: [], dueAt: null });
    await deliver();
    const over = (await notices()).filter(({ about }) =>
      about.startsWith('The recommendation from this case'),
    );
    expect(over.map((one) => one.addressed_to)).toEqual(['Scrutiny']);
    expect((await readHistory(product.database, id)).verification).toMatchObject({ ok: true });
    expect((await readHistory(product.database, told.story.caseId)).verification).toMatchObject({ ok: true });
  });

  step('leaves the work programme with the case, when its tracking ends', async () => {
    await told.onCase('scrutiny', 'endTracking', { reason: 'Carried out.' });
    expect(await told.programme('scrutiny')).toEqual([]);
    expect(await told.programme('scrutiny', true)).toMatchObject([{ removedReason: 'Carried out.' }]);
  });
});
