import type { PersonKey } from '#testing/small-place/people';
import type { CaseAnswer } from '../support/case.document.ts';
import { council } from '../support/follow-through.challenge.ts';
import { followThrough, takeUntil } from '../support/follow-through.ts';
import { readHistory } from '../support/history.ts';
import { planOf } from '../support/plan.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { perform, take } from '../support/step.ts';
import type { Step } from '../support/step.ts';
import type { Story } from '../support/story.ts';

/** What the API answers to acts that come too early, too late, twice, half-written, or at the wrong desk. */
let product: Product;
let story: Story;
beforeAll(async () => {
  product = await startProduct();
  story = product.story();
}, 120_000);
afterAll(() => product.stop());

function stepOf(name: string): Step {
  const found = followThrough.find((step) => step.name.startsWith(name));
  if (!found) throw new Error(`No step begins with ${name}`);
  return found;
}

const versionNow = async (key: PersonKey = 'scrutiny'): Promise<number> => (await story.seenBy(key)).version;
const fieldsOf = (answer: CaseAnswer): string[] =>
  answer.type === 'Invalid' ? answer.fields.map(({ field }) => field) : [];

describe('reporting', () => {
  const march = council({ periodStart: '2026-03-01', numerator: 260 });

  it('asks for the figure before the signature, and for a month that is over', async () => {
    story.moveTo('2026-04-10T09:00:00Z');
    expect(await story.signReturn('councilLead', march)).toMatchObject({ type: 'Invalid' });
    const april = await story.saveReturn('councilOfficer', { ...march, periodStart: '2026-04-01' });
    expect(april).toMatchObject({ type: 'Invalid', fields: [{ field: 'periodStart' }] });
    const middle = await story.saveReturn('councilOfficer', { ...march, periodStart: '2026-03-02' });
    expect(middle).toMatchObject({ type: 'Invalid', fields: [{ field: 'periodStart' }] });
  });

  it('lets an officer enter but not sign, and leaves other organisations’ figures alone', async () => {
    expect(await story.saveReturn('councilOfficer', march)).toMatchObject({ type: 'ReturnSaved' });
    expect(await story.signReturn('councilOfficer', march)).toMatchObject({
      type: 'NotPermitted',
      rule: 'needs:partner_lead',
    });
    expect(await story.signReturn('healthLead', march)).toMatchObject({ type: 'NotFound' });
    expect(await story.saveReturn('healthOfficer', march)).toMatchObject({ type: 'NotFound' });
    expect(await story.saveReturn('scrutiny', march)).toMatchObject({ type: 'NotPermitted' });
  });

  it('questions a share of more than the whole, and takes it with a reason only', async () => {
    await story.saveReturn('councilOfficer', { ...march, numerator: 460 });
    expect(await story.signReturn('councilLead', march)).toMatchObject({
      type: 'Invalid',
      fields: [{ field: 'reason' }],
    });
  });
});

describe('the case', () => {
  it('takes in triage what belongs there, and says what that is', async () => {
    await takeUntil(story, 'triage');
    const early = await story.act('portfolioHolder', 'approvePlan', {});
    expect(early).toMatchObject({ type: 'NotAvailableNow', state: 'triage' });
    const available = early.type === 'NotAvailableNow' ? early.available : [];
    expect(available).toContain('openChallenge');
    expect(available).not.toContain('approvePlan');
  });

  it('tells who acts on an old version that it changed meanwhile, and leaves it as it is', async () => {
    const challenge = stepOf('the portfolio holder challenges');
    await take(story, challenge);
    const version = await versionNow();
    const question = { question: { text: 'Which wards?', group: 'why', required: false } };
    const late = await story.act('portfolioHolder', 'askQuestion', question, {
      expectedVersion: version - 1,
    });
    expect(late).toMatchObject({ type: 'ChangedMeanwhile', version });
    expect(await versionNow()).toBe(version);
  });

  it('answers a repeated key with the first answer, once, and refuses the key for anything else', async () => {
    const version = await versionNow();
    const question = { question: { text: 'Which wards?', group: 'why', required: false } };
    const key = { expectedVersion: version, idempotencyKey: 'asked-once' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => story.act('portfolioHolder', 'askQuestion', question, key)),
    );
    expect(answers[0]).toMatchObject({ type: 'CaseMoved', case: { version: version + 1 } });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const other = { question: { ...question.question, text: 'Which days?' } };
    const reused = await story.act('portfolioHolder', 'askQuestion', other, key);
    expect(fieldsOf(reused)).toEqual(['idempotencyKey']);
    const { questions } = await story.seenBy('owner');
    expect(questions.filter(({ text }) => text.startsWith('Which'))).toHaveLength(1);
    expect(await versionNow()).toBe(version + 1);
  }, 20_000);

  it('gives a key to one of two things said at one moment, and refuses it to the other each time', async () => {
    const version = await versionNow();
    const key = { expectedVersion: version, idempotencyKey: 'asked-by-two' };
    const ask = (text: string) =>
      story.act('portfolioHolder', 'askQuestion', { question: { text, group: 'why', required: false } }, key);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => ask(at % 2 ? 'In which weeks?' : 'On which days?')),
    );
    const moved = answers.filter(({ type }) => type === 'CaseMoved');
    expect(moved).toHaveLength(25);
    expect(new Set(moved.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const refused = answers.filter(({ type }) => type !== 'CaseMoved');
    expect(refused.flatMap(fieldsOf)).toEqual(Array.from({ length: 25 }, () => 'idempotencyKey'));
    expect(await versionNow()).toBe(version + 1);
  }, 20_000);

  it('wants every required question answered, a cause, evidence and a forecast for a month to come', async () => {
    const { questions } = await story.seenBy('owner');
    const [first] = questions;
    const half = await story.act('owner', 'explain', {
      answers: [{ questionId: first?.id, text: ' ' }],
      causeHypothesis: '',
      evidence: 'Rota.',
      forecastValue: 80,
      forecastPeriodStart: '2026-03-01',
    });
    expect(fieldsOf(half)).toEqual(['answers.0.text', 'causeHypothesis', 'forecastPeriodStart']);
  });

  it('wants a whole plan, and says of each thing what it lacks', async () => {
    await take(story, stepOf('the owner explains'));
    await take(story, { ...stepOf('the portfolio holder accepts'), denied: [] });
    const seen = await story.seenBy('deputy');
    const { actions, ...rest } = planOf(seen, story) as { actions: { title: string; due: string }[] };
    const broken = actions.map((action, index) =>
      index ? action : { ...action, title: '', due: '2026-01-01' },
    );
    const answer = await story.act('deputy', 'submitPlan', { ...rest, actions: broken, risks: '' });
    const fields = fieldsOf(answer);
    expect(fields).toEqual(expect.arrayContaining(['risks', 'actions.0.title', 'actions.0.due']));
    expect(fields.filter((field) => field.startsWith('actions.1'))).toEqual([]);
    expect((await story.seenBy('deputy')).state).toBe('actionPlan.drafting');
  });

  it('takes a consent on a heading of one’s own only', async () => {
    for (const name of [
      'the deputy owner submits the plan',
      'the partner lead of health',
      'the portfolio holder approves',
    ]) {
      await take(story, stepOf(name));
    }
    const { shift } = await story.seenBy('healthBudget');
    const legId = shift?.legs.find(({ direction }) => direction === 'out')?.id;
    const foreign = await story.act('healthBudget', 'consentToShift', {
      legId,
      headingId: story.heading('council'),
    });
    expect(fieldsOf(foreign)).toEqual(['headingId']);
    expect((await story.seenBy('healthBudget')).shift?.legs.map(({ state }) => state)).toEqual([
      'awaited',
      'awaited',
    ]);
  });

  it('is not reviewed before the months that the plan asks for are in', async () => {
    await take(story, stepOf('the budget holder of health'));
    await take(story, stepOf('the budget holder of the council'));
    const early = await perform(story, { by: 'manager', does: 'beginReview', says: () => ({}) });
    expect(fieldsOf(early)).toEqual(['caseId']);
    expect(early).toMatchObject({ fields: [{ message: expect.stringContaining('Too early') as unknown }] });
    expect((await story.seenBy('manager')).state).toBe('delivery');
  });

  it('has a history of what was acknowledged and nothing else', async () => {
    const { verification, events } = await readHistory(product.database, story.caseId);
    expect(verification).toEqual({ ok: true, events: events.length });
    const versions = new Set(story.acknowledged.map(({ version }) => version));
    const byPeople = events.filter(({ payload, type }) => type !== 'figuresChanged' && payload['by']);
    const unasked = byPeople.filter(({ seq, type }) => !versions.has(seq) && type !== 'legEnacted');
    expect(unasked.map(({ type }) => type)).toEqual([]);
  });
});
