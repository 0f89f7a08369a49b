import { loan } from '../example/loan.machine.ts';
import { MachineRegistry } from '../pure/machine.registry.ts';
import type { HostDatabase } from './host.fixture.ts';
import { createHostDatabase, newId } from './host.fixture.ts';
import type { Sql } from './sql.ts';
import { WorkflowHost } from './workflow.host.ts';

const registry = new MachineRegistry([loan]);
const host = new WorkflowHost(registry, { newId });
const occasion = { at: new Date('2026-03-02T09:00:00Z'), actor: { role: 'reader' } };
const tenantId = newId();
let db: HostDatabase;

beforeAll(async () => {
  db = await createHostDatabase();
  await db.installEdges(registry);
});
afterAll(() => db.drop());

async function lent(): Promise<{ tenantId: string; id: string }> {
  const key = { tenantId, id: newId() };
  await db.inTenant(tenantId, async (sql) => {
    await host.start(sql, { ...key, ...occasion, machineId: 'loan', input: { reader: 'Reader' } });
    await host.send(sql, { ...key, ...occasion, event: { type: 'lend' } });
  });
  return key;
}

/** A forged move: event and instance in one statement, with hashes that link. */
const forgery = (type: string, to: string, more = ''): string => `
  with moved as (
    update workflow_instance set state = '${to}', version = version + 1, last_hash = 'forged' ${more}
    where id = $1 returning *
  )
  insert into workflow_event
    (tenant_id, instance_id, seq, type, payload, actor, at, from_state, to_state, timers, prev_hash, hash)
  select i.tenant_id, i.id, i.version + 1, '${type}', '{}', '{}', now(), i.state, '${to}', '{}', i.last_hash, 'forged'
  from workflow_instance i where i.id = $1 and exists (select from moved)`;

const refusals: [string, string, string | RegExp][] = [
  [
    'a state set by hand',
    `update workflow_instance set state = 'back' where id = $1`,
    'one version at a time',
  ],
  [
    'a snapshot set by hand',
    `update workflow_instance set snapshot = '{}' where id = $1`,
    'one version at a time',
  ],
  [
    'a next version without its event',
    `update workflow_instance set state = 'back', version = version + 1 where id = $1`,
    'only together with its event',
  ],
  [
    'a jump with a forged event',
    forgery('bringBack', 'lost'),
    'has no step from "lent" to "lost" by "bringBack"',
  ],
  ['a jump under an unknown event', forgery('stolen', 'back'), 'has no step'],
  ['a jump called a migration', forgery('workflow.migrated', 'lost'), 'leads to a later machine version'],
  [
    'a migration to a version that is not there',
    forgery('workflow.migrated', 'lost', ', machine_version = 2'),
    'version 2 has no state',
  ],
  ['a second start', forgery('workflow.started', 'asked'), 'starts once'],
  [
    'an event without its move',
    `insert into workflow_event
       (tenant_id, instance_id, seq, type, payload, actor, at, from_state, to_state, timers, prev_hash, hash)
     select tenant_id, id, version + 1, 'bringBack', '{}', '{}', now(), state, 'back', '{}', last_hash, 'forged'
     from workflow_instance where id = $1`,
    'only together with its instance',
  ],
  [
    'another machine',
    `update workflow_instance set machine_id = 'x' where id = $1`,
    'keeps its tenant, id and machine',
  ],
  [
    'a changed event',
    `update workflow_event set payload = '{}' where instance_id = $1`,
    'history of a workflow is kept',
  ],
  ['a removed event', `delete from workflow_event where instance_id = $1`, 'history of a workflow is kept'],
  ['a removed instance', `delete from workflow_instance where id = $1`, 'history of a workflow is kept'],
  [
    'an instance from nowhere',
    `insert into workflow_instance select tenant_id, gen_random_uuid(), machine_id, machine_version, snapshot, 'late',
       1, '', 'active', null, now(), now() from workflow_instance where id = $1`,
    'only together with its event',
  ],
  ['an emptied history', 'truncate workflow_event', /permission denied|history of a workflow is kept/],
];

describe.each(['inTenant', 'asOwner'] as const)('the database, %s', (role) => {
  it.each(refusals)('refuses %s', async (_what, statement, words) => {
    const key = await lent();
    const parameters = statement.startsWith('truncate') ? [] : [key.id];
    const attempt = db[role](tenantId, (sql) => sql.query(statement, parameters));
    await expect(attempt).rejects.toThrow(words);
    expect(await db.inTenant(tenantId, (sql) => host.verify(sql, key))).toEqual({ ok: true, events: 2 });
  });

  it('takes a forged move along a known edge for what it is: found by its hash', async () => {
    const key = await lent();
    await db[role](tenantId, (sql) => sql.query(forgery('bringBack', 'back'), [key.id]));
    const proof = await db.inTenant(tenantId, (sql) => host.verify(sql, key));
    expect(proof).toEqual({ ok: false, firstBadSeq: 3, reason: 'Its content does not match its hash.' });
  });
});

describe('a temporary table of the same name', () => {
  it('deceives no trigger', async () => {
    const key = await lent();
    const attempt = db.inTenant(tenantId, async (sql) => {
      await sql.query('create temporary table workflow_edge (like public.workflow_edge) on commit drop');
      await sql.query(
        `insert into pg_temp.workflow_edge values ('loan', 1, '', 'lent', 'lost', 'bringBack')`,
      );
      await sql.query(forgery('bringBack', 'lost'), [key.id]);
    });
    await expect(attempt).rejects.toThrow('has no step from "lent" to "lost"');
  });
});

describe('verification', () => {
  const tampering: [string, (sql: Sql, id: string) => Promise<unknown>, number, string][] = [
    [
      'a changed actor',
      (sql, id) =>
        sql.query(`update workflow_event set actor = '{"role": "x"}' where instance_id = $1 and seq = 2`, [
          id,
        ]),
      2,
      'Its content does not match its hash.',
    ],
    [
      'a removed event',
      (sql, id) => sql.query('delete from workflow_event where instance_id = $1 and seq = 1', [id]),
      1,
      'Event 1 is missing.',
    ],
    [
      'a changed snapshot',
      (sql, id) =>
        sql.query(
          `update workflow_instance set snapshot = jsonb_set(snapshot, '{context,letters}', '9') where id = $1`,
          [id],
        ),
      2,
      'The stored snapshot is not the replayed one.',
    ],
    [
      'a postponed timer',
      (sql, id) =>
        sql.query(`update workflow_due set due_at = due_at + interval '1 day' where instance_id = $1`, [id]),
      2,
      'The waiting timers are not those of the snapshot.',
    ],
  ];

  it.each(tampering)('past all triggers names %s', async (_what, tamper, firstBadSeq, reason) => {
    const key = await lent();
    await db.admin.query('alter table workflow_event disable trigger user');
    await db.admin.query('alter table workflow_instance disable trigger user');
    try {
      await tamper(db.admin, key.id);
    } finally {
      await db.admin.query('alter table workflow_event enable trigger user');
      await db.admin.query('alter table workflow_instance enable trigger user');
    }
    const proof = await db.inTenant(tenantId, (sql) => host.verify(sql, key));
    expect(proof).toEqual({ ok: false, firstBadSeq, reason });
  });
});
