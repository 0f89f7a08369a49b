import path from 'node:path';
import { look } from '#testing/look';
import type { VirementCommandAct } from '#application/resource/virement-command';
import { fixedClock } from '#kernel/clock';
import { RegisterReader } from '#read-models/cases/register.reader';
import { TenantReader } from '#read-models/tenant/tenant.reader';
import { createDataSource } from '#database/data-source';
import { deliverWhatIsDue } from '#database/deliveries';
import { loadedAt, loadedExample, longEnough, type LoadedExample } from './loaded-example.fixture.ts';
import { readExample } from './read-example.ts';

interface Standing {
  indicator: string;
  id: string;
  tenant: string;
  state: string;
}

describe('the cases of the example place, loaded', () => {
  let example: LoadedExample;
  const standings = () =>
    example.see<Standing>(
      `select i.code as indicator, c.id, c.tenant_id as tenant, c.main_state as state
       from improvement_case c join indicator i on (i.tenant_id, i.id) = (c.tenant_id, c.indicator_id)`,
    );

  beforeAll(async () => {
    example = await loadedExample();
  }, longEnough);
  afterAll(() => example.close());

  it('brings every scripted case to where its script says, and opens none on half a total', async () => {
    const found = Object.fromEntries((await standings()).map(({ indicator, state }) => [indicator, state]));
    expect(found).toEqual(
      Object.fromEntries(example.data.cases.map((one) => [one.indicator, one.targetState])),
    );
  });

  it('lets one case wait in triage for a place, ranked, while seven are worked on', async () => {
    const found = await example.see<{ indicator: string; waits: boolean }>(
      `select i.code as indicator, c.queue_score is not null as waits
         from improvement_case c join indicator i on (i.tenant_id, i.id) = (c.tenant_id, c.indicator_id)
        where c.queue_score is not null`,
    );
    expect(found).toEqual([{ indicator: 'CH-05', waits: true }]);
    const [places] = await example.see<{ taken: number; capacity: number }>(
      `select count(*)::int as taken, min((p.policy ->> 'openCaseCapacity')::int) as capacity
         from improvement_case c join partnership p on p.tenant_id = c.tenant_id
        where case_is_worked_on(c.main_state) and p.code = 'trafford-partnership'`,
    );
    expect(places).toEqual({ taken: 7, capacity: 7 });
  });

  it('fills the registers: one verdict set aside, one measure in drift and the decision before it', async () => {
    const tenants = new TenantReader({ databaseUrl: example.database.apiUrl, connections: 1 });
    const registers = new RegisterReader(tenants, fixedClock(loadedAt));
    const council = example.tenants['trafford-council'] ?? '';
    const scrutiny = await example.backend.sessions.actor('scrutiny.officer@example.org', council);
    const elsewhere = await example.backend.sessions.actor(
      'manager.stockport@example.org',
      example.tenants['stockport-council'] ?? '',
    );
    if (!scrutiny || !elsewhere) throw new Error('they are not among the people');
    const both = { partnershipId: null, inForce: null };
    const [overrides, drifts, hidden] = await Promise.all([
      registers.overrides(scrutiny, null, {}),
      registers.drifts(scrutiny, both, {}),
      Promise.all([registers.overrides(elsewhere, null, {}), registers.drifts(elsewhere, both, {})]),
    ]);
    await tenants.close();

    expect(overrides.edges.map(({ node }) => node)).toMatchObject([
      {
        cycle: 1,
        computedLabel: 'Improved',
        verdictLabel: 'No change',
        reason: expect.stringContaining('began before the plan') as string,
      },
    ]);
    expect(overrides.edges[0]?.node.basis).toContain('a change for the better');
    expect(drifts.edges.map(({ node }) => [node.reviewDate, node.endedAt !== null])).toEqual([
      ['2027-03-23', false],
      ['2026-03-31', true],
    ]);
    expect(hidden.map(({ totalCount }) => totalCount)).toEqual([0, 0]);
  });

  it('keeps a history of every case that replays to what is stored', async () => {
    const cases = await standings();
    const answers = await example.backend.deps.transactions.run(
      Object.values(example.tenants),
      async (tx) => {
        const all = [];
        for (const { tenant, id } of cases)
          all.push(await example.backend.deps.host.verify(tx.sql, { tenantId: tenant, id }));
        return all;
      },
    );
    expect(answers).toHaveLength(example.data.cases.length);
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('tells history at the time it happened', async () => {
    const [late] = await example.see<{ n: number }>(
      `select count(*)::int as n from target where (fixed_at at time zone 'Europe/London')::date >= starts`,
    );
    expect(late?.n).toBe(0);
    const [closed] = await example.see(
      `select c.opened_at, c.closed_at from improvement_case c
       join indicator i on (i.tenant_id, i.id) = (c.tenant_id, c.indicator_id) where i.code = 'HE-08'`,
    );
    expect(closed).toEqual({
      opened_at: new Date('2023-08-22T08:50:00Z'),
      closed_at: new Date('2024-11-01T00:00:00Z'),
    });
  });

  it('leaves nothing due undelivered, and nothing in trouble', async () => {
    const rows = await look<{ kind: string; name: string; attempts: number; due_at: Date }>(
      example.database.workerUrl,
      [],
      'select kind, name, attempts, due_at from workflow_due',
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.attempts).toBe(0);
      if (row.kind === 'effect') expect(row.name).toBe('return.open');
      expect(row.due_at.getTime()).toBeGreaterThan(loadedAt.getTime());
    }
  });

  const headings = () =>
    example.see<{ code: string; reserved: number; moved_in: number; moved_out: number }>(
      `select code, reserved::int, moved_in::int, moved_out::int from budget_heading
       where (reserved, moved_in, moved_out) <> (0, 0, 0) order by code`,
    );

  it('has moved the money of the approved plan and of no other, and every shift balances', async () => {
    expect(await headings()).toEqual([
      // Held for the movement above the budget holder's limit, which waits for the leader.
      { code: 'HW-ROADS', reserved: 12_000_000, moved_in: 0, moved_out: 0 },
      { code: 'IMM-OUT', reserved: 0, moved_in: 6_000_000, moved_out: 0 },
      { code: 'PUB-HEALTH', reserved: 0, moved_in: 0, moved_out: 6_000_000 },
    ]);
    const shifts = await example.see<{ legs: number; balance: number }>(
      `select count(*)::int as legs, sum(amount)::int as balance from resource_shift_leg group by shift_id, unit, year
       order by legs`,
    );
    expect(shifts).toEqual([
      { legs: 2, balance: 0 },
      { legs: 4, balance: 0 },
    ]);
  });

  it('enacts the last consent once, however many workers are at it', async () => {
    const miles = (await standings()).find(({ indicator }) => indicator === 'CL-05');
    const actor = await example.backend.sessions.actor(
      'money@example.org',
      example.tenants['trafford-council'] ?? '',
    );
    if (!miles || !actor) throw new Error('the case or its budget holder is not there');
    const key = { tenantId: miles.tenant, id: miles.id };
    const before = await example.backend.deps.transactions.run(actor.tenantIds, (tx) =>
      example.backend.deps.host.load(tx.sql, key),
    );
    const { shift } = before?.context as unknown as {
      shift: { legs: { id: string; heading: string; direction: string; amount: number }[] };
    };
    const organisationId = actor.organisationId;
    const leader = await example.backend.sessions.actor('leader@example.org', organisationId);
    if (!leader) throw new Error('the council has its leader');
    const legOf = (direction: string, amount: number): string =>
      shift.legs.find((leg) => leg.direction === direction && leg.amount === amount)?.id ?? '';
    const act = async (
      by: typeof actor,
      virementId: string,
      expectedVersion: number,
      act: VirementCommandAct,
    ) =>
      expect(
        await example.backend.useCases.actOnVirement(by, {
          tenantId: organisationId,
          virementId,
          expectedVersion,
          act,
        }),
      ).toMatchObject({ kind: 'done' });
    const reserve = async (code: string): Promise<VirementCommandAct> => {
      const query = `select id from budget_heading where code = '${code}' and year = 2026`;
      const [heading] = await example.see<{ id: string }>(query);
      return { type: 'reserve', headingId: heading?.id ?? '' };
    };
    await act(actor, legOf('in', 12_000_000), 1, await reserve('PUB-HEALTH'));
    await act(leader, legOf('in', 12_000_000), 2, { type: 'approve' });
    await act(leader, legOf('out', 12_000_000), 2, { type: 'approve' });
    await act(actor, legOf('out', 4_500_000), 1, await reserve('HW-ROADS'));

    const source = createDataSource(example.database.workerUrl, 4);
    await source.initialize();
    const { host, clock, newId } = example.backend.deps;
    const work = async () => {
      for (let round = 0; round < 5; round += 1) await deliverWhatIsDue({ source, host, clock, newId });
    };
    await Promise.all([work(), work()]);
    await source.destroy();

    expect((await headings()).filter(({ code }) => ['HW-ROADS', 'ACTIVE'].includes(code))).toEqual([
      { code: 'ACTIVE', reserved: 0, moved_in: 4_500_000, moved_out: 0 },
      { code: 'HW-ROADS', reserved: 0, moved_in: 0, moved_out: 16_500_000 },
    ]);
    const after = (await standings()).find(({ indicator }) => indicator === 'CL-05');
    expect(after?.state).toBe('delivery');
  });
});

describe('an example whose script asks for what is not allowed', () => {
  it(
    'is not loaded, and the step and the reason are named',
    async () => {
      const { tables, cases } = await readExample(path.resolve('example'));
      const recycling = cases.filter(({ indicator }) => indicator === 'CL-01');
      const asked = loadedExample({
        scrutiny: { recommendations: [], programme: [] },
        tables: {
          ...tables,
          comparators: [],
          comparator_sets: [],
          closing: [],
          targets: tables.targets.filter(({ indicator }) => indicator === 'CL-01'),
          observations: tables.observations.filter(({ indicator }) => indicator === 'recycling-rate'),
        },
        cases: recycling.map((one) => ({
          ...one,
          steps: [...one.steps, { event: 'approvePlan', by: 'waste@example.org', daysAgo: 3 }],
        })),
      });
      await expect(asked).rejects.toThrow(
        /case household-recycling: approvePlan by waste@example\.org: refused: Only the portfolio holder/,
      );
    },
    longEnough,
  );
});
