import pg from 'pg';
import { createDatabase, type TestDatabase } from '#testing/postgres';
import { SturdyClient } from './sturdy-client.ts';

describe('a client whose server goes away while it is in use', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  it('fails what is under way, and the pool serves the next', async () => {
    const pool = new pg.Pool({ connectionString: database.apiUrl, Client: SturdyClient, max: 1 });
    pool.on('error', () => undefined);
    const client = await pool.connect();
    // What a reset connection looks like to a checked-out client that the pool no longer listens to.
    expect(client.emit('error', new Error('read ECONNRESET'))).toBe(true);
    const ends = client.query('select pg_terminate_backend(pg_backend_pid())').then(
      () => 'answered',
      () => 'failed',
    );
    expect(await ends).toBe('failed');
    client.release(true);
    expect((await pool.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });
});
