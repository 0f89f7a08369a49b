import pg from 'pg';
import { keepFigures } from '../../support/keep-figures.ts';
import { createDatabase } from '#testing/postgres';
import type { TestDatabase } from '#testing/postgres';
import { guardsOf } from './guards.ts';
import { weakGuards } from './weak-guards.ts';

/** Takes each guard of the database away in turn; what the catalogue's spec asks (`weakGuards`) must notice every one. */
let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await createDatabase();
  owner = new pg.Client(database.ownerUrl);
  await owner.connect();
}, 120_000);
afterAll(async () => {
  await owner?.end();
  await database?.drop();
});

it('notices each guard of the database that is taken away', async () => {
  const forced = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relforcerowsecurity`,
  );
  const tables = forced.rows.map(({ name }) => name);
  const guards = await guardsOf(owner);
  expect(await weakGuards(owner, tables)).toEqual([]);
  const missed: string[] = [];
  for (const { name, drop, restore } of guards) {
    await owner.query(drop);
    if ((await weakGuards(owner, tables)).length === 0) missed.push(name);
    await owner.query(restore);
  }
  expect(await weakGuards(owner, tables)).toEqual([]);
  const words = `${guards.length} guards of ${tables.length} tables taken away one at a time: row-level security off or not
forced, each policy dropped, each condition of a policy opened. Noticed by \`test/tenancy/catalogue.int-spec.ts\`:
${guards.length - missed.length}.`;
  process.stdout.write(`${words}\n`);
  expect(missed).toEqual([]);
  expect(guards.length).toBeGreaterThan(tables.length * 4);
  if (!process.env['FUZZ_KEEP']) await keepFigures('drop', words);
}, 600_000);
