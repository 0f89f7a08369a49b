import { look } from '#testing/look';
import { quickFolder } from '#testing/quick-folder';
import { pause } from '../../scripts/lib/processes.mjs';
import { amountAsked } from '../support/plan.ts';
import { followThrough } from '../support/follow-through.ts';
import { inOrder } from '../support/in-order.ts';
import { readHistory } from '../support/history.ts';
import { take } from '../support/step.ts';
import { Story } from '../support/story.ts';
import { FragileProduct } from './fragile-product.ts';

/**
 * The whole follow-through in real processes, with PostgreSQL killed after every act the moment it is acknowledged, the
 * worker with it two times in three, and the third time left to find its way back (docs/reliability.md, rows 2, 3, 8).
 */
let product: FragileProduct;
let story: Story;
let crashes = 0;

beforeAll(async () => {
  product = await FragileProduct.start(quickFolder());
  story = new Story({
    place: product.place,
    apiUrl: () => product.apiUrl,
    setTime: (instant) => product.setTime(instant),
    async deliver() {
      crashes += 1;
      await product.crash({ worker: crashes % 3 !== 0 });
      await product.settled();
    },
  });
}, 240_000);
afterAll(() => product?.stop(), 60_000);

/** Asks a question under one key again and again until there is an answer, while PostgreSQL is killed. */
async function askThroughACrash(round: number): Promise<number> {
  const question = { question: { text: `Question ${round}?`, group: 'why', required: false } };
  const { version } = await story.seenBy('portfolioHolder');
  const key = { expectedVersion: version, idempotencyKey: `crash-${round}` };
  const crashing = pause(round * 3).then(() => product.crash({ worker: false }));
  for (let tries = 0; tries < 400; tries += 1) {
    const answer = await story.act('portfolioHolder', 'askQuestion', question, key).catch(() => null);
    if (answer) {
      await crashing;
      expect(answer).toMatchObject({ type: 'CaseMoved', case: { version: version + 1 } });
      return version + 1;
    }
    await pause(50);
  }
  throw new Error(`Question ${round} was never answered.`);
}

describe('a case whose database is killed after every act, and whose worker too', () => {
  const next = inOrder();
  it.each(followThrough)(
    'goes on: $name',
    (step) =>
      next(async () => {
        await take(story, step);
        const { state, dueAt } = await story.seenBy('scrutiny');
        expect({ state, due: dueAt && new Date(dueAt).toISOString() }).toEqual(step.then);
        if (step.act?.does === 'openChallenge') {
          for (let round = 0; round < 6; round += 1) await askThroughACrash(round);
        }
      }),
    120_000,
  );

  it('lost nothing that was acknowledged, and did nothing twice', async () => {
    const { events, verification } = await readHistory(product.database, story.caseId);
    expect(verification).toEqual({ ok: true, events: events.length });
    const versions = new Set(story.acknowledged.map(({ version }) => version));
    expect([...versions].filter((version) => !events[version - 1])).toEqual([]);
    const asked = events.filter(({ type }) => type === 'ask').map(({ payload }) => payload['question']);
    expect(asked).toHaveLength(6);
    expect(new Set(asked.map((question) => JSON.stringify(question))).size).toBe(6);
    const once = ['openChallenge', 'acceptExplanation', 'approvePlan', 'beginReview', 'confirmVerdict'];
    for (const type of once) expect(events.filter((event) => event.type === type)).toHaveLength(1);
    expect(events.filter(({ type }) => type === 'legEnacted')).toHaveLength(2);
  });

  it('moved the money once, and told everyone once', async () => {
    const { organisations, partnership } = product.place;
    const { council, health } = organisations;
    const lines = await look(
      product.database.workerUrl,
      [council, health],
      `select tenant_id, act, amount::int from ledger_line order by at, act`,
    );
    expect(lines).toEqual([
      { tenant_id: health, act: 'reserve', amount: amountAsked },
      { tenant_id: council, act: 'move_in', amount: amountAsked },
      { tenant_id: health, act: 'move_out', amount: amountAsked },
    ]);
    const headings = await look(
      product.database.workerUrl,
      [council, health],
      `select sum(moved_in - moved_out)::int as net, sum(reserved)::int as reserved from budget_heading`,
    );
    expect(headings).toEqual([{ net: 0, reserved: 0 }]);
    const notices = await look<{ told: number; once: number }>(
      product.database.workerUrl,
      [partnership],
      `select count(*)::int as told, count(distinct (kind, addressed_to, about, at))::int as once from notice`,
    );
    expect(notices[0]?.told).toBeGreaterThan(0);
    expect(notices[0]?.once).toBe(notices[0]?.told);
  });

  it('left nothing waiting but what time alone will bring', async () => {
    const waiting = await look(
      product.database.workerUrl,
      [],
      `select name from workflow_due where due_at <= $1`,
      [product.moment],
    );
    expect(waiting).toEqual([]);
  });
});
