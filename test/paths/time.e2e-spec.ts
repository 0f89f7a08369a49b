import type { CaseStage } from '#domain/improvement/case-stages';
import { look } from '#testing/look';
import type { MadeCase } from './case-maker.ts';
import { casePlaces } from './case-places.ts';
import { MatrixScene, stagesOf } from './matrix-scene.ts';

/**
 * Waits that are over while no worker runs: once two come back, each stage that is late tells the next in line, once,
 * in the order of the line, and no case moves past the person who must act (docs/workflow.md section 3, escalation).
 */
const line = ['Performance managers', 'Portfolio holder', 'Leader or board', 'Scrutiny'];
/** Whom each late stage tells in turn: everyone above whoever must act. */
const told: Partial<Record<CaseStage, readonly string[]>> = {
  triage: line.slice(1),
  'challenge.awaitingExplanation': line,
  'challenge.explanationReview': line.slice(1),
  'actionPlan.drafting': line,
  'actionPlan.partnerAcceptance': line,
  'actionPlan.approval': line.slice(2),
  'callInWindow.called': line.slice(2),
  resourceShift: line.slice(1),
  followUpReview: line.slice(1),
};

let scene: MatrixScene;
const waiting = new Map<CaseStage, MadeCase>();

beforeAll(async () => {
  scene = await MatrixScene.start(20);
  for (const stage of Object.keys(told) as CaseStage[]) {
    const place = casePlaces.find(({ name }) => name === stage);
    if (!place) throw new Error(`There is a way to ${stage}.`);
    waiting.set(stage, await place.reach(scene.maker));
  }
  await deliver();
}, 120_000);
afterAll(() => scene?.stop());

/** Two workers at once, until nothing is due. */
async function deliver(): Promise<void> {
  const { around } = scene.product.story();
  await Promise.all([around.deliver(), around.deliver()]);
}

/** Whom the case's escalations have told, in order. */
async function escalationsOf({ id }: MadeCase): Promise<string[]> {
  const rows = await look<{ addressed_to: string }>(
    scene.product.database.workerUrl,
    [scene.place.partnership],
    `select addressed_to from notice where instance_id = $1 and kind = 'escalate' order by at, id`,
    [id],
  );
  return rows.map((row) => row.addressed_to);
}

/** Moves the time on while no worker runs, and lets the workers come back. */
async function away(until: string): Promise<void> {
  scene.product.clock.set(until);
  await deliver();
}

async function expectTold(count: number): Promise<void> {
  for (const [stage, made] of waiting) {
    expect([stage, await escalationsOf(made)]).toEqual([stage, told[stage]?.slice(0, count)]);
  }
}

describe('waits that are over while every worker is away', () => {
  it('tells nobody before a wait is over', () => expectTold(0));

  it('tells the first in line once after 48 hours away, of the stage that fell due in them', async () => {
    // Triage has five working days from Tuesday 10 March: it is due on the 17th at nine.
    await away('2026-03-16T09:00:00Z');
    await expectTold(0);
    await away('2026-03-18T09:00:00Z');
    const triage = waiting.get('triage');
    expect(triage && (await escalationsOf(triage))).toEqual(line.slice(1, 2));
    const answer = waiting.get('challenge.awaitingExplanation');
    expect(answer && (await escalationsOf(answer))).toEqual([]);
  });

  it.each([
    [1, '2026-04-13T09:00:00Z'],
    [2, '2026-05-14T09:00:00Z'],
    [3, '2026-06-16T09:00:00Z'],
    [4, '2026-07-17T09:00:00Z'],
  ])('tells the next in line of every late stage, once: time %d', async (time, until) => {
    await away(until);
    for (const [stage, made] of waiting) {
      // Triage began to tell a time before the others.
      const count = stage === 'triage' ? time + 1 : time;
      expect([stage, await escalationsOf(made)]).toEqual([stage, told[stage]?.slice(0, count)]);
    }
  });

  it('tells nobody again once the last in line has been told, however long it takes', async () => {
    await away('2027-02-01T09:00:00Z');
    await expectTold(line.length);
  });

  it('has moved no case past the person who must act', async () => {
    for (const [stage, { id }] of waiting) expect(stagesOf(await scene.maker.read(id)).main).toBe(stage);
  });
});
