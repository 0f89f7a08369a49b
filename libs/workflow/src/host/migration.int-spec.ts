import { createMachine } from 'xstate';
import type { JsonSnapshot } from '../pure/json.snapshot.ts';
import type { MachineEntry } from '../pure/machine.entry.ts';
import { MachineRegistry } from '../pure/machine.registry.ts';
import type { HostDatabase } from './host.fixture.ts';
import { createHostDatabase, newId } from './host.fixture.ts';
import { WorkflowHost } from './workflow.host.ts';

/** A visit waits for somebody to come; the second version calls the first state by another name. */
function visit(first: string): MachineEntry {
  const waiting = { on: { come: 'here' }, after: { patience: 'over' } };
  const states = { [first]: waiting, here: {}, over: {} };
  const machine = createMachine({ id: 'visit', initial: first, states });
  const patience = ({ at }: { at: Date }): Date => new Date(at.getTime() + 60_000);
  return { id: 'visit', version: 1, machine, delays: { patience }, events: ['come'] };
}

function rename(snapshot: JsonSnapshot): JsonSnapshot {
  const timers = Object.entries(snapshot.timers).map(([name, timer]) => {
    const type = name.replace('visit.asked', 'visit.wanted');
    return [type, { ...timer, event: { type } }] as const;
  });
  const value = snapshot.value === 'asked' ? 'wanted' : snapshot.value;
  return { ...snapshot, value, timers: Object.fromEntries(timers) };
}

const first = visit('asked');
const second: MachineEntry = { ...visit('wanted'), version: 2, migrations: { 1: rename } };
const hostOf = (...entries: MachineEntry[]) => new WorkflowHost(new MachineRegistry(entries), { newId });
const [before, after, both] = [hostOf(first), hostOf(second), hostOf(first, second)];
const at = new Date('2026-03-01T09:00:00Z');
const occasion = { at, actor: { role: 'visitor' } };
const tenantId = newId();
let db: HostDatabase;

beforeAll(async () => {
  db = await createHostDatabase();
  await db.installEdges(new MachineRegistry([first, second]));
});
afterAll(() => db.drop());

async function begin(): Promise<{ tenantId: string; id: string }> {
  const key = { tenantId, id: newId() };
  await db.inTenant(tenantId, (sql) => before.start(sql, { ...key, ...occasion, machineId: 'visit' }));
  return key;
}

describe('an instance of an earlier machine version', () => {
  it('is seen in the current version, and stays as it is until something happens', async () => {
    const key = await begin();
    const seen = await db.inTenant(tenantId, (sql) => after.load(sql, key));
    expect(seen).toMatchObject({ state: 'wanted', machineVersion: 2, version: 1 });
    const refused = await db.inTenant(tenantId, (sql) =>
      after.send(sql, { ...key, ...occasion, event: { type: 'go' } }),
    );
    expect(refused).toEqual({ kind: 'notAvailable', state: 'wanted', available: ['come'] });
    const stored = await db.inTenant(tenantId, (sql) => before.load(sql, key));
    expect(stored).toMatchObject({ state: 'asked', machineVersion: 1, version: 1 });
  });

  it('migrates with its next event, as an event of its own, and replays with or without the old version', async () => {
    const key = await begin();
    const event = { type: 'come' };
    const moved = await db.inTenant(tenantId, (sql) =>
      after.send(sql, { ...key, ...occasion, event, expectedVersion: 1 }),
    );
    expect(moved).toMatchObject({ kind: 'moved', from: 'wanted', instance: { version: 3, state: 'here' } });
    const events = await db.inTenant(tenantId, (sql) => after.history(sql, key));
    expect(events.map(({ type, from, to }) => [type, from, to])).toEqual([
      ['workflow.started', '', 'asked'],
      ['workflow.migrated', 'asked', 'wanted'],
      ['come', 'wanted', 'here'],
    ]);
    for (const host of [after, both]) {
      expect(await db.inTenant(tenantId, (sql) => host.verify(sql, key))).toEqual({ ok: true, events: 3 });
    }
    await expect(db.inTenant(tenantId, (sql) => before.load(sql, key))).rejects.toThrow(
      'later than this program',
    );
  });

  it('takes its timers along', async () => {
    const key = await begin();
    const now = new Date(at.getTime() + 60_000);
    const counts = await after.deliverDue(db.transact, { now, handlers: {} });
    expect(counts).toMatchObject({ dropped: 0, failed: 0 });
    expect(counts.migrated).toBe(counts.delivered);
    const seen = await db.inTenant(tenantId, (sql) => after.load(sql, key));
    expect(seen).toMatchObject({ state: 'over', version: 3 });
    expect(await db.inTenant(tenantId, (sql) => both.verify(sql, key))).toEqual({ ok: true, events: 3 });
  });

  it('cannot be given another version by hand', async () => {
    const { id } = await begin();
    const jump = db.inTenant(tenantId, (sql) =>
      sql.query('update workflow_instance set machine_version = 2, version = 2 where id = $1', [id]),
    );
    await expect(jump).rejects.toThrow('only together with its event');
  });
});

describe('the edges of a version', () => {
  it('are installed once and stay what they are', async () => {
    await db.installEdges(new MachineRegistry([first, second]));
    const states = { asked: { on: { come: 'over' } }, here: {}, over: {} };
    const machine = createMachine({ id: 'visit', initial: 'asked', states });
    await expect(db.installEdges(new MachineRegistry([{ ...first, machine }]))).rejects.toThrow(
      'raise its version',
    );
  });
});
