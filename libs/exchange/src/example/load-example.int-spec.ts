import path from 'node:path';
import { look } from '#testing/look';
import { createDatabase, type TestDatabase } from '#testing/postgres';
import { openBackend, type Backend } from '#database/backend';
import { createDataSource } from '#database/data-source';
import { deliverWhatIsDue } from '#database/deliveries';
import { fixedClock } from '#kernel/clock';
import { loadExample } from './load-example.ts';
import { openLoadingPlace } from './open-loading-place.ts';
import { readExample, type ExampleData } from './read-example.ts';

/** Any day will do: the story counts back from it. */
const now = new Date('2026-11-23T15:00:00Z');
const password = 'follow-the-thread';
const longEnough = 120_000;

interface Standing {
  indicator: string;
  id: string;
  tenant: string;
  state: string;
}

describe('the example place, loaded', () => {
  let database: TestDatabase;
  let data: ExampleData;
  /** Every tenant's id, by code. */
  const tenants: Record<string, string> = {};
  let backend: Backend;

  const see = <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    look<Row>(database.apiUrl, Object.values(tenants), sql, values);
  const count = async (table: string): Promise<number> =>
    (await see<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? 0;
  const standings = () =>
    see<Standing>(
      `select i.code as indicator, c.id, c.tenant_id as tenant, c.main_state as state
       from improvement_case c join indicator i on (i.tenant_id, i.id) = (c.tenant_id, c.indicator_id)`,
    );

  beforeAll(async () => {
    database = await createDatabase();
    data = await readExample(path.resolve('example'));
    const { apiUrl, signinUrl: signInUrl, workerUrl } = database;
    const place = await openLoadingPlace({ apiUrl, signInUrl, workerUrl });
    try {
      await loadExample(place, data, { now, password });
    } finally {
      await place.close();
    }
    // The sign-in role finds places before any tenant is known; the others see nothing without one.
    for (const table of ['organisation', 'partnership']) {
      const rows = await look<{ code: string; id: string }>(signInUrl, [], `select code, id from ${table}`);
      for (const { code, id } of rows) tenants[code] = id;
    }
    backend = await openBackend({ apiUrl, signInUrl, clock: fixedClock(now) });
  }, longEnough);
  afterAll(async () => {
    await backend.close();
    await database.drop();
  });

  it('holds what the files hold, no more and no less', async () => {
    const { tables } = data;
    const contributions = tables.observations.reduce((sum, row) => {
      const feeds = tables.feeds.filter(
        (feed) => feed.organisation === row.organisation && feed.organisation_indicator === row.indicator,
      );
      return sum + feeds.length;
    }, 0);
    expect(Object.keys(tenants)).toHaveLength(tables.organisations.length + tables.partnerships.length);
    expect(await count('membership')).toBe(tables.memberships.length);
    expect(await count('appointment')).toBe(tables.appointments.length);
    expect(await count('indicator')).toBe(tables.indicators.length);
    expect(await count('indicator_feed')).toBe(tables.feeds.length);
    expect(await count('suite_indicator')).toBe(tables.suite_indicators.length);
    expect(await count('target')).toBe(tables.targets.length);
    expect(await count('comparator')).toBe(tables.comparators.length);
    expect(await count('budget_heading')).toBe(tables.budget_headings.length);
    expect(await count('contribution')).toBe(contributions);
    expect(await count('refusal')).toBe(0);
  });

  it('shows every figure of every organisation as the file has it', async () => {
    const rows = await see<Record<string, string | number | null>>(
      `select i.tenant_id as tenant, i.code, o.period_start as start, o.period_end as end, o.value, o.numerator,
         o.denominator, o.status
       from observation o join indicator i on (i.tenant_id, i.id) = (o.tenant_id, o.indicator_id)
       where i.aggregation is null`,
    );
    const stored = new Map(rows.map((row) => [`${row.tenant} ${row.code} ${row.start}`, row]));
    expect(stored.size).toBe(data.tables.observations.length);
    for (const row of data.tables.observations) {
      const found = stored.get(`${tenants[row.organisation]} ${row.indicator} ${row.period_start}`);
      expect(found).toMatchObject({
        end: row.period_end,
        value: expect.closeTo(row.value, 9),
        numerator: row.numerator,
        denominator: row.denominator,
        status: 'final',
      });
    }
  });

  it('adds up what the councils share from their own numerators and denominators', async () => {
    const parts = data.tables.observations.filter(
      ({ indicator, period_start }) => indicator === 'ulev-share' && period_start === '2025-07-01',
    );
    expect(parts.map(({ organisation }) => organisation).sort()).toEqual([
      'bury-council',
      'stockport-council',
      'trafford-council',
    ]);
    const numerator = parts.reduce((sum, row) => sum + (row.numerator ?? 0), 0);
    const denominator = parts.reduce((sum, row) => sum + (row.denominator ?? 0), 0);
    const [total] = await see(
      `select o.numerator, o.denominator, o.value, o.status, o.signed_count, o.expected_count
       from observation o join indicator i on (i.tenant_id, i.id) = (o.tenant_id, o.indicator_id)
       where i.tenant_id = $1 and i.code = 'SC-01' and o.period_start = '2025-07-01'`,
      [tenants['three-councils']],
    );
    expect(total).toEqual({
      numerator,
      denominator,
      value: expect.closeTo((numerator / denominator) * 100, 9),
      status: 'final',
      signed_count: 3,
      expected_count: 3,
    });
  });

  it('has Trafford council’s electric vehicles in both partnerships after one signing', async () => {
    const signed = await see<{ partnership: string; parts: number; signings: number }>(
      `select p.code as partnership, count(*)::int as parts, count(distinct (c.signed_at, c.signed_by))::int as signings
       from contribution c
       join indicator i on (i.tenant_id, i.id) = (c.tenant_id, c.indicator_id)
       join partnership p on p.tenant_id = c.tenant_id
       where c.organisation_id = $1 and i.code in ('CL-03', 'SC-01') group by p.code order by p.code`,
      [tenants['trafford-council']],
    );
    const periods = data.tables.observations.filter(
      ({ organisation, indicator }) => organisation === 'trafford-council' && indicator === 'ulev-share',
    ).length;
    expect(signed).toEqual([
      { partnership: 'three-councils', parts: periods, signings: 1 },
      { partnership: 'trafford-partnership', parts: periods, signings: 1 },
    ]);
  });

  it('brings every scripted case to where its script says, and opens none on half a total', async () => {
    const found = Object.fromEntries((await standings()).map(({ indicator, state }) => [indicator, state]));
    expect(found).toEqual(Object.fromEntries(data.cases.map((one) => [one.indicator, one.targetState])));
  });

  it('keeps a history of every case that replays to what is stored', async () => {
    const cases = await standings();
    const answers = await backend.deps.transactions.run(Object.values(tenants), async (tx) => {
      const all = [];
      for (const { tenant, id } of cases)
        all.push(await backend.deps.host.verify(tx.sql, { tenantId: tenant, id }));
      return all;
    });
    expect(answers).toHaveLength(data.cases.length);
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('tells history at the time it happened', async () => {
    const [late] = await see<{ n: number }>(
      `select count(*)::int as n from target where (fixed_at at time zone 'Europe/London')::date >= starts`,
    );
    expect(late?.n).toBe(0);
    const [closed] = await see(
      `select c.opened_at, c.closed_at from improvement_case c
       join indicator i on (i.tenant_id, i.id) = (c.tenant_id, c.indicator_id) where i.code = 'HE-08'`,
    );
    expect(closed).toEqual({
      opened_at: new Date('2023-08-22T08:50:00Z'),
      closed_at: new Date('2024-11-01T00:00:00Z'),
    });
  });

  it('leaves nothing due undelivered, and nothing in trouble', async () => {
    const rows = await look<{ kind: string; attempts: number; due_at: Date }>(
      database.workerUrl,
      [],
      'select kind, attempts, due_at from workflow_due',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatchObject({ kind: 'timer', attempts: 0 });
      expect(row.due_at.getTime()).toBeGreaterThan(now.getTime());
    }
  });

  const headings = () =>
    see<{ code: string; reserved: number; moved_in: number; moved_out: number }>(
      `select code, reserved::int, moved_in::int, moved_out::int from budget_heading
       where (reserved, moved_in, moved_out) <> (0, 0, 0) order by code`,
    );

  it('has moved the money of the approved plan and of no other, and every shift balances', async () => {
    expect(await headings()).toEqual([
      { code: 'IMM-OUT', reserved: 0, moved_in: 6_000_000, moved_out: 0 },
      { code: 'PUB-HEALTH', reserved: 0, moved_in: 0, moved_out: 6_000_000 },
    ]);
    const shifts = await see<{ legs: number; balance: number }>(
      `select count(*)::int as legs, sum(amount)::int as balance from resource_shift_leg group by shift_id, unit, year`,
    );
    expect(shifts).toEqual([
      { legs: 2, balance: 0 },
      { legs: 2, balance: 0 },
    ]);
  });

  it('lets its people sign in, and nobody with another password', async () => {
    expect(await backend.sessions.signIn('holder.climate@example.org', password)).toMatchObject({
      kind: 'signedIn',
    });
    expect(await backend.sessions.signIn('holder.climate@example.org', 'something-else')).toMatchObject({
      kind: 'refused',
    });
  });

  it('enacts the last consent once, however many workers are at it', async () => {
    const miles = (await standings()).find(({ indicator }) => indicator === 'CL-05');
    const actor = await backend.sessions.actor('money@example.org', tenants['trafford-council'] ?? '');
    if (!miles || !actor) throw new Error('the case or its budget holder is not there');
    const key = { tenantId: miles.tenant, id: miles.id };
    const before = await backend.deps.transactions.run(actor.tenantIds, (tx) =>
      backend.deps.host.load(tx.sql, key),
    );
    const { shift } = before?.context as unknown as { shift: { legs: { id: string; direction: string }[] } };
    const legId = shift.legs.find(({ direction }) => direction === 'out')?.id ?? '';
    const [heading] = await see<{ id: string }>(`select id from budget_heading where code = 'HW-ROADS'`);
    const consent = await backend.useCases.sendCaseEvent(actor, {
      tenantId: miles.tenant,
      caseId: miles.id,
      expectedVersion: before?.version ?? 0,
      event: { type: 'consent', legId, headingId: heading?.id ?? '', comment: null },
    });
    expect(consent).toMatchObject({ kind: 'done' });

    const source = createDataSource(database.workerUrl, 4);
    await source.initialize();
    const { host, clock, newId } = backend.deps;
    const work = async () => {
      for (let round = 0; round < 5; round += 1) await deliverWhatIsDue({ source, host, clock, newId });
    };
    await Promise.all([work(), work()]);
    await source.destroy();

    expect((await headings()).filter(({ code }) => ['HW-ROADS', 'ACTIVE'].includes(code))).toEqual([
      { code: 'ACTIVE', reserved: 0, moved_in: 4_500_000, moved_out: 0 },
      { code: 'HW-ROADS', reserved: 0, moved_in: 0, moved_out: 4_500_000 },
    ]);
    const after = (await standings()).find(({ indicator }) => indicator === 'CL-05');
    expect(after?.state).toBe('delivery');
  });
});

describe('an example whose script asks for what is not allowed', () => {
  it(
    'is not loaded, and the step and the reason are named',
    async () => {
      const database = await createDatabase();
      const { tables, cases } = await readExample(path.resolve('example'));
      const recycling = cases.filter(({ indicator }) => indicator === 'CL-01');
      const data: ExampleData = {
        tables: {
          ...tables,
          comparators: [],
          targets: tables.targets.filter(({ indicator }) => indicator === 'CL-01'),
          observations: tables.observations.filter(({ indicator }) => indicator === 'recycling-rate'),
        },
        cases: recycling.map((one) => ({
          ...one,
          steps: [...one.steps, { event: 'approvePlan', by: 'waste@example.org', daysAgo: 3 }],
        })),
      };
      const { apiUrl, signinUrl: signInUrl, workerUrl } = database;
      const place = await openLoadingPlace({ apiUrl, signInUrl, workerUrl });
      try {
        await expect(loadExample(place, data, { now, password })).rejects.toThrow(
          /case household-recycling: approvePlan by waste@example\.org: refused: Only the portfolio holder/,
        );
      } finally {
        await place.close();
        await database.drop();
      }
    },
    longEnough,
  );
});
