import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { createDatabase, type TestDatabase } from '#testing/postgres';
import { NewerDataError } from '#database/migrate';
import { fixedClock } from '#kernel/clock';
import { setUp, type Progress } from './set-up.ts';
import type { SetUpOptions } from './set-up-options.ts';
import { changeCases, keepLines, smallExample } from './small-example.fixture.ts';

const clock = fixedClock('2026-11-23T15:00:00Z');
const longEnough = 60_000;

describe('setUp', () => {
  let database: TestDatabase;
  let options: SetUpOptions;
  let steps: string[];
  const progress: Progress = ({ step }) => void steps.push(step);
  const run = (more: Partial<SetUpOptions> = {}) => {
    steps = [];
    return setUp({ ...options, ...more }, clock, progress);
  };

  beforeEach(async () => {
    database = await createDatabase();
    options = {
      ownerUrl: database.ownerUrl,
      apiUrl: database.apiUrl,
      signInUrl: database.signinUrl,
      workerUrl: database.workerUrl,
      example: true,
      exampleFolder: smallExample(),
      examplePassword: 'one for all of them',
      dataFolder: mkdtempSync(path.join(tmpdir(), 'goldthread-data-')),
    };
  });
  afterEach(async () => {
    await database.drop();
    rmSync(options.exampleFolder, { recursive: true, force: true });
    rmSync(options.dataFolder ?? '', { recursive: true, force: true });
  });

  async function ask<T>(url: string, sql: string): Promise<T> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      const { rows } = await client.query<{ answer: T }>(sql);
      return rows[0]?.answer as T;
    } finally {
      await client.end();
    }
  }
  const people = () => ask<number>(database.ownerUrl, 'select count(*)::int as answer from person');
  const tenants = () =>
    ask<number>(
      database.signinUrl,
      'select (select count(*) from organisation)::int + (select count(*) from partnership)::int as answer',
    );
  const mark = () =>
    ask<string>(database.ownerUrl, `select value as answer from installation where name = 'example'`);
  const signInFile = () => path.join(options.dataFolder ?? '', 'example-sign-ins.json');

  it(
    'loads the example on the first run, and nothing on the next',
    async () => {
      await run();
      expect(steps).toEqual(expect.arrayContaining(['migrated', 'example', 'example-loaded', 'ready']));
      const [registered, founded] = [await people(), await tenants()];
      expect(registered).toBeGreaterThan(70);
      expect(founded).toBe(11);
      await run();
      expect(steps).toEqual(['migrated', 'ready']);
      expect([await people(), await tenants()]).toEqual([registered, founded]);
    },
    longEnough,
  );

  it(
    'writes who may sign in, for this account alone, and takes it away where there is no example',
    async () => {
      await run();
      const signIns = JSON.parse(readFileSync(signInFile(), 'utf8')) as { email: string; password: string }[];
      expect(signIns.length).toBeGreaterThanOrEqual(10);
      expect(signIns).toContainEqual(
        expect.objectContaining({ email: 'holder.climate@example.org', password: 'one for all of them' }),
      );
      expect(statSync(signInFile()).mode & 0o077).toBe(0);

      const other = await createDatabase();
      try {
        const elsewhere = { ownerUrl: other.ownerUrl, apiUrl: other.apiUrl };
        await run({ ...elsewhere, signInUrl: other.signinUrl, workerUrl: other.workerUrl, example: false });
        expect(statSync(signInFile(), { throwIfNoEntry: false })).toBeUndefined();
      } finally {
        await other.drop();
      }
    },
    longEnough,
  );

  it(
    'does a load that was cut short again from nothing',
    async () => {
      const broken = smallExample();
      // The case gets as far as its last step, which nobody may do: half an example is in the database then.
      changeCases(broken, (cases) =>
        cases.map((one) => ({
          ...one,
          steps: [...one.steps, { event: 'approvePlan', by: 'waste@example.org', daysAgo: 3 }],
        })),
      );
      await expect(run({ exampleFolder: broken })).rejects.toThrow(
        'approvePlan by waste@example.org: refused',
      );
      rmSync(broken, { recursive: true, force: true });
      expect(await mark()).toBe('loading');
      const left = await people();
      expect(left).toBeGreaterThan(70);

      await run();
      expect(steps).toEqual(expect.arrayContaining(['redo', 'example-loaded']));
      expect(await mark()).toBe('loaded');
      expect([await people(), await tenants()]).toEqual([left, 11]);
    },
    longEnough,
  );

  it('loads nothing from files with a problem, and names it', async () => {
    keepLines(options.exampleFolder, 'people.csv', (line) => !line.startsWith('lead@'));
    await expect(run()).rejects.toThrow(/appointments\.csv, row \d+, column email: "lead@example\.org"/);
    expect([await people(), await tenants()]).toEqual([0, 0]);
    expect(await mark()).toBeUndefined();
  });

  it('loads no example where none is wanted', async () => {
    await run({ example: false });
    expect(steps).toEqual(['migrated', 'ready']);
    expect(await people()).toBe(0);
  });

  it('loads no example beside people who are there already', async () => {
    await ask(
      database.signinUrl,
      `insert into person (id, email, name, job_title, created_at)
       values (gen_random_uuid(), 'first@example.org', 'First', 'Administrator', now()) returning id as answer`,
    );
    await run();
    expect(steps).toEqual(['migrated', 'ready']);
    expect([await people(), await tenants()]).toEqual([1, 0]);
  });

  it('leaves the data of a newer version alone', async () => {
    await ask(
      database.ownerUrl,
      `insert into schema_migration (timestamp, name) values (9999, 'FromTheFuture9999') returning id as answer`,
    );
    await expect(run()).rejects.toThrow(NewerDataError);
    await expect(run()).rejects.toThrow('FromTheFuture9999');
    expect(await people()).toBe(0);
  });
});
