import { loan } from '../example/loan.machine.ts';
import { MachineRegistry } from '../pure/machine.registry.ts';
import type { Moved } from './commands.ts';
import { enqueue } from './enqueue.ts';
import type { HostDatabase } from './host.fixture.ts';
import { createHostDatabase, newId } from './host.fixture.ts';
import type { Sql } from './sql.ts';
import { WorkflowHost } from './workflow.host.ts';

const registry = new MachineRegistry([loan]);
const host = new WorkflowHost(registry, { newId });
const actor = { role: 'reader' };
const day = (number: number): Date => new Date(Date.UTC(2026, 2, number, 9));
let db: HostDatabase;

beforeAll(async () => {
  db = await createHostDatabase();
  await db.installEdges(registry);
});
afterAll(() => db.drop());

async function begin(tenantId: string): Promise<string> {
  const id = newId();
  const command = { tenantId, id, machineId: 'loan', input: { reader: 'Reader' }, at: day(1), actor };
  await db.inTenant(tenantId, (sql) => host.start(sql, command));
  return id;
}
const deliver = (now: Date, limit = 500) => host.deliverDue(db.transact, { now, handlers: {}, limit });

describe('two workers at once', () => {
  it('deliver each timer once, whatever commands come between', async () => {
    const tenants = [newId(), newId()];
    const ids = await Promise.all(Array.from({ length: 60 }, (_, index) => begin(tenants[index % 2] ?? '')));
    const loops = Array.from({ length: 2 }, () => deliver(day(8)));
    const commands = ids.slice(0, 10).map((id, index) => {
      const tenant = tenants[index % 2] ?? '';
      return db.inTenant(tenant, (sql) =>
        host.send(sql, { tenantId: tenant, id, event: { type: 'lend' }, at: day(8), actor }),
      );
    });
    const counts = await Promise.all(loops);
    const lent = (await Promise.all(commands)).filter(({ kind }) => kind === 'moved').length;
    const rest = await deliver(day(8));
    const sum = [...counts, rest].reduce((total, count) => total + count.delivered, 0);
    const [{ events } = { events: 0 }] = await db.admin.query<{ events: number }>(
      `select count(*)::int as events from workflow_event
       where type like 'xstate.after.collection%' and instance_id = any ($1::uuid[])`,
      [ids],
    );
    expect(events).toBe(60 - lent);
    expect(sum).toBeGreaterThanOrEqual(60 - lent);
    expect([...counts, rest].every(({ failed, parked, dropped }) => failed + parked + dropped === 0)).toBe(
      true,
    );
    for (const [index, id] of ids.entries()) {
      const tenant = tenants[index % 2] ?? '';
      const proof = await db.inTenant(tenant, (sql) => host.verify(sql, { tenantId: tenant, id }));
      expect(proof).toEqual({ ok: true, events: 2 });
    }
  });
});

describe('a timer that fails', () => {
  it('takes nobody of its batch with it, and is tried again later', async () => {
    const tenantId = newId();
    const ids = await Promise.all(Array.from({ length: 12 }, () => begin(tenantId)));
    const poison = ids[5];
    const moved: string[] = [];
    const onMoved = async (_sql: Sql, { instance }: Moved) => {
      if (instance.id === poison) throw new Error('no room for this one');
      moved.push(instance.id);
    };
    const run = (now: Date) => host.deliverDue(db.transact, { now, handlers: {}, onMoved });
    expect(await run(day(8))).toMatchObject({ delivered: 11, failed: 1, parked: 0 });
    // Those of the batch that was undone were moved a second time, and only that counts.
    expect(new Set(moved)).toEqual(new Set(ids.filter((id) => id !== poison)));
    const versions = await db.admin.query(
      `select id, version from workflow_instance where tenant_id = $1 and version <> 2`,
      [tenantId],
    );
    expect(versions).toEqual([{ id: poison, version: 1 }]);
    const [row] = await db.admin.query(
      'select attempts, last_error from workflow_due where instance_id = $1',
      [poison],
    );
    expect(row).toEqual({ attempts: 1, last_error: 'no room for this one' });
    const later = await host.deliverDue(db.transact, { now: day(9), handlers: {} });
    expect(later).toMatchObject({ delivered: 1, failed: 0 });
  });
});

describe('effects', () => {
  it('that fail are tried again with their work undone, carried out once, and kept when they never succeed', async () => {
    const tenantId = newId();
    const before = { tenantId, name: 'note', payload: { text: 'hello' }, dueAt: day(1), dedupeKey: 'one' };
    const queue = (more: object) =>
      db.inTenant(tenantId, (sql) => enqueue(sql, { ...before, id: newId(), ...more }));
    expect(await queue({})).toBe(true);
    expect(await queue({})).toBe(false);
    let tries = 0;
    const flaky = {
      note: async (sql: Sql) => {
        tries += 1;
        await enqueue(sql, {
          ...before,
          id: newId(),
          name: 'trace',
          dueAt: day(27),
          dedupeKey: `trace ${tries}`,
        });
        if (tries < 3) throw new Error('the post is closed');
      },
    };
    const run = (minutes: number) =>
      host.deliverDue(db.transact, { now: new Date(day(1).getTime() + minutes * 60_000), handlers: flaky });
    expect(await run(0)).toMatchObject({ failed: 1, carriedOut: 0 });
    const [row] = await db.admin.query(
      `select attempts, last_error from workflow_due where dedupe_key = 'one'`,
    );
    expect(row).toEqual({ attempts: 1, last_error: 'the post is closed' });
    expect(await run(0)).toMatchObject({ failed: 0 });
    expect(await run(1)).toMatchObject({ failed: 1 });
    expect(await run(2)).toMatchObject({ carriedOut: 1 });
    expect(await run(3)).toMatchObject({ carriedOut: 0 });
    expect(tries).toBe(3);
    const traces = await db.admin.query(`select dedupe_key from workflow_due where name = 'trace'`);
    expect(traces).toEqual([{ dedupe_key: 'trace 3' }]);

    await queue({ name: 'unknown', dedupeKey: 'two' });
    const now = day(2);
    expect(await host.deliverDue(db.transact, { now, handlers: {}, maxAttempts: 1 })).toMatchObject({
      parked: 1,
    });
    expect(await host.deliverDue(db.transact, { now: day(20), handlers: {} })).toMatchObject({
      parked: 0,
      failed: 0,
    });
    const [kept] = await db.admin.query(`select last_error from workflow_due where dedupe_key = 'two'`);
    expect(kept).toEqual({ last_error: 'There is no handler for the effect "unknown".' });
  });
});
