import type { DataSource } from 'typeorm';
import { createDatabase, type TestDatabase } from '#testing/postgres';
import { createDataSource } from './data-source.ts';
import { inTransaction } from './tenant-transaction.ts';

describe('a transaction that does not wait for all it sends', () => {
  const tenant = '0199f0c0-0000-7000-8000-000000000001';
  const insert = `insert into kept_answer (tenant_id, person_id, key, request_hash, answer, at)
    values ($1, $1, $2, '', 'null', now())`;
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createDatabase();
    source = await createDataSource(database.apiUrl, 1).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const keys = () =>
    inTransaction(
      source,
      async ({ sql }) =>
        (await sql.query<{ key: string }>('select key from kept_answer order by key')).map(({ key }) => key),
      [tenant],
    );

  it('sees the tenants from its first statement on, and forgets them at its end', async () => {
    const setting = `select current_setting('app.tenants', true) as tenants`;
    const seen = await inTransaction(source, ({ sql }) => sql.query(setting), [tenant]);
    expect(seen).toEqual([{ tenants: tenant }]);
    expect(await inTransaction(source, ({ sql }) => sql.query(setting))).toEqual([{ tenants: '' }]);
  });

  it('commits what was sent, in its order, with what the entities write', async () => {
    const manager = await inTransaction(
      source,
      async (open) => {
        open.sql.send?.(insert, [tenant, 'one'], 'insert');
        await open.manager.query(insert, [tenant, 'two']);
        return open.manager.queryRunner?.isTransactionActive;
      },
      [tenant],
    );
    expect(manager).toBe(true);
    expect(await keys()).toEqual(['one', 'two']);
  });

  it('fails at its commit with what went wrong first, and keeps nothing', async () => {
    const twice = inTransaction(
      source,
      async ({ sql }) => {
        await sql.query(insert, [tenant, 'three'], 'insert');
        sql.send?.(insert, [tenant, 'three'], 'insert');
      },
      [tenant],
    );
    await expect(twice).rejects.toThrow('duplicate key');
    const echoed = inTransaction(
      source,
      async ({ sql }) => {
        sql.send?.('select 1 / $1::int', [0], 'divide');
        await sql.query(insert, [tenant, 'four'], 'insert');
      },
      [tenant],
    );
    await expect(echoed).rejects.toThrow('division by zero');
    expect(await keys()).toEqual(['one', 'two']);
  });

  it('refuses to call a commit what the server made a rollback', async () => {
    const swallowed = inTransaction(
      source,
      async ({ sql }) => {
        await sql.query(insert, [tenant, 'six'], 'insert');
        await sql.query('select no_such_column').catch(() => undefined);
      },
      [tenant],
    );
    await expect(swallowed).rejects.toThrow('was rolled back');
    expect(await keys()).toEqual(['one', 'two']);
  });

  it('prepares what is asked often, and still shows each tenant its own alone', async () => {
    const other = '0199f0c0-0000-7000-8000-000000000002';
    const often = 'select key from kept_answer where key <> $1 order by key';
    const asked = (as: string) =>
      inTransaction(source, async ({ manager }) => manager.query<{ key: string }[]>(often, ['none']), [as]);
    for (let time = 0; time < 20; time += 1) {
      expect(await asked(tenant)).toEqual([{ key: 'one' }, { key: 'two' }]);
      expect(await asked(other)).toEqual([]);
    }
    const prepared = await inTransaction(source, ({ sql }) =>
      sql.query('select 1 from pg_prepared_statements where statement = $1', [often]),
    );
    expect(prepared).toHaveLength(1);
  });
});
