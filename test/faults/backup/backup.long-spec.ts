import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBackend } from '#database/backend';
import { restoreBackup } from '#database/backup/restore-backup';
import { takeBackup } from '#database/backup/take-backup';
import { checkTenants } from '#database/evidence/check-tenants';
import { verifyHistories } from '#application/evidence/verify-histories';
import { createDatabase } from '#testing/postgres';
import { pause } from '../../../scripts/lib/processes.mjs';
import { settleAccounts } from '../chaos/accounts.ts';
import { setToWork } from '../chaos/at-work.ts';
import { recordBetween } from '../chaos/record-figures.ts';
import { wholeOf } from '../chaos/settings.ts';
import { FragileProduct } from '../fragile-product.ts';
import { backupWords } from './backup-words.ts';
import type { Taken } from './backup-words.ts';

/** Backups taken while clients work, each put back into an empty database and settled against what was acknowledged before it. */
const backups = wholeOf(process.env, 'BACKUPS', 10);
const clients = wholeOf(process.env, 'FAULTS_CLIENTS', 8);
const between = 5_000;

describe(`${backups} backups of a product at which ${clients} clients work`, () => {
  let product: FragileProduct;
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-backups-'));
  const file = (number: number): string => join(folder, `${number}.backup`);
  const taken: Taken[] = [];
  let quiet = 0;

  beforeAll(async () => {
    product = await FragileProduct.start();
  }, 240_000);
  afterAll(async () => {
    await product?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('are taken while commands go on', async () => {
    const work = await setToWork(product, clients, 20 + backups * 12);
    const { acknowledged } = work.log;
    const rateDuring = async (what: Promise<unknown>): Promise<number> => {
      const [before, began] = [acknowledged.length, Date.now()];
      await what;
      return (acknowledged.length - before) / ((Date.now() - began) / 1000);
    };
    const all = async (): Promise<void> => {
      for (let number = 0; number < backups; number += 1) {
        quiet += await rateDuring(pause(between));
        const [known, began] = [[...acknowledged], Date.now()];
        const rate = await rateDuring(takeBackup(product.database.ownerUrl, file(number), new Date()));
        const seconds = (Date.now() - began) / 1000;
        taken.push({ known, seconds, rate, bytes: statSync(file(number)).size });
      }
    };
    await Promise.race([
      all(),
      work.finished.then(() => Promise.reject(new Error('The clients ended first.'))),
    ]);
    work.stop();
    await work.finished;
    quiet /= backups;
    expect(taken).toHaveLength(backups);
    expect(taken.at(-1)?.known.length).toBeGreaterThan(clients);
  }, 3_600_000);

  it('each holds all that was acknowledged before it, nothing twice, and holds when checked', async () => {
    const sums = { histories: 0, entries: 0, known: 0 };
    for (const [number, { known }] of taken.entries()) {
      const empty = await createDatabase();
      const { apiUrl, signinUrl: signInUrl, workerUrl, ownerUrl } = empty;
      await restoreBackup(ownerUrl, file(number));
      const accounts = await settleAccounts(workerUrl, product.place.partnership, known);
      expect(accounts).toMatchObject({ lost: [], doubled: [], broken: [] });
      const restored = await openBackend({ apiUrl, signInUrl, poolSize: 1 });
      const tenants = await restored.identity.tenantIds();
      const { replayed, faults } = await verifyHistories(restored.deps, tenants);
      const checked = await checkTenants(restored.deps.transactions, tenants);
      await restored.close();
      await empty.drop();
      expect([...faults, ...checked.faults]).toEqual([]);
      expect(replayed).toBeGreaterThan(0);
      sums.histories += replayed;
      sums.entries += checked.entries + checked.events;
      sums.known += known.length;
    }
    const text = await recordBetween('backup', backupWords({ clients, taken, quiet, ...sums }));
    expect(text).toContain(`${backups} backups`);
  }, 3_600_000);
});
