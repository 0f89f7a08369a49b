import { look } from '#testing/look';
import { headingAmounts } from '#testing/small-place';
import { eventOf } from '../support/case.document.ts';
import { followThrough } from '../support/follow-through.ts';
import { readHistory } from '../support/history.ts';
import { inOrder } from '../support/in-order.ts';
import { pagesById, pagesByText } from '../support/kept-pages.ts';
import { amountAsked } from '../support/plan.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { perform, take } from '../support/step.ts';
import type { Step } from '../support/step.ts';
import type { Story } from '../support/story.ts';

let product: Product;
let story: Story;
beforeAll(async () => {
  product = await startProduct();
  story = product.story();
}, 120_000);
afterAll(() => product.stop());

/** What `step` must refuse, asked for before it is done; the case stays exactly where it was. */
async function expectDenied({ denied = [], act }: Step): Promise<void> {
  for (const { by, does = act?.does, says = act?.says, rule, offered = false } of denied) {
    if (!does || !says) throw new Error('A denial says what is denied.');
    const before = await story.seenBy(by);
    const answer = await perform(story, { by, does, says });
    expect({ by, does, ...answer }).toMatchObject({ by, does, type: 'NotPermitted', rule });
    const listed = before.events.find(({ name }) => name === eventOf(does));
    expect(listed).toMatchObject(offered ? { available: true } : { available: false, rule });
    expect(await story.seenBy(by)).toEqual(before);
  }
}

/** Two people of the story, other ones at each step. */
const onlookers = ['portfolioHolder', 'councilLead', 'healthBudget', 'owner', 'manager'] as const;
const lookingOn = (step: number) => ['scrutiny', onlookers[step % onlookers.length] ?? 'leader'] as const;

/** The pages that are kept, for those who look on at a step. */
const pagesAt = (step: number, pages: typeof pagesById) =>
  Promise.all(lookingOn(step).map((person) => pages(story, person)));

describe('one case from a bad figure to a verdict, over HTTP', () => {
  const next = inOrder();
  it.each(followThrough)(
    '$name',
    (step) =>
      next(async () => {
        const { act, then, at } = step;
        story.moveTo(at);
        if (step.denied) await expectDenied(step);
        const number = followThrough.indexOf(step);
        const before = await pagesAt(number, pagesById);
        if (act) {
          const { events } = await story.seenBy(act.by);
          const offered = events.find(({ name }) => name === eventOf(act.does));
          expect(offered).toMatchObject({ available: true, whyNot: null, rule: null });
        }
        await take(story, step);
        const { state, dueAt, open } = await story.seenBy('scrutiny');
        expect({ state, due: dueAt && new Date(dueAt).toISOString() }).toEqual(then);
        expect(open).toBe(!then.state.startsWith('closed.'));
        // Whatever was kept from before the step, nobody is answered by it after.
        const after = await pagesAt(number, pagesById);
        expect(after).toEqual(await pagesAt(number, pagesByText));
        expect(after).not.toEqual(before);
      }),
    30_000,
  );

  it('is shown as it stands at every hour of a day, and as another day begins', async () => {
    const day = followThrough.at(-1)?.at.slice(0, 10) ?? '';
    for (const moment of [`${day}T22:59:59.999Z`, `${day}T23:00:00.000Z`, `${day}T23:00:00.001Z`]) {
      await pagesAt(0, pagesById);
      story.moveTo(moment);
      expect(await pagesAt(0, pagesById)).toEqual(await pagesAt(0, pagesByText));
    }
  });

  it('rests its verdict on the three months after the plan began', async () => {
    const { review } = await story.seenBy('scrutiny');
    expect(review).toMatchObject({
      verdict: 'improved',
      computedVerdict: 'improved',
      pointsNeeded: 3,
      pointsSoFar: 3,
    });
    expect(review?.basis).toContain('3 of the last 3 figures');
  });

  it('was the work of at least six people', async () => {
    const { history } = await story.seenBy('scrutiny');
    const people = new Set(history.map(({ who }) => who).filter((who) => who.includes('Marlowdale')));
    expect(people.size).toBeGreaterThanOrEqual(6);
  });

  it('leaves a history that replays, event for event', async () => {
    const { events, verification } = await readHistory(product.database, story.caseId);
    expect(verification).toEqual({ ok: true, events: events.length });
    const acts = story.acknowledged.map(({ version }) => events[version - 1]?.seq);
    expect(acts).toEqual(story.acknowledged.map(({ version }) => version));
  });

  it('moved the money once, from one set of books to the other', async () => {
    const { council, health } = story.place.organisations;
    const lines = await look(
      product.database.apiUrl,
      [council, health],
      `select tenant_id, act, amount::int from ledger_line order by at, act`,
    );
    expect(lines).toEqual([
      { tenant_id: health, act: 'reserve', amount: amountAsked },
      { tenant_id: council, act: 'move_in', amount: amountAsked },
      { tenant_id: health, act: 'move_out', amount: amountAsked },
    ]);
    const headings = await look(
      product.database.apiUrl,
      [council, health],
      `select tenant_id, amount::int, reserved::int, moved_in::int, moved_out::int from budget_heading`,
    );
    const moved = { reserved: 0, moved_in: 0, moved_out: 0 };
    expect(headings).toHaveLength(2);
    expect(headings).toEqual(
      expect.arrayContaining([
        { tenant_id: health, amount: headingAmounts.health, ...moved, moved_out: amountAsked },
        { tenant_id: council, amount: headingAmounts.council, ...moved, moved_in: amountAsked },
      ]),
    );
  });

  it('logged every refusal with its rule and who was refused', async () => {
    const logged = await look<{ person_id: string; rule: string }>(
      product.database.apiUrl,
      Object.values(story.place.organisations),
      `select person_id, rule from refusal`,
    );
    const expected = followThrough
      .flatMap(({ denied = [] }) => denied)
      .map(({ by, rule }) => ({ person_id: story.place.people[by].id, rule }));
    expect(logged).toHaveLength(expected.length);
    expect(logged).toEqual(expect.arrayContaining(expected));
  });
});
