import { Client } from 'pg';
import { createDatabase } from './postgres.ts';
import type { TestDatabase } from './postgres.ts';
import { assertUnprivileged } from './unprivileged.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  it('belongs to the owner role', async () => {
    const sql = `select pg_get_userbyid(datdba) as owner from pg_database where datname = current_database()`;
    expect(await ask(database.apiUrl, sql)).toEqual([{ owner: 'goldthread_owner' }]);
  });

  it('is separate from every other one, and is gone after drop', async () => {
    const other = await createDatabase();
    expect(other.name).not.toBe(database.name);
    await other.drop();
    await expect(ask(other.ownerUrl, 'select 1')).rejects.toThrow('does not exist');
  });

  it.each(['apiUrl', 'workerUrl', 'signinUrl', 'publicUrl'] as const)(
    'keeps the role of %s from making tables',
    async (role) => {
      await expect(ask(database[role], 'create table mine (id int)')).rejects.toThrow('permission denied');
    },
  );

  it('accepts the service roles and refuses the owner', async () => {
    await expect(assertUnprivileged(database.apiUrl)).resolves.toBeUndefined();
    await expect(assertUnprivileged(database.ownerUrl)).rejects.toThrow('owns the database');
  });

  it('refuses the superuser', async () => {
    const superuser = process.env.GOLDTHREAD_TEST_PG ?? '';
    await expect(assertUnprivileged(superuser)).rejects.toThrow('is a superuser');
  });
});
