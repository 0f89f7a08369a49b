import { Client } from 'pg';
import { look } from '#testing/look';
import type { TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay, type SmallPlace } from '#testing/small-place';
import { foundedPlace } from '#testing/small-place/founded';
import { openBackend, type Backend } from '#database/backend';
import { runWorker } from './worker.ts';

const idleMillis = 20;

describe('workers', () => {
  let database: TestDatabase;
  let place: SmallPlace;
  let backend: Backend;
  const clock = new SettableClock(foundingDay);
  const trouble: string[] = [];
  const log = { info: () => undefined, error: (_: object, message: string) => void trouble.push(message) };
  const stopping = new AbortController();
  const running: Promise<void>[] = [];

  beforeAll(async () => {
    ({ database, place } = await foundedPlace(clock));
    backend = await openBackend({ apiUrl: database.apiUrl, signInUrl: database.signinUrl, clock });
    for (let count = 0; count < 2; count += 1) {
      running.push(runWorker({ workerUrl: database.workerUrl, clock, log, idleMillis }, stopping.signal));
    }
  }, 120_000);
  afterAll(async () => {
    stopping.abort();
    await Promise.all(running);
    await backend.close();
    await database.drop();
  });

  const see = <Row extends object>(sql: string) => look<Row>(database.apiUrl, [place.partnership], sql);
  const notices = () =>
    see<{ about: string; n: number }>(
      'select about, count(*)::int as n from notice group by about order by about',
    );
  const escalations = async (): Promise<number> =>
    (await see<{ n: number }>(`select count(*)::int as n from notice where kind = 'escalate'`))[0]?.n ?? 0;

  /** Looks again until what is wanted is there, for five seconds. */
  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (let looks = 0; looks < 100; looks += 1) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the workers did not get there');
  }

  async function signBadCalls(periodStart: string): Promise<void> {
    const actor = await backend.sessions.actor(place.people.policeLead.email, place.organisations.police);
    if (!actor) throw new Error('the police lead holds no appointment');
    const row = { periodStart, value: 40, numerator: null, denominator: null, commentary: null };
    const input = {
      organisationIndicatorId: place.indicators.own.policeCalls,
      rows: [row],
      reason: 'As counted.',
    };
    expect(await backend.useCases.importReturns(actor, input)).toMatchObject({ kind: 'done' });
  }

  it('carry out the effects of a case that opened, each once', async () => {
    clock.set('2026-04-10T09:00:00Z');
    await signBadCalls('2026-03-01');
    await until(async () => (await notices()).length > 0);
    const told = await notices();
    // Another half second of both workers brings nothing more.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await notices()).toEqual(told);
    const left = await look(
      database.workerUrl,
      [],
      `select id from workflow_due where kind = 'effect' and run_at <= $1`,
      [clock.now()],
    );
    expect(left).toEqual([]);
    expect(trouble).toEqual([]);
  });

  it('deliver a timer when it is due and not before, once', async () => {
    clock.set('2026-04-17T22:59:00Z');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await escalations()).toBe(0);
    clock.set('2026-04-17T23:00:00Z');
    await until(async () => (await escalations()) > 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await escalations()).toBe(1);
  });

  it('go on after the database has thrown them out', async () => {
    const superuser = new URL(process.env.GOLDTHREAD_TEST_PG ?? '');
    const admin = new Client({ connectionString: superuser.href });
    await admin.connect();
    const { rowCount } = await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'goldthread_worker'`,
      [database.name],
    );
    await admin.end();
    expect(rowCount).toBeGreaterThan(0);
    clock.set('2026-04-24T23:00:00Z');
    await until(async () => (await escalations()) === 2);
    expect(await escalations()).toBe(2);
  });

  it('stop when asked to, and soon', async () => {
    const one = new AbortController();
    const worker = runWorker({ workerUrl: database.workerUrl, clock, log, idleMillis }, one.signal);
    const began = Date.now();
    one.abort();
    await worker;
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  it('wait for a database that is not there yet, until asked to stop', async () => {
    const nowhere = new URL(database.workerUrl);
    nowhere.port = '1';
    const one = new AbortController();
    const before = trouble.length;
    const worker = runWorker({ workerUrl: nowhere.href, clock, log, idleMillis }, one.signal);
    await until(() => Promise.resolve(trouble.length > before));
    one.abort();
    await worker;
    expect(trouble.at(-1)).toBe('the database cannot be reached; trying again');
  });
});
