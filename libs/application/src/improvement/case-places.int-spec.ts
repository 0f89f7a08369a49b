import { createPlaceUseCases } from '#application/place/place.use-cases';
import { openBackend, type Backend } from '#database/backend';
import { createDataSource } from '#database/data-source';
import { deliverWhatIsDue } from '#database/deliveries';
import { sampleEvent } from '#domain/improvement/testing/sample-events.fixture';
import type { Actor } from '#permissions/actor';
import type { TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import type { SmallPlace } from '#testing/small-place';
import { foundedPlace } from '#testing/small-place/founded';
import { actorOf, bodyName, must } from '#testing/small-place/company';
import { callsAnswered } from '#testing/small-place/measures';
import type { CaseCommandEvent } from './case-command.ts';
import { saveCase } from './save-case.ts';

const challenge: CaseCommandEvent = {
  type: 'openChallenge',
  questions: [{ text: 'Why at noon?', group: 'why', required: false }],
};

describe('the places of a partnership', () => {
  let database: TestDatabase;
  let backend: Backend;
  let place: SmallPlace;
  let manager: Actor;
  let holder: Actor;
  const clock = new SettableClock('2024-12-16T09:00:00Z');

  beforeAll(async () => {
    ({ database, place } = await foundedPlace(clock));
    backend = await openBackend({ apiUrl: database.apiUrl, signInUrl: database.signinUrl, clock });
    manager = await actorOf(backend, place.people.manager);
    holder = await actorOf(backend, place.people.portfolioHolder);
  }, 180_000);
  afterAll(async () => {
    await backend.close();
    await database.drop();
  });

  const occasion = () => ({
    at: clock.now(),
    actor: { personId: 'someone' },
    calendar: { nation: 'england-and-wales' },
  });

  const setCapacity = (capacity: number | null) =>
    backend.deps.transactions.run([place.partnership], (tx) =>
      tx.sql.query(`update partnership set policy = policy || $2::jsonb where tenant_id = $1`, [
        place.partnership,
        JSON.stringify({ openCaseCapacity: capacity }),
      ]),
    );

  /** New cases in triage, each on an indicator of its own; the lower the priority's number, the sooner its turn. */
  async function waiting(name: string, priorities: number[]): Promise<string[]> {
    const { organisations, people, partnership: tenantId } = place;
    const answerable = {
      owner: people.owner,
      ownerOrganisation: { id: organisations.council, name: bodyName(place.name, 'council') },
      deputy: null,
      portfolioOrganisationId: organisations.council,
    };
    const indicators = priorities.map((priority, index) => ({
      ...callsAnswered(place.name, answerable, true),
      code: `${name}-${index}`,
      priority,
    }));
    const { defineIndicators } = createPlaceUseCases(backend.deps);
    const { ids } = await must('indicators', defineIndicators(manager, { tenantId, indicators }));
    const opened: string[] = [];
    for (const { code } of indicators) {
      const input = { tenantId, indicatorId: ids[code] ?? '', reason: 'Callers complain of the wait.' };
      opened.push((await must('open', backend.useCases.openCase(manager, input))).id);
    }
    return opened;
  }

  const send = (actor: Actor, caseId: string, event: CaseCommandEvent, expectedVersion = 1) =>
    backend.useCases.sendCaseEvent(actor, { tenantId: place.partnership, caseId, expectedVersion, event });

  const dismissAll = async (ids: string[]) => {
    for (const id of ids) await must('dismiss', send(manager, id, { type: 'dismiss', reason: 'Over.' }));
  };

  it('are given by rank, as many as there are, when everybody asks at once', async () => {
    const ids = await waiting('RACE', [3, 1, 3, 2, 3, 2, 3, 3]);
    await setCapacity(3);
    const answers = await Promise.all(ids.map((id) => send(manager, id, challenge)));
    const taken = ids.filter((_, index) => answers[index]?.kind === 'done');
    expect(taken.length).toBeGreaterThan(0);
    // Whoever asked too soon asks again; the three that rank first have the three places, whatever the order.
    for (const id of ids) if (!taken.includes(id)) await send(manager, id, challenge);
    const standing = await Promise.all(
      ids.map((id) =>
        backend.deps.transactions.run([place.partnership], (tx) => tx.cases.find(place.partnership, id)),
      ),
    );
    const inHand = ids.filter((_, index) => standing[index]?.mainState === 'challenge.awaitingExplanation');
    expect(inHand).toEqual([ids[1], ids[3], ids[5]]);
    const refused = answers.find(({ kind }) => kind !== 'done');
    expect(refused).toMatchObject({ kind: 'noFreePlace', capacity: 3, mayTakeOutOfTurn: false });
    for (const [index, id] of ids.entries()) {
      if (standing[index]?.mainState === 'triage') await dismissAll([id]);
    }
  }, 60_000);

  it('are refused by the database too, to whoever goes past the use case', async () => {
    const [id] = await waiting('DIRECT', [1]);
    if (!id) throw new Error('There is a case.');
    const { host, transactions } = backend.deps;
    const key = { tenantId: place.partnership, id };
    const past = (change: object) =>
      transactions.run([place.partnership], async (tx) => {
        const event = { ...sampleEvent('openChallenge', clock.now().toISOString()), ...change };
        const outcome = await host.send(tx.sql, { ...key, event, ...occasion() });
        if (outcome.kind !== 'moved') throw new Error(outcome.kind);
        await saveCase(backend.deps, tx, outcome.instance, clock.now());
      });
    await expect(past({})).rejects.toThrow('Every place for a case to be worked on is taken (3 of 3).');
    await expect(past({ outOfTurn: ' ' })).rejects.toThrow('Every place');
    const card = `update improvement_case set main_state = 'delivery' where tenant_id = $1 and id = $2`;
    await expect(
      transactions.run([place.partnership], (tx) => tx.sql.query(card, [key.tenantId, id])),
    ).rejects.toThrow('Every place');
    await dismissAll([id]);
  });

  it('may be passed over by a member with a reason, by nobody else and never without', async () => {
    const [id] = await waiting('TURN', [1]);
    if (!id) throw new Error('There is a case.');
    const reason = 'The inspection is next month.';
    expect(await send(manager, id, { ...challenge, outOfTurn: reason })).toMatchObject({
      kind: 'notPermitted',
      rule: 'needs:portfolio_holder|leader',
    });
    expect(await send(holder, id, challenge)).toMatchObject({ kind: 'noFreePlace', mayTakeOutOfTurn: true });
    expect(await send(holder, id, { ...challenge, outOfTurn: '  ' })).toMatchObject({ kind: 'noFreePlace' });
    expect(await send(holder, id, { ...challenge, outOfTurn: reason })).toMatchObject({ kind: 'done' });
    await backend.deps.transactions.run([place.partnership], async (tx) => {
      expect(await tx.cases.find(place.partnership, id)).toMatchObject({ outOfTurn: 1, queueScore: null });
      expect(await tx.cases.places(place.partnership)).toMatchObject({ capacity: 3, inHand: 4, waiting: [] });
    });
  });

  it('go to the next in turn as they come free: it is told, once, whatever the workers', async () => {
    const ids = await waiting('NEXT', [2, 1]);
    await setCapacity(5);
    const source = createDataSource(database.workerUrl, 4);
    await source.initialize();
    const { host, newId, transactions } = backend.deps;
    const deliver = () => deliverWhatIsDue({ source, host, clock, newId });
    await deliver();
    const inHand = await transactions.run([place.partnership], (tx) => tx.cases.places(place.partnership));
    expect(inHand).toMatchObject({ capacity: 5, inHand: 4 });
    const superseded = { ...sampleEvent('superseded', clock.now().toISOString()), by: { personId: 'x' } };
    const worked = await transactions.run([place.partnership], (tx) =>
      tx.sql.query<{ id: string }>(
        `select id from improvement_case where tenant_id = $1 and case_is_worked_on(main_state) limit 1`,
        [place.partnership],
      ),
    );
    await setCapacity(4);
    await transactions.run([place.partnership], async (tx) => {
      const key = { tenantId: place.partnership, id: worked[0]?.id ?? '' };
      const outcome = await host.send(tx.sql, { ...key, event: superseded, ...occasion() });
      if (outcome.kind === 'moved') await saveCase(backend.deps, tx, outcome.instance, clock.now());
    });
    await Promise.all([deliver(), deliver(), deliver()]);
    await source.destroy();
    const told = await transactions.run([place.partnership], (tx) =>
      tx.sql.query<{ instance_id: string }>(
        `select instance_id from notice where tenant_id = $1 and about like 'A place is free%'`,
        [place.partnership],
      ),
    );
    expect(told.map((one) => one.instance_id)).toEqual([ids[1]]);
    await dismissAll(ids);
  });
});
