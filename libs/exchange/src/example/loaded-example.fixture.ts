import path from 'node:path';
import { look } from '#testing/look';
import { createDatabase, createFilledDatabase, type TestDatabase } from '#testing/postgres';
import { openBackend, type Backend } from '#database/backend';
import { openLoadingPlace } from '#database/open-loading-place';
import { fixedClock } from '#kernel/clock';
import { loadExample } from './load-example.ts';
import { readExample, type ExampleData } from './read-example.ts';

/** When the example is loaded in specs. Any day will do: the story counts back from it. */
export const loadedAt = new Date('2026-11-23T15:00:00Z');
/** What its people sign in with. */
export const password = 'follow-the-thread';
/** How long loading may take, in milliseconds. */
export const longEnough = 300_000;

/** The example as it ships, or another, in a database of its own under the services' own roles. */
export interface LoadedExample {
  database: TestDatabase;
  data: ExampleData;
  /** Every tenant's id, by code. */
  tenants: Readonly<Record<string, string>>;
  backend: Backend;
  /** Reads with every tenant open. */
  see<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/**
 * An example in a database of its own: the one that ships is loaded once a run and copied, another loaded each time.
 *
 * @throws ExampleLoadError, the database gone again, when a step is refused
 */
export async function loadedExample(data?: ExampleData): Promise<LoadedExample> {
  const example = data ?? (await readExample(path.resolve('example')));
  const load = (into: TestDatabase) => loadInto(into, example);
  const { database, told: tenants } = data
    ? await createDatabase().then(async (fresh) => ({ database: fresh, told: await load(fresh) }))
    : await createFilledDatabase('example', load);
  const { apiUrl, signinUrl: signInUrl } = database;
  const backend = await openBackend({ apiUrl, signInUrl, clock: fixedClock(loadedAt) });
  return {
    database,
    data: example,
    tenants,
    backend,
    see: (sql, values = []) => look(apiUrl, Object.values(tenants), sql, values),
    async close() {
      await backend.close();
      await database.drop();
    },
  };
}

/** Loads an example, and tells its tenants. */
async function loadInto(
  database: TestDatabase,
  example: ExampleData,
): Promise<Readonly<Record<string, string>>> {
  const { apiUrl, signinUrl: signInUrl, workerUrl } = database;
  const place = await openLoadingPlace({ apiUrl, signInUrl, workerUrl });
  try {
    await loadExample(place, example, { now: loadedAt, password });
  } catch (error) {
    await place.close();
    await database.drop();
    throw error;
  }
  await place.close();
  const tenants: Record<string, string> = {};
  // The sign-in role finds places before any tenant is known; the others see nothing without one.
  for (const table of ['organisation', 'partnership']) {
    const rows = await look<{ code: string; id: string }>(signInUrl, [], `select code, id from ${table}`);
    for (const { code, id } of rows) tenants[code] = id;
  }
  return tenants;
}
