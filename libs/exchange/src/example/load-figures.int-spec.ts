import { loadedExample, longEnough, password, type LoadedExample } from './loaded-example.fixture.ts';

describe('the figures of the example place, loaded', () => {
  let example: LoadedExample;
  const count = async (table: string): Promise<number> =>
    (await example.see<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? 0;

  beforeAll(async () => {
    example = await loadedExample();
  }, longEnough);
  afterAll(() => example.close());

  it('holds what the files hold, no more and no less', async () => {
    const { tables } = example.data;
    const said = [...tables.observations, ...tables.missing_figures];
    const contributions = said.reduce((sum, row) => {
      const feeds = tables.feeds.filter(
        (feed) => feed.organisation === row.organisation && feed.organisation_indicator === row.indicator,
      );
      return sum + feeds.length;
    }, 0);
    expect(Object.keys(example.tenants)).toHaveLength(
      tables.organisations.length + tables.partnerships.length,
    );
    expect(await count('membership')).toBe(tables.memberships.length);
    expect(await count('appointment')).toBe(tables.appointments.length);
    expect(await count('indicator')).toBe(tables.indicators.length);
    expect(await count('indicator_feed')).toBe(tables.feeds.length);
    expect(await count('suite_indicator')).toBe(tables.suite_indicators.length);
    const agreed = tables.target_proposals.filter(({ decision }) => decision === 'agree').length;
    expect(await count('target')).toBe(tables.targets.length + agreed);
    expect(await count('target_proposal')).toBe(tables.target_proposals.length);
    expect(await count('comparator')).toBe(tables.comparators.length);
    expect(await count('budget_heading')).toBe(tables.budget_headings.length);
    expect(await count('contribution')).toBe(contributions);
    expect(await count('refusal')).toBe(0);
  });

  it('shows every figure of every organisation as the file has it', async () => {
    const rows = await example.see<Record<string, string | number | null>>(
      `select i.tenant_id as tenant, i.code, o.period_start as start, o.period_end as end, o.value, o.numerator,
         o.denominator, o.status, o.missing_kind as kind, o.missing_reason as reason
       from observation o join indicator i on (i.tenant_id, i.id) = (o.tenant_id, o.indicator_id)
       where i.aggregation is null`,
    );
    const stored = new Map(rows.map((row) => [`${row.tenant} ${row.code} ${row.start}`, row]));
    const { observations, missing_figures: missing } = example.data.tables;
    expect(stored.size).toBe(observations.length + missing.length);
    for (const row of missing) {
      const found = stored.get(`${example.tenants[row.organisation]} ${row.indicator} ${row.period_start}`);
      expect(found).toMatchObject({ value: null, status: 'missing', kind: row.kind, reason: row.reason });
    }
    for (const row of example.data.tables.observations) {
      const found = stored.get(`${example.tenants[row.organisation]} ${row.indicator} ${row.period_start}`);
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
    const parts = example.data.tables.observations.filter(
      ({ indicator, period_start }) => indicator === 'ulev-share' && period_start === '2025-07-01',
    );
    expect(parts.map(({ organisation }) => organisation).sort()).toEqual([
      'bury-council',
      'stockport-council',
      'trafford-council',
    ]);
    const numerator = parts.reduce((sum, row) => sum + (row.numerator ?? 0), 0);
    const denominator = parts.reduce((sum, row) => sum + (row.denominator ?? 0), 0);
    const [total] = await example.see(
      `select o.numerator, o.denominator, o.value, o.status, o.signed_count, o.expected_count
       from observation o join indicator i on (i.tenant_id, i.id) = (o.tenant_id, o.indicator_id)
       where i.tenant_id = $1 and i.code = 'SC-01' and o.period_start = '2025-07-01'`,
      [example.tenants['three-councils']],
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
    const signed = await example.see<{ partnership: string; parts: number; signings: number }>(
      `select p.code as partnership, count(*)::int as parts, count(distinct (c.signed_at, c.signed_by))::int as signings
       from contribution c
       join indicator i on (i.tenant_id, i.id) = (c.tenant_id, c.indicator_id)
       join partnership p on p.tenant_id = c.tenant_id
       where c.organisation_id = $1 and i.code in ('CL-03', 'SC-01') group by p.code order by p.code`,
      [example.tenants['trafford-council']],
    );
    const periods = example.data.tables.observations.filter(
      ({ organisation, indicator }) => organisation === 'trafford-council' && indicator === 'ulev-share',
    ).length;
    expect(signed).toEqual([
      { partnership: 'three-councils', parts: periods, signings: 1 },
      { partnership: 'trafford-partnership', parts: periods, signings: 1 },
    ]);
  });

  it('lets its people sign in, and nobody with another password', async () => {
    expect(await example.backend.sessions.signIn('holder.climate@example.org', password)).toMatchObject({
      kind: 'signedIn',
    });
    expect(
      await example.backend.sessions.signIn('holder.climate@example.org', 'something-else'),
    ).toMatchObject({
      kind: 'refused',
    });
  });
});
