import { appendFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { verifyHistories } from '#application/evidence/verify-histories';
import { openBackend } from '#database/backend';
import type { Backend } from '#database/backend';
import { look } from '#testing/look';
import { createDatabase } from '#testing/postgres';
import type { TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay, foundSmallPlaces } from '#testing/small-place';
import type { SmallPlace } from '#testing/small-place';
import { actorOf } from '#testing/small-place/company';
import { migrateTo, NewerDataError } from '../migrate.ts';
import { BackupFileError } from './backup-format.ts';
import { checkBackup } from './check-backup.ts';
import { DatabaseNotEmptyError, restoreBackup } from './restore-backup.ts';
import { takeBackup } from './take-backup.ts';

/** A backup is taken while people write, and comes back whole into an empty database or not at all. */
describe('backup and restore', () => {
  const clock = new SettableClock(foundingDay);
  const now = new Date('2026-04-08T09:00:00Z');
  let folder: string;
  let [source, target]: (TestDatabase | undefined)[] = [];
  let backend: Backend;
  let place: SmallPlace;
  const database = (one: TestDatabase | undefined): TestDatabase => {
    if (!one) throw new Error('no database was made');
    return one;
  };
  const file = (name: string): string => path.join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'goldthread-backup-'));
    [source, target] = [await createDatabase(), await createDatabase()];
    const [founded] = await foundSmallPlaces(source, clock, ['Ashcombe']);
    if (!founded) throw new Error('no place was founded');
    place = founded;
    clock.set(now.toISOString());
    backend = await openBackend({ apiUrl: source.apiUrl, signInUrl: source.signinUrl, clock, poolSize: 4 });
  }, 120_000);
  afterAll(async () => {
    await backend.close();
    await database(source).drop();
    await database(target).drop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Saves one figure again and again until told to stop. @returns how often it was saved */
  async function keepWriting(until: AbortSignal): Promise<number> {
    const actor = await actorOf(backend, place.people.councilLead);
    let saved = 0;
    while (!until.aborted) {
      const answer = await backend.useCases.saveReturn(actor, {
        organisationIndicatorId: place.indicators.own.councilHome,
        periodStart: '2026-03-01',
        value: null,
        numerator: 300 + (saved % 50),
        denominator: 400,
        commentary: `Line\\.\nand ${saved}\ttabs`,
        reason: null,
      });
      if (answer.kind === 'done') saved += 1;
      else throw new Error(JSON.stringify(answer));
    }
    return saved;
  }

  const rowsIn = async (name: string): Promise<string> => {
    const lines = gunzipSync(await readFile(file(name)))
      .toString('utf8')
      .split('\n');
    return lines.slice(1, -2).join('\n');
  };

  it('takes one moment, while writing goes on, and puts it back the same', async () => {
    const stop = new AbortController();
    const writing = keepWriting(stop.signal);
    const taken = await takeBackup(database(source).ownerUrl, file('one'), now);
    stop.abort();
    expect(await writing).toBeGreaterThan(0);
    expect(taken.tables).toBeGreaterThan(40);
    expect(taken.rows).toBeGreaterThan(200);
    expect((await stat(file('one'))).mode & 0o777).toBe(0o600);

    const back = await restoreBackup(database(target).ownerUrl, file('one'));
    expect(back).toEqual({ takenAt: now.toISOString(), tables: taken.tables, rows: taken.rows });
    await takeBackup(database(target).ownerUrl, file('again'), now);
    expect(await rowsIn('again')).toBe(await rowsIn('one'));
    expect((await checkBackup(file('again'))).end.sequences).toEqual(
      (await checkBackup(file('one'))).end.sequences,
    );
  }, 30_000);

  it('is then as it was: histories hold, the locks are on, nobody is signed in', async () => {
    const { apiUrl, signinUrl: signInUrl, ownerUrl } = database(target);
    const restored = await openBackend({ apiUrl, signInUrl, clock, poolSize: 2 });
    try {
      const tenants = await restored.identity.tenantIds();
      expect(tenants.length).toBeGreaterThan(2);
      expect((await verifyHistories(restored.deps, tenants)).faults).toEqual([]);
    } finally {
      await restored.close();
    }
    expect(await look(apiUrl, [], 'select from indicator')).toEqual([]);
    const off = await look(
      ownerUrl,
      [],
      `select relname::text from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' and (
         relrowsecurity <> relforcerowsecurity
         or exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'D'))`,
    );
    expect(off).toEqual([]);
    expect(await look(ownerUrl, [], 'select from session')).toEqual([]);
    const keys = `select count(*)::int as n from pg_constraint where contype = 'f' and convalidated`;
    expect(await look(ownerUrl, [], keys)).toEqual(await look(database(source).ownerUrl, [], keys));
    const may = `select has_table_privilege('goldthread_api', 'audit_entry', 'delete, update') as change`;
    expect(await look(ownerUrl, [], may)).toEqual([{ change: false }]);
  });

  it('is not put into a database where somebody is, nor over a file', async () => {
    const { ownerUrl } = database(target);
    await expect(restoreBackup(ownerUrl, file('one'))).rejects.toThrow(DatabaseNotEmptyError);
    await expect(takeBackup(ownerUrl, file('one'), now)).rejects.toThrow(/There is a file/);
  });

  it('is refused, and nothing touched, when it is cut short, changed, newer or something else', async () => {
    const empty = await createDatabase();
    const refused = async (name: string, contents: Buffer, why: RegExp): Promise<void> => {
      await writeFile(file(name), contents);
      await expect(restoreBackup(empty.ownerUrl, file(name))).rejects.toThrow(why);
    };
    const whole = await readFile(file('one'));
    const text = gunzipSync(whole).toString('utf8');
    await refused('cut', whole.subarray(0, whole.length - 40), /cut short/);
    await refused('lineless', gzipSync(text.slice(0, text.lastIndexOf('{"end"'))), /cut short/);
    await refused('changed', gzipSync(text.replace('Ashcombe', 'Ashcomby')), /changed/);
    await refused('longer', gzipSync(`${text}\n{}`), /changed/);
    await refused('other', Buffer.from('id,value\n1,2\n'), /not a backup/);
    await refused('empty', Buffer.alloc(0), /cut short/);
    await truncate(file('cut'), 0);
    await appendFile(file('cut'), gzipSync('{"goldthread":"backup","version":2}\n'));
    await expect(checkBackup(file('cut'))).rejects.toThrow(BackupFileError);
    await expect(migrateTo(empty.ownerUrl, ['FromTheFuture1'])).rejects.toThrow(NewerDataError);
    expect(
      await look(empty.ownerUrl, [], `select name from installation where name = 'schema'`),
    ).toHaveLength(1);
    await empty.drop();
  });
});
