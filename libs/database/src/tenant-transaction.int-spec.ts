import type { DataSource } from 'typeorm';
import { createDatabase, type TestDatabase } from '#testing/postgres';
import { createDataSource } from './data-source.ts';
import { IdentitySqlStore } from './identity/identity.store.ts';
import { foldRevisions } from './revisions/fold-revisions.ts';
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

  describe('raises the revision of each tenant it writes for', () => {
    const other = '0199f0c0-0000-7000-8000-000000000002';
    const add = `insert into theme (tenant_id, code, name) values ($1, $2, $2)`;
    let signIn: IdentitySqlStore;
    beforeAll(() => {
      signIn = new IdentitySqlStore(database.signinUrl, 1);
    });
    afterAll(() => signIn.close());

    const look = () => signIn.revisionsNow(`${tenant} 0,${other} 0`);
    const rows = async (): Promise<number> => {
      const text = 'select count(*)::int as count from tenant_revision';
      const [row] = await inTransaction(source, ({ sql }) => sql.query<{ count: number }>(text), [
        tenant,
        other,
      ]);
      return row?.count ?? 0;
    };
    /** Which of the two were raised, and how many rows that took. */
    const raisedBy = async (...statements: [text: string, values: unknown[]][]) => {
      const [before, had] = [await look(), await rows()];
      await inTransaction(
        source,
        async ({ sql }) => {
          for (const [text, values] of statements) await sql.query(text, values);
        },
        [tenant, other],
      );
      const [was, is] = [before.split(','), (await look()).split(',')];
      return { raised: is.map((one, at) => one !== was[at]), rows: (await rows()) - had };
    };

    it('once, whatever it writes: new rows, changed ones, removed ones', async () => {
      expect(await raisedBy(['select 1', []])).toEqual({ raised: [false, false], rows: 0 });
      expect(await raisedBy([add, [tenant, 'a']], [add, [tenant, 'b']])).toEqual({
        raised: [true, false],
        rows: 1,
      });
      expect(await raisedBy([`update theme set name = 'c' where code = 'a'`, []])).toEqual({
        raised: [true, false],
        rows: 1,
      });
      const both = await raisedBy(
        [add, [tenant, 'd']],
        [add, [other, 'd']],
        [`update theme set name = 'e'`, []],
      );
      expect(both).toEqual({ raised: [true, true], rows: 2 });
      expect(await raisedBy([`update theme set name = 'f'`, []])).toEqual({ raised: [true, true], rows: 2 });
      expect(await raisedBy([`update theme set name = 'f' where code = 'none'`, []])).toMatchObject({
        rows: 0,
      });
      expect(await raisedBy([insert, [tenant, 'an answer']])).toMatchObject({ rows: 0 });
    });

    it('in the moment of its commit, and not at all when it is undone', async () => {
      const before = await look();
      const undone = inTransaction(
        source,
        async ({ sql }) => {
          await sql.query('savepoint half', []);
          await sql.query(add, [tenant, 'g']);
          await sql.query('rollback to half', []);
          expect(await look()).toBe(before);
          await sql.query(add, [tenant, 'h']);
          expect(await look()).toBe(before);
          throw new Error('Undone.');
        },
        [tenant],
      );
      await expect(undone).rejects.toThrow('Undone.');
      expect(await look()).toBe(before);
      // What was undone alone is raised when it is done again.
      const again = await raisedBy(
        ['savepoint half', []],
        [add, [tenant, 'g']],
        ['rollback to half', []],
        [add, [tenant, 'g']],
      );
      expect(again).toEqual({ raised: [true, false], rows: 1 });
    });

    it('without waiting for another that has, nor for the folding, which leaves every sum as it was', async () => {
      const worker = await createDataSource(database.workerUrl, 2).initialize();
      const second = await createDataSource(database.apiUrl, 1).initialize();
      try {
        const before = await look();
        await inTransaction(
          source,
          async ({ sql }) => {
            await sql.query(add, [tenant, 'i']);
            for (let at = 0; at < 40; at += 1)
              await inTransaction(second, (open) => open.sql.query(add, [tenant, `i${at}`]), [tenant]);
            const during = await look();
            expect(during).not.toBe(before);
            await Promise.all([foldRevisions(worker), foldRevisions(worker)]);
            expect(await look()).toBe(during);
          },
          [tenant],
        );
        const [after, many] = [await look(), await rows()];
        await foldRevisions(worker);
        expect(await look()).toBe(after);
        expect(many).toBeLessThan(15);
      } finally {
        await Promise.all([worker.destroy(), second.destroy()]);
      }
    });
  });
});
