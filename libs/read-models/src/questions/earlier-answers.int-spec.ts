import type { CaseCommandEvent } from '#application/improvement/case-command';
import type { CaseContext } from '#domain/improvement/case-context';
import type { Actor } from '#permissions/actor';
import { readersOf } from '../fixtures/readers.fixture.ts';
import { Place } from '../fixtures/place.fixture.ts';
import { decodeId } from '../global-id.ts';
import { earlierAnswerRows, EarlierAnswersReader } from './earlier-answers.reader.ts';

let place: Place;
beforeAll(async () => {
  place = await Place.create();
}, 60_000);
afterAll(() => place.drop());

interface Known {
  id: string;
  version: number;
}

async function send(actor: Actor, known: Known, event: CaseCommandEvent): Promise<Known> {
  const outcome = await place.useCases.sendCaseEvent(actor, {
    tenantId: place.partnership,
    caseId: known.id,
    expectedVersion: known.version,
    event,
  });
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const question = { code: 'W2', text: 'ours is said whatever comes', group: 'why', required: true };
const challenge: CaseCommandEvent = {
  type: 'openChallenge',
  questions: [question],
  justification: 'A sudden fall',
};

/** The open case with its papers, as this actor sees it. */
async function openCase(actor: Actor): Promise<{ known: Known; context: CaseContext }> {
  const { edges } = await readersOf(place).board.list(actor, { open: true }, {});
  const named = decodeId('ImprovementCase', edges[0]?.node.id ?? '');
  if (!named) throw new Error('there is an open case');
  const related = await new EarlierAnswersReader(place.tenants).related(actor, [
    `${place.partnership}:${named.id}`,
  ]);
  const context = related.get(`${place.partnership}:${named.id}`)?.find(({ caseId }) => caseId === named.id);
  const row = await readersOf(place).cases.read(actor, named);
  if (!context || !row) throw new Error('the case can be read');
  return { known: { id: named.id, version: row.version }, context };
}

describe('what was answered before', () => {
  it('is found in an earlier case of the indicator, in the bank’s words, and nowhere for outsiders', async () => {
    const holder = place.actor(place.north, ['portfolio_holder']);
    const first = await openCase(holder);
    const owner = place.actor(place.north, ['indicator_owner'], first.context.indicator.ownerPersonId);
    let known = await send(holder, first.known, challenge);
    const { context } = await openCase(holder);
    expect(context.questions).toMatchObject([{ code: 'W2', text: expect.stringContaining('main cause') }]);
    known = await send(owner, known, {
      type: 'explain',
      answers: [{ questionId: context.questions[0]?.id ?? '', text: 'The lorry broke down.' }],
      causeHypothesis: 'One lorry',
      evidence: 'The log book',
      forecastValue: 50,
      forecastPeriodStart: '2026-04-01',
    });
    await send(holder, known, { type: 'closeExplained', reason: 'It is mended' });

    const opened = await place.useCases.openCase(place.actor(place.north, ['leader']), {
      tenantId: place.partnership,
      indicatorId: place.shared,
      reason: 'It fell again',
    });
    if (opened.kind !== 'done') throw new Error(JSON.stringify(opened));
    const second = opened.value.id;
    const [suggested] = (
      (await readersOf(place).cases.suggestedQuestions(holder, { ...opened.value })) ?? []
    ).filter(({ code }) => code === 'W2');
    expect(suggested).toMatchObject({ own: false, required: true });

    const key = `${place.partnership}:${second}`;
    const reader = new EarlierAnswersReader(place.tenants);
    const related = (await reader.related(holder, [key])).get(key) ?? [];
    expect(related).toHaveLength(2);
    if (!suggested) return;
    const [answer, ...rest] = earlierAnswerRows(suggested.asked, related);
    expect(rest).toEqual([]);
    expect(answer).toMatchObject({
      caseNumber: 1,
      answer: 'The lorry broke down.',
      causeHypothesis: 'One lorry',
      proved: 'notYet',
      words: expect.stringContaining('no figure has come yet'),
    });
    const outsider = place.actor(place.otherOrganisation, ['leader']);
    expect((await reader.related(outsider, [key])).size).toBe(0);
  });
});
