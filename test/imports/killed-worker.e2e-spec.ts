import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause } from '../../scripts/lib/processes.mjs';
import { look } from '#testing/look';
import { build, Service } from '../faults/service.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { ImportStory } from './import-story.ts';

/**
 * A worker of its own process, ended by `kill -9` half-way through reading a file and again while bringing it in: nothing
 * is half there, and the next worker brings it to the same end (docs/reliability.md).
 */
const home = mkdtempSync(join(tmpdir(), 'goldthread-clock-'));
const areas = 3_000;
const months = 24;
let product: Product;
let story: ImportStory;
let worker: Service;

beforeAll(async () => {
  await build();
  product = await startProduct();
  story = new ImportStory(product, product.story());
  const clock = join(home, 'clock');
  writeFileSync(clock, product.clock.now().toISOString());
  worker = new Service('dist/apps/worker/src/main.js', {
    DATABASE_WORKER_URL: product.database.workerUrl,
    TEST_CLOCK_FILE: clock,
  });
}, 180_000);
afterAll(async () => {
  await worker?.end();
  await product?.stop();
  rmSync(home, { recursive: true, force: true });
});

const file = [
  'indicator,area_code,area_name,period,value',
  ...Array.from({ length: areas * months }, (_, at) => {
    const [area, month] = [Math.floor(at / months), at % months];
    const period = `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return `HOME,X${String(area).padStart(8, '0')},Area ${area},${period}-01,${(at % 997) / 10}`;
  }),
].join('\n');

const count = async (table: string): Promise<number> => {
  const { partnership } = story.story.place;
  const sql = `select count(*)::int as rows from ${table} where tenant_id = $1`;
  const [found] = await look<{ rows: number }>(product.database.apiUrl, [partnership], sql, [partnership]);
  return found?.rows ?? 0;
};

/** Starts a worker, ends it by `kill -9` in the midst of its work, and tells whether the import stands where it stood. */
async function killAfter(id: string, state: string): Promise<void> {
  const { partnership } = story.story.place;
  worker.start();
  const sql = 'select begun from import_progress where tenant_id = $1';
  for (;;) {
    const [progress] = await look<{ begun: number }>(product.database.apiUrl, [partnership], sql, [
      partnership,
    ]);
    if ((progress?.begun ?? 0) > 0) break;
    await pause(5);
  }
  await worker.end('SIGKILL');
  expect((await story.see('manager', id)).state).toBe(state);
}

async function until(id: string, state: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if ((await story.see('manager', id)).state === state) return;
    await pause(100);
  }
  throw new Error(`The import never stood at ${state}: ${worker.lastWords}`);
}

it('leaves nothing half done, and the next worker comes to the same end', async () => {
  const sent = await story.send('manager', story.ownerId('partnership'), file, { kind: 'comparators' });
  const id = sent.id ?? '';
  await killAfter(id, 'waiting');
  expect(await count('import_figure')).toBe(0);

  worker.start();
  await until(id, 'ready');
  const ready = await story.see('manager', id);
  expect(ready.counts).toMatchObject({ figures: areas * months, problems: 0 });
  await worker.end('SIGTERM');

  const input = { importId: id, expectedVersion: ready.version };
  expect((await story.act('manager', 'confirmImport', input)).type).toBe('ImportMoved');
  await killAfter(id, 'confirmed');
  expect(await count('comparator')).toBe(0);

  worker.start();
  await until(id, 'done');
  expect((await story.see('manager', id)).outcome).toMatchObject({
    added: areas * months,
    changed: 0,
    same: 0,
  });
  expect(await count('comparator')).toBe(areas * months);
}, 120_000);
