import { improvementCaseEntry } from '#domain/improvement/improvement-case.entry';
import { openBackend, type Backend } from '#database/backend';
import { createDataSource } from '#database/data-source';
import { deliverWhatIsDue } from '#database/deliveries';
import { sampleEvent } from '#domain/improvement/testing/sample-events.fixture';
import { createDatabase, type TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay, foundSmallPlace, type SmallPlace } from '#testing/small-place';
import type { JsonSnapshot, Timers } from '#workflow/pure/json.snapshot';
import { record } from '#workflow/host/record';
import type { Sql } from '#workflow/host/sql';
import { insertCase, saveCase } from './save-case.ts';
import { storedCases, storedEdges, type StoredCase } from './testing/stored-cases.fixture.ts';

/** The timers as each event of a history left them. */
function timersAfter(
  before: Timers,
  { fired, set, removed }: StoredCase['history'][number]['timers'],
): Timers {
  const gone = new Set([...removed, ...(fired === undefined ? [] : [fired])]);
  const kept = Object.entries(before).filter(([name]) => !gone.has(name));
  const added = Object.entries(set).map(([name, dueAt]) => [name, { dueAt, event: { type: name } }] as const);
  return Object.fromEntries([...kept, ...added]);
}

describe('a case that version 1 left in PostgreSQL', () => {
  let database: TestDatabase;
  let backend: Backend;
  let place: SmallPlace;
  const clock = new SettableClock(foundingDay);

  beforeAll(async () => {
    database = await createDatabase();
    backend = await openBackend({ apiUrl: database.apiUrl, signInUrl: database.signinUrl, clock });
    place = await foundSmallPlace(backend, clock, 'Oldbrook');
    const owner = createDataSource(database.ownerUrl, 1);
    await owner.initialize();
    for (const edge of storedEdges(1)) {
      await owner.query(
        `insert into workflow_edge (machine_id, machine_version, region, from_state, to_state, event_type)
         values ('improvementCase', 1, $1, $2, $3, $4)`,
        [...edge],
      );
    }
    await owner.destroy();
  }, 120_000);
  afterAll(async () => {
    await backend.close();
    await database.drop();
  });

  const inPlace = <T>(work: (sql: Sql) => Promise<T>): Promise<T> =>
    backend.deps.transactions.run([place.partnership], (tx) => work(tx.sql));

  /** Writes a case as version 1 did: every event with its instance, checked by the triggers against that chart. */
  async function store(
    name: string,
    number = 7,
    about: 'home' | 'calls' = 'home',
  ): Promise<{ tenantId: string; id: string }> {
    const tenantId = place.partnership;
    const id = backend.deps.newId();
    const found = storedCases(1).find((one) => one.name === name);
    const text = JSON.stringify(found)
      .replaceAll('"partnership"', `"${tenantId}"`)
      .replaceAll('"council"', `"${place.organisations.council}"`)
      .replaceAll('"case"', `"${id}"`)
      .replaceAll('"number":7,', `"number":${number},`)
      .replaceAll('"id":"indicator"', `"id":"${place.indicators[about]}"`);
    const { history, snapshot } = JSON.parse(text) as StoredCase;
    await inPlace(async (sql) => {
      let prevHash = '';
      let timers: Timers = {};
      for (const [index, past] of history.entries()) {
        timers = timersAfter(timers, past.timers);
        const last = index === history.length - 1;
        const stands: JsonSnapshot = last ? snapshot : { ...snapshot, status: 'active', timers };
        const entry = {
          ...past,
          tenantId,
          id,
          machineId: 'improvementCase',
          machineVersion: 1,
          version: index + 1,
          prevHash,
          actor: { personId: 'someone' },
          at: new Date(past.at),
          snapshot: stands,
          waited: stands.timers,
          timers: { ...past.timers, removed: [...past.timers.removed] },
          effects: [],
        };
        prevHash = (await record(sql, entry, backend.deps.newId)).hash;
      }
    });
    return { tenantId, id };
  }

  async function deliver() {
    const source = createDataSource(database.workerUrl, 2);
    await source.initialize();
    const { host, newId } = backend.deps;
    const counts = await deliverWhatIsDue({ source, host, clock, newId });
    await source.destroy();
    return counts;
  }

  const retired = sampleEvent('superseded', '2028-01-03T09:00:00.000Z');
  const occasion = { at: new Date('2028-01-03T09:00:00Z'), actor: { personId: 'someone' } };

  it.each([
    'triageEscalated',
    'explanationReview',
    'approval',
    'resourceShift',
    'followUpReview',
    'driftReviewed',
    'scrutinyAwaitingResponse',
  ])('takes an event from %s, migrated by an event of its own, and its history holds', async (name) => {
    const key = await store(name);
    const { host } = backend.deps;
    const { version: machineVersion } = improvementCaseEntry;
    const outcome = await inPlace((sql) => host.send(sql, { ...key, ...occasion, event: retired }));
    expect(outcome).toMatchObject({ kind: 'moved', instance: { machineVersion } });
    const events = await inPlace((sql) => host.history(sql, key));
    expect(events.slice(-2).map(({ type }) => type)).toEqual(['workflow.migrated', 'superseded']);
    expect(await inPlace((sql) => host.verify(sql, key))).toEqual({ ok: true, events: events.length });
  });

  it('answers the timer it was left with, brings its index card along, and its history holds', async () => {
    const key = await store('drift');
    const { host } = backend.deps;
    await backend.deps.transactions.run([place.partnership], async (tx) => {
      const instance = await host.load(tx.sql, key);
      if (instance) await insertCase(tx, instance, clock.now());
    });
    clock.set('2027-09-02T09:00:00Z');
    const counts = await deliver();
    expect(counts).toMatchObject({ failed: 0, migrated: expect.any(Number) as number });
    await backend.deps.transactions.run([place.partnership], async (tx) => {
      expect(await tx.cases.find(key.tenantId, key.id)).toMatchObject({
        mainState: 'triage',
        standing: { priority: 1 },
        queueScore: expect.any(Number) as number,
      });
      const instance = await host.load(tx.sql, key);
      if (instance) await saveCase(backend.deps, tx, instance, clock.now());
      const { types, verified } = {
        types: (await host.history(tx.sql, key)).map(({ type }) => type),
        verified: await host.verify(tx.sql, key),
      };
      expect(types).toContain('workflow.migrated');
      expect(verified).toEqual({ ok: true, events: types.length });
    });
  });

  it('tells of a late answer to scrutiny itself, where the recommendation has no record that would', async () => {
    const key = await store('scrutinyAwaitingResponse', 8, 'calls');
    const { host } = backend.deps;
    await backend.deps.transactions.run([place.partnership], async (tx) => {
      const instance = await host.load(tx.sql, key);
      if (instance) await insertCase(tx, instance, clock.now());
    });
    clock.set('2027-09-03T09:00:00Z');
    for (let round = 0; round < 3; round += 1) expect(await deliver()).toMatchObject({ failed: 0 });
    const told = await inPlace((sql) =>
      sql.query(`select addressed_to, about from notice where instance_id = $1 and kind = 'tellScrutiny'`, [
        key.id,
      ]),
    );
    expect([...told]).toEqual([
      { addressed_to: 'Scrutiny', about: 'The response to a recommendation is overdue.' },
    ]);
  });
});
