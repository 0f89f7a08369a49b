import { loan } from '../example/loan.machine.ts';
import { MachineRegistry } from '../pure/machine.registry.ts';
import type { HostDatabase } from './host.fixture.ts';
import { createHostDatabase, newId } from './host.fixture.ts';
import type { SendOutcome } from './commands.ts';
import type { Sql } from './sql.ts';
import { WorkflowHost } from './workflow.host.ts';

const registry = new MachineRegistry([loan]);
const host = new WorkflowHost(registry, { newId });
const reader = { role: 'reader' };
const tenantId = newId();
const day = (number: number): Date => new Date(Date.UTC(2026, 2, number, 9));
let db: HostDatabase;

beforeAll(async () => {
  db = await createHostDatabase();
  await db.installEdges(registry);
});
afterAll(() => db.drop());

async function begin(at = day(1), tenant = tenantId): Promise<string> {
  const id = newId();
  const command = { tenantId: tenant, id, machineId: 'loan', input: { reader: 'Reader' }, at, actor: reader };
  await db.inTenant(tenant, (sql) => host.start(sql, command));
  return id;
}
const send = (id: string, type: string, at = day(2), more: { expectedVersion?: number } = {}) =>
  db.inTenant(tenantId, (sql) =>
    host.send(sql, { tenantId, id, event: { type }, at, actor: reader, ...more }),
  );
const load = (id: string) => db.inTenant(tenantId, (sql) => host.load(sql, { tenantId, id }));
const verify = (id: string) => db.inTenant(tenantId, (sql) => host.verify(sql, { tenantId, id }));
const letters: string[] = [];
const handlers = {
  write: (_sql: Sql, { payload }: { payload: { [key: string]: unknown } }) => {
    letters.push(String(payload['about']));
    return Promise.resolve();
  },
};
const deliver = (now: Date, more = {}) => host.deliverDue(db.transact, { now, handlers, ...more });
const everything = (id: string) =>
  db.admin.query(
    `select to_jsonb(i) || jsonb_build_object('events', (select count(*) from workflow_event e where e.instance_id = i.id),
       'due', (select count(*) from workflow_due d where d.instance_id = i.id)) as row
     from workflow_instance i where i.id = $1`,
    [id],
  );

describe('a life with timers', () => {
  it('runs from its start over late letters to its end, and replays', async () => {
    const id = await begin();
    expect(await load(id)).toMatchObject({ state: 'asked', version: 1, dueAt: day(8) });
    const lent = await db.inTenant(tenantId, (sql) =>
      host.send(sql, { tenantId, id, event: { type: 'lend' }, at: day(2), actor: reader, calendar: 5 }),
    );
    expect(lent).toMatchObject({
      kind: 'moved',
      from: 'asked',
      instance: { state: 'lent', version: 2, dueAt: day(7) },
    });
    expect(await deliver(day(6))).toMatchObject({ delivered: 0 });
    expect(await deliver(day(7))).toMatchObject({ delivered: 1, carriedOut: 1 });
    expect(letters).toEqual(['letter 1']);
    await deliver(day(14));
    await deliver(day(21));
    expect(letters).toEqual(['letter 1', 'letter 2', 'letter 3']);
    expect(await load(id)).toMatchObject({ state: 'late', dueAt: day(28) });
    await deliver(day(30));
    expect(await load(id)).toMatchObject({
      state: 'lost',
      status: 'done',
      dueAt: null,
      version: 6,
      timers: {},
    });
    const events = await db.inTenant(tenantId, (sql) => host.history(sql, { tenantId, id }));
    expect(events.map(({ seq, type, from, to }) => [seq, type, from, to])).toEqual([
      [1, 'workflow.started', '', 'asked'],
      [2, 'lend', 'asked', 'lent'],
      [3, 'xstate.after.loan.loan.lent', 'lent', 'late'],
      [4, 'xstate.after.patience.loan.late', 'late', 'late'],
      [5, 'xstate.after.patience.loan.late', 'late', 'late'],
      [6, 'xstate.after.patience.loan.late', 'late', 'lost'],
    ]);
    expect(events[5]).toMatchObject({ at: day(30), payload: { dueAt: day(28).toISOString() } });
    expect(await verify(id)).toEqual({ ok: true, events: 6 });
    expect(await db.admin.query('select from workflow_due where instance_id = $1', [id])).toEqual([]);
  });

  it('writes nothing for a refused event, and says what is available', async () => {
    const id = await begin();
    const before = await everything(id);
    expect(await send(id, 'bringBack')).toEqual({
      kind: 'notAvailable',
      state: 'asked',
      available: ['lend'],
    });
    expect(await send(id, 'xstate.after.collection.loan.asked')).toMatchObject({ kind: 'notAvailable' });
    expect(await send(id, 'no such thing')).toMatchObject({ kind: 'notAvailable' });
    expect(await send(id, 'lend', day(2), { expectedVersion: 7 })).toEqual({
      kind: 'changedMeanwhile',
      version: 1,
    });
    expect(await send(newId(), 'lend')).toEqual({ kind: 'notFound' });
    expect(await everything(id)).toEqual(before);
    const instance = await load(id);
    expect(instance && host.available(instance, [{ type: 'lend' }, { type: 'bringBack' }])).toEqual([
      { type: 'lend' },
    ]);
  });

  it('is not there for another tenant', async () => {
    const id = await begin();
    const other = newId();
    await db.inTenant(other, async (sql) => {
      expect(await host.load(sql, { tenantId, id })).toBeUndefined();
      const event = { type: 'lend' };
      expect(await host.send(sql, { tenantId, id, event, at: day(2), actor: reader })).toEqual({
        kind: 'notFound',
      });
      expect(await host.verify(sql, { tenantId, id })).toMatchObject({ ok: false, firstBadSeq: 0 });
    });
  });
});

describe('two at once', () => {
  it('with the same expected version: exactly one moves, in each of 200 rounds', async () => {
    const id = await begin();
    await send(id, 'lend');
    const tally: Record<SendOutcome['kind'], number> = {
      moved: 0,
      changedMeanwhile: 0,
      notAvailable: 0,
      notFound: 0,
    };
    for (let round = 0; round < 200; round += 1) {
      const both = { expectedVersion: 2 + round };
      const outcomes = await Promise.all([
        send(id, 'extend', day(2), both),
        send(id, 'extend', day(2), both),
      ]);
      for (const { kind } of outcomes) tally[kind] += 1;
    }
    expect(tally).toEqual({ moved: 200, changedMeanwhile: 200, notAvailable: 0, notFound: 0 });
    expect(await verify(id)).toEqual({ ok: true, events: 202 });
  });
});

describe('a command rolled back', () => {
  it('leaves no trace', async () => {
    const id = await begin();
    const before = await everything(id);
    await expect(
      db.inTenant(tenantId, async (sql) => {
        await host.send(sql, { tenantId, id, event: { type: 'lend' }, at: day(2), actor: reader });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await everything(id)).toEqual(before);
  });
});

describe('timers nobody waits for', () => {
  it('are dropped and recorded', async () => {
    const id = await begin();
    await send(id, 'lend');
    await db.admin.query(
      `insert into workflow_due (tenant_id, id, instance_id, kind, name, due_at, run_at, payload)
       values ($1, $2, $3, 'timer', 'xstate.after.collection.loan.asked', $4, $4, '{"type": "xstate.after.collection.loan.asked"}')`,
      [tenantId, newId(), id, day(3).toISOString()],
    );
    expect(await verify(id)).toMatchObject({
      ok: false,
      reason: 'The waiting timers are not those of the snapshot.',
    });
    expect(await deliver(day(4))).toMatchObject({ dropped: 1 });
    const events = await db.inTenant(tenantId, (sql) => host.history(sql, { tenantId, id }));
    expect(events.at(-1)).toMatchObject({ type: 'workflow.timerDropped', from: 'lent', to: 'lent' });
    expect(await verify(id)).toEqual({ ok: true, events: 3 });
  });
});
