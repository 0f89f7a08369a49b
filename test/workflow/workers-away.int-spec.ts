import type { DataSource } from 'typeorm';
import { idMaker } from '#database/backend';
import { createDataSource } from '#database/data-source';
import { inTransaction, setTenants } from '#database/tenant-transaction';
import { createDatabase } from '#testing/postgres';
import type { TestDatabase } from '#testing/postgres';
import { installEdges } from '#workflow/host/edges.install';
import type { Transact } from '#workflow/host/sql';
import { WorkflowHost } from '#workflow/host/workflow.host';
import { MachineRegistry } from '#workflow/pure/machine.registry';
import { waiting } from './waiting.machine.ts';

const INSTANCES = 500;
const TENANTS = 4;
const begun = new Date('2026-03-27T17:00:00Z');
const backAgain = new Date(begun.getTime() + 48 * 3_600_000);

/** Every worker is off for 48 hours, over the night the clocks change; 1,000 timers fall due meanwhile. */
describe('two workers that come back after 48 hours', () => {
  const registry = new MachineRegistry([waiting]);
  const newId = idMaker({ now: () => new Date() });
  const host = new WorkflowHost(registry, { newId });
  const tenants = Array.from({ length: TENANTS }, newId);
  const instances = Array.from({ length: INSTANCES }, (_, at) => ({
    tenantId: tenants[at % TENANTS] ?? '',
    id: newId(),
    // Some left first, some right first, some both in the same hour; all within the 48.
    hours: [1 + ((at * 7) % 47), 1 + ((at * 13) % 47)] as const,
  }));
  let database: TestDatabase;
  let sources: DataSource[];

  beforeAll(async () => {
    database = await createDatabase();
    const owner = await createDataSource(database.ownerUrl, 1).initialize();
    await inTransaction(owner, ({ sql }) => installEdges(sql, registry));
    await owner.destroy();
    const api = await createDataSource(database.apiUrl, 1).initialize();
    const actor = { role: 'test' };
    for (const tenantId of tenants) {
      await inTransaction(
        api,
        async ({ sql }) => {
          for (const one of instances.filter((each) => each.tenantId === tenantId)) {
            const input = { hours: one.hours };
            await host.start(sql, { tenantId, id: one.id, machineId: 'waiting', input, at: begun, actor });
          }
        },
        [tenantId],
      );
    }
    await api.destroy();
    sources = await Promise.all([1, 2].map(() => createDataSource(database.workerUrl, 1).initialize()));
  }, 60_000);
  afterAll(async () => {
    await Promise.all(sources.map((source) => source.destroy()));
    await database.drop();
  });

  it('deliver each of 1,000 timers once, the earlier of an instance before the later', async () => {
    const counts = await Promise.all(sources.map(workUntilNothingIsDue));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2 * INSTANCES);
    for (const { tenantId, id, hours } of instances) {
      const seen = await inTransaction(
        sources[0] as DataSource,
        async ({ sql }) => ({
          events: await host.history(sql, { tenantId, id }),
          proof: await host.verify(sql, { tenantId, id }),
          instance: await host.load(sql, { tenantId, id }),
        }),
        [tenantId],
      );
      expect(seen.proof).toEqual({ ok: true, events: 3 });
      expect(seen.instance).toMatchObject({ state: 'left:over;right:over', timers: {} });
      const [, first, second] = seen.events;
      const dues = [first, second].map((event) => event?.payload['dueAt']);
      expect(dues).toEqual(
        [...hours]
          .sort((a, b) => a - b)
          .map((hour) => new Date(begun.getTime() + hour * 3_600_000).toISOString()),
      );
      expect([first?.at, second?.at]).toEqual([backAgain, backAgain]);
    }
  }, 60_000);

  it('leave nothing behind, and nothing for a third', async () => {
    expect(await workUntilNothingIsDue(sources[0] as DataSource)).toBe(0);
    const [left] = await (sources[0] as DataSource).query<{ count: number }[]>(
      'select count(*)::int as count from workflow_due',
    );
    expect(left).toEqual({ count: 0 });
  });

  async function workUntilNothingIsDue(source: DataSource): Promise<number> {
    const transact: Transact = (work) =>
      inTransaction(source, ({ sql }) => work({ sql, setTenant: (tenantId) => setTenants(sql, [tenantId]) }));
    for (let delivered = 0; ;) {
      const counts = await host.deliverDue(transact, { now: backAgain, handlers: {}, limit: 50 });
      expect(counts).toMatchObject({ failed: 0, parked: 0, dropped: 0, migrated: 0 });
      delivered += counts.delivered;
      if (counts.delivered + counts.busy === 0) return delivered;
    }
  }
});
