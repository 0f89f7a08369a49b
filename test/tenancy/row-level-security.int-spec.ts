import pg from 'pg';
import { randomUUID } from 'node:crypto';
import { createDatabase, type TestDatabase } from '#testing/postgres';

/** The channels by which one tenant could learn of another's rows, each tried as the unprivileged role. */
describe('row-level security, tried as the api role', () => {
  const mine = randomUUID();
  const theirs = randomUUID();
  const theirHeading = randomUUID();
  let database: TestDatabase;
  let api: pg.Client;

  beforeAll(async () => {
    database = await createDatabase();
    api = new pg.Client(database.apiUrl);
    await api.connect();
    for (const tenant of [mine, theirs]) {
      await as(
        tenant,
        `insert into organisation values ($1, $1, 'X', 'X', 'council', null, 'england-and-wales')`,
        [tenant],
      );
    }
    await as(
      theirs,
      `insert into budget_heading (tenant_id, id, code, name, year, amount, holder_person_id, holder_name)
       values ($1, $2, 'H', 'H', 2026, 100, $2, 'x')`,
      [theirs, theirHeading],
    );
  });
  afterAll(async () => {
    await api.end();
    await database.drop();
  });

  async function as(tenants: string | null, sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
    await api.query('begin');
    try {
      if (tenants !== null) await api.query(`select set_config('app.tenants', $1, true)`, [tenants]);
      const result = await api.query(sql, values);
      await api.query('commit');
      return result;
    } catch (error) {
      await api.query('rollback');
      throw error;
    }
  }

  it('shows nothing without a tenant, before and after another transaction had one', async () => {
    expect((await as(null, 'select * from organisation')).rowCount).toBe(0);
    expect((await as(mine, 'select * from organisation')).rowCount).toBe(1);
    expect((await as(null, 'select * from organisation')).rowCount).toBe(0);
    expect((await api.query('select * from organisation')).rowCount).toBe(0);
  });

  it('shows a tenant its own rows and no others', async () => {
    expect((await as(mine, 'select id from organisation')).rows).toEqual([{ id: mine }]);
    expect((await as(mine, 'select * from organisation where id = $1', [theirs])).rowCount).toBe(0);
  });

  it('changes no row of another tenant', async () => {
    const update = await as(mine, `update budget_heading set amount = 0 where id = $1`, [theirHeading]);
    expect(update.rowCount).toBe(0);
    const still = await as(theirs, 'select amount from budget_heading where id = $1', [theirHeading]);
    expect(still.rows).toEqual([{ amount: '100' }]);
  });

  it('refuses to write a row into another tenant', async () => {
    await expect(
      as(mine, `insert into theme (tenant_id, code, name) values ($1, 'a', 'a')`, [theirs]),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('answers a foreign key to another tenant’s row as one to a row that is not there', async () => {
    const line = (heading: string) =>
      as(
        mine,
        `insert into ledger_line (tenant_id, id, heading_id, shift_id, leg_id, act, amount, unit, year, at, made_by_name)
         values ($1, $2, $3, $2, $2, 'reserve', 1, 'GBP', 2026, now(), 'x')`,
        [mine, randomUUID(), heading],
      ).then(
        () => 'written',
        (error: { code: string; message: string }) => `${error.code} ${error.message}`,
      );
    const foreign = await line(theirHeading);
    expect(foreign).toBe(await line(randomUUID()));
    expect(foreign).toMatch(/^23503 /);
  });

  it('lets the same code stand in two tenants, so that a clash says nothing', async () => {
    const heading = `insert into budget_heading (tenant_id, id, code, name, year, amount, holder_person_id, holder_name)
      values ($1, $2, 'H', 'H', 2026, 5, $2, 'x')`;
    expect((await as(mine, heading, [mine, randomUUID()])).rowCount).toBe(1);
    await expect(as(mine, heading, [mine, randomUUID()])).rejects.toMatchObject({ code: '23505' });
  });

  it('refuses truncate, and a policy cannot be switched off', async () => {
    await expect(as(mine, 'truncate theme')).rejects.toMatchObject({ code: '42501' });
    await expect(as(mine, 'alter table theme disable row level security')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('keeps balances to the ledger, and the ledger to virements', async () => {
    const heading = randomUUID();
    await as(
      mine,
      `insert into budget_heading (tenant_id, id, code, name, year, amount, holder_person_id, holder_name)
       values ($1, $2, 'K', 'K', 2026, 100, $2, 'x')`,
      [mine, heading],
    );
    // A line belongs to a virement, which no SQL alone can open; lines that have one are tried in test/resource.
    await expect(
      as(
        mine,
        `insert into ledger_line (tenant_id, id, heading_id, shift_id, leg_id, act, amount, unit, year, at, made_by_name)
         values ($1, $2, $3, $2, $2, 'reserve', 60, 'GBP', 2026, now(), 'x')`,
        [mine, randomUUID(), heading],
      ),
    ).rejects.toMatchObject({ code: '23503', constraint: 'ledger_line_virement' });
    await expect(
      as(mine, 'update budget_heading set reserved = 5 where id = $1', [heading]),
    ).rejects.toMatchObject({
      message: expect.stringContaining('by ledger lines only') as string,
    });
    await expect(as(mine, 'delete from ledger_line')).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses a target fixed after its period began, whoever asks', async () => {
    const indicator = randomUUID();
    await as(
      mine,
      `insert into indicator (tenant_id, id, code, title, definition, level, kind, origin, polarity, unit, unit_label,
         decimals, frequency, value_kind, owner_person_id, owner_name, owner_job_title, owner_organisation_id,
         owner_organisation_name, source_title, source_publisher, licence, attribution, created_at)
       values ($1, $2, 'I', 'I', 'd', 'service', 'outcome', 'local', 'higher', 'percent', '%', 1, 'monthly', 'value',
         $2, 'o', 'j', $1, 'X', 's', 'p', 'l', 'a', now())`,
      [mine, indicator],
    );
    const target = (fixedAt: string) =>
      as(
        mine,
        `insert into target (tenant_id, id, indicator_id, starts, ends, value, tolerance_below, tolerance_above, basis,
           fixed_at, fixed_by, fixed_by_name)
         values ($1, $2, $3, '2026-04-01', '2027-03-31', 1, 0, 0, 'b', $4, $2, 'x')`,
        [mine, randomUUID(), indicator, fixedAt],
      );
    await expect(target('2026-04-02T09:00:00Z')).rejects.toMatchObject({
      constraint: 'target_fixed_beforehand',
    });
    expect((await target('2026-03-31T09:00:00Z')).rowCount).toBe(1);
  });
});
