import { setup } from 'xstate';
import { machineEntry } from '../pure/machine.entry.ts';
import { MachineRegistry } from '../pure/machine.registry.ts';
import type { HostDatabase } from './host.fixture.ts';
import { createHostDatabase, newId } from './host.fixture.ts';
import type { Sql } from './sql.ts';
import { WorkflowHost } from './workflow.host.ts';

const HOUR = 3_600_000;
const later = (at: Date, hours: number): Date => new Date(at.getTime() + hours * HOUR);

/** Two waits at once that can be begun anew, ended together, and begun again. */
const watch = machineEntry({
  id: 'watch',
  version: 1,
  machine: setup({ actions: { tell: () => undefined } }).createMachine({
    id: 'watch',
    initial: 'on',
    states: {
      on: {
        on: { again: { target: 'on', reenter: true }, rest: 'resting' },
        after: { short: { target: 'on', reenter: true }, long: 'over' },
      },
      resting: { on: { wake: { target: 'on', actions: 'tell' } } },
      over: { type: 'final' },
    },
  }),
  delays: { short: ({ at }) => later(at, 1), long: ({ at }) => later(at, 3) },
  events: ['again', 'rest', 'wake'],
});
const registry = new MachineRegistry([watch]);
const host = new WorkflowHost(registry, { newId });
const [SHORT, LONG] = ['xstate.after.short.watch.on', 'xstate.after.long.watch.on'];
const nine = new Date('2026-03-02T09:00:00Z');
const tenantId = newId();
let db: HostDatabase;

beforeAll(async () => {
  db = await createHostDatabase();
  await db.installEdges(registry);
});
afterAll(() => db.drop());

const within = <T>(work: (sql: Sql) => Promise<T>): Promise<T> => db.inTenant(tenantId, work);

async function begin(): Promise<string> {
  const id = newId();
  await within((sql) => host.start(sql, { tenantId, id, machineId: 'watch', at: nine, actor: null }));
  return id;
}
const send = (id: string, type: string, at: Date) =>
  within((sql) => host.send(sql, { tenantId, id, event: { type }, at, actor: null }));

/** What waits of an instance by the table of what is due, after a look that its own snapshot says the same. */
async function waiting(id: string): Promise<Record<string, number>> {
  const rows = await db.admin.query<{ name: string; due_at: Date; parked_at: Date | null }>(
    `select name, due_at, parked_at from workflow_due where instance_id = $1 and kind = 'timer' order by name`,
    [id],
  );
  const instance = await within((sql) => host.load(sql, { tenantId, id }));
  const stored = Object.entries(instance?.timers ?? {}).map(([name, { dueAt }]) => [name, dueAt]);
  expect(rows.map(({ name, due_at }) => [name, due_at.toISOString()])).toEqual(stored.sort());
  expect(rows.filter(({ parked_at }) => parked_at !== null)).toEqual([]);
  expect(await within((sql) => host.verify(sql, { tenantId, id }))).toMatchObject({ ok: true });
  return Object.fromEntries(
    rows.map(({ name, due_at }) => [name, (due_at.getTime() - nine.getTime()) / HOUR]),
  );
}

describe('what waits after each shape of move', () => {
  it('is begun with the instance, and begun anew in place of what waited', async () => {
    const id = await begin();
    expect(await waiting(id)).toEqual({ [SHORT]: 1, [LONG]: 3 });
    await db.admin.query('update workflow_due set attempts = 9, parked_at = now() where instance_id = $1', [
      id,
    ]);
    expect(await send(id, 'again', later(nine, 0.5))).toMatchObject({ kind: 'moved' });
    expect(await waiting(id)).toEqual({ [SHORT]: 1.5, [LONG]: 3.5 });
  });

  it('ends together, stays ended, and is begun again beside an effect', async () => {
    const id = await begin();
    await send(id, 'rest', later(nine, 0.5));
    expect(await waiting(id)).toEqual({});
    await send(id, 'wake', later(nine, 2));
    expect(await waiting(id)).toEqual({ [SHORT]: 3, [LONG]: 5 });
    const effects = await db.admin.query(
      `select name, dedupe_key from workflow_due where instance_id = $1 and kind = 'effect'`,
      [id],
    );
    expect(effects).toEqual([{ name: 'tell', dedupe_key: `${id}:3:0` }]);
  });

  it('is begun anew by the very wait that is over', async () => {
    const id = await begin();
    const handlers = { tell: async () => undefined };
    await host.deliverDue(db.transact, { now: later(nine, 1), handlers });
    expect(await waiting(id)).toEqual({ [SHORT]: 2, [LONG]: 4 });
    const [{ count } = { count: -1 }] = await db.admin.query<{ count: number }>(
      `select count(*)::int from workflow_event where instance_id = $1 and type = $2`,
      [id, SHORT],
    );
    expect(count).toBe(1);
  });
});
