import { takeUntil } from '../support/follow-through.ts';
import { startProduct, type Product } from '../support/product.ts';
import { refused, ScrutinyStory } from './scrutiny-story.ts';

let product: Product;
let told: ScrutinyStory;

beforeAll(async () => {
  product = await startProduct();
  const story = product.story();
  await takeUntil(story, 'triage');
  told = new ScrutinyStory(story);
  story.moveTo('2026-04-14T09:00:00Z');
}, 180_000);
afterAll(() => product?.stop());

describe('a recommendation that comes from no case', () => {
  it('is made by a scrutiny officer about a matter, put to whom they choose, and may be withdrawn', async () => {
    const matter = { partnershipId: told.partnership, title: 'Bus routes', recommendation: 'Ask riders.' };
    await refused(told.send('manager', 'makeRecommendation', matter), {
      type: 'NotPermitted',
      rule: 'needs:scrutiny_officer',
    });
    await refused(told.send('scrutiny', 'makeRecommendation', { ...matter, title: ' ' }), {
      type: 'Invalid',
    });
    await refused(told.send('scrutiny', 'makeRecommendation', { ...matter, portfolio: 'nothing' }), {
      type: 'Invalid',
    });
    const { recommendation: made } = await told.send('scrutiny', 'makeRecommendation', matter);
    expect(made).toMatchObject({ number: 1, toWhom: expect.stringMatching(/^Leader, /) as string });
    const gone = await told.onRecommendation('scrutiny', 'withdrawRecommendation', made?.id ?? '', {
      reason: 'Overtaken.',
    });
    expect(gone.recommendation?.state).toBe('closed.withdrawn');
  });

  it('may be rejected, and that accepted', async () => {
    const input = { partnershipId: told.partnership, title: 'Lighting', recommendation: 'More of it.' };
    const { recommendation: made } = await told.send('scrutiny', 'makeRecommendation', input);
    const key = made?.id ?? '';
    const no = { decision: 'rejected', response: 'No.' };
    await told.onRecommendation('leader', 'respondToRecommendation', key, no);
    await refused(told.onRecommendation('leader', 'acceptRejection', key, { reason: 'Thanks.' }), {
      type: 'NotPermitted',
    });
    const over = await told.onRecommendation('scrutiny', 'acceptRejection', key, { reason: 'Very well.' });
    expect(over.recommendation).toMatchObject({ state: 'closed.rejectionAccepted', answeredInTime: true });
  });
});

describe('the work programme', () => {
  it('is kept by scrutiny: add, move to a meeting, take off with a reason', async () => {
    const matter = { partnershipId: told.partnership, title: 'Home care', reason: 'Complaints.' };
    await refused(told.send('manager', 'addToWorkProgramme', matter), { type: 'NotPermitted' });
    await refused(told.send('scrutiny', 'addToWorkProgramme', { ...matter, reason: '' }), {
      type: 'Invalid',
    });
    const { item } = await told.send('scrutiny', 'addToWorkProgramme', matter);
    const itemId = item?.id ?? '';
    const moved = await told.send('scrutiny', 'moveWorkProgrammeItem', {
      itemId,
      expectedVersion: 1,
      meetingOn: '2026-11-11',
    });
    expect(moved.item).toMatchObject({ meetingOn: '2026-11-11', version: 2 });
    await refused(
      told.send('scrutiny', 'takeOffWorkProgramme', { itemId, expectedVersion: 1, reason: 'x' }),
      {
        type: 'ChangedMeanwhile',
        version: 2,
      },
    );
    await refused(told.send('manager', 'takeOffWorkProgramme', { itemId, expectedVersion: 2, reason: 'x' }), {
      type: 'NotPermitted',
    });
    await told.send('scrutiny', 'takeOffWorkProgramme', { itemId, expectedVersion: 2, reason: 'Done.' });
    expect(await told.programme('scrutiny')).toEqual([]);
    await refused(told.send('scrutiny', 'moveWorkProgrammeItem', { itemId, expectedVersion: 3 }), {
      type: 'NotAvailableNow',
    });
  });

  it('follows the case: watched and let go on the case, never by the programme', async () => {
    await told.onCase('scrutiny', 'watchCase', { reason: 'Again.' });
    const [item] = await told.programme('scrutiny');
    await refused(
      told.send('scrutiny', 'takeOffWorkProgramme', {
        itemId: item?.id,
        expectedVersion: item?.version,
        reason: 'x',
      }),
      { type: 'Invalid' },
    );
    await told.onCase('scrutiny', 'stopWatchingCase', { reason: 'Enough.' });
    expect(await told.programme('scrutiny')).toEqual([]);
  });
});

describe('the report', () => {
  it('counts what was made, answered and closed in its period', async () => {
    const query = `query ($id: ID!) { scrutinyReport(partnershipId: $id, from: "2026-04-01", to: "2026-09-30") {
      counts { made answersDue answeredInTime answeredLate accepted partly rejected implemented withdrawn open overdue }
      recommendations { number } } }`;
    const variables = { id: told.partnership };
    const { data } = await told.story.ask<{ scrutinyReport: object }>('manager', query, variables);
    expect(data.scrutinyReport).toEqual({
      counts: {
        made: 2,
        answersDue: 1,
        answeredInTime: 1,
        answeredLate: 0,
        accepted: 0,
        partly: 0,
        rejected: 1,
        implemented: 0,
        withdrawn: 1,
        open: 0,
        overdue: 0,
      },
      recommendations: [{ number: 1 }, { number: 2 }],
    });
  });
});
