import type { Client } from 'pg';
import { createDataSource } from '#database/data-source';
import { migrate } from '#database/migrate';
import { inTransaction } from '#database/tenant-transaction';
import { installEdges } from '#workflow/host/edges.install';
import type { BenchDatabase } from '../database/server.ts';
import { benchHost, benchRegistry } from './bench.machines.ts';

/** The tenant whose instances are turned; row-level security holds everybody to it. */
export const TENANT = idOf(900_000_000);
/** Instances that are turned, numbered from 1: enough that two clients seldom want the same. */
export const INSTANCES = 2_048;
/** The tenants whose timers fall due, numbered from here. */
const TIMER_TENANTS = { first: 910_000_000, count: 8 } as const;
const FIRST_WAITING = 1_000_000;

const AT = new Date('2026-03-02T09:00:00Z');
/** When both waits of an instance are long over. */
export const ALL_DUE = new Date('2026-04-01T09:00:00Z');
const ABOUT = 'Residents waited longer than the standard says, for the third month in a row. '.repeat(8);

/** The id of this number, as {@link idSql} writes it. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** SQL for the id of a number. */
export function idSql(number: string): string {
  return `('00000000-0000-4000-8000-' || lpad((${number})::text, 12, '0'))::uuid`;
}

/** The database that transitions are measured in, and who may do what in it. */
export interface Ground {
  readonly apiUrl: string;
  readonly workerUrl: string;
  /** As the superuser, to lay things out and to count. */
  readonly admin: Client;
}

/** Makes a migrated database of its own, with the machines of the measurements and instances to turn. */
export async function layGround(database: BenchDatabase): Promise<Ground> {
  const name = 'bench_workflow';
  const ownerUrl = await database.create(name);
  await migrate(ownerUrl);
  const at = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const ground = {
    apiUrl: at(database.urls.api),
    workerUrl: at(database.urls.worker),
    admin: await database.superuser(name),
  };
  const owner = await createDataSource(ownerUrl, 1).initialize();
  await inTransaction(owner, ({ sql }) => installEdges(sql, benchRegistry));
  await owner.destroy();
  await begin(ground.apiUrl);
  // What beginning asked for is nobody's to carry out.
  await ground.admin.query(`delete from workflow_due where kind = 'effect'`);
  // The model of all that waits is itself left alone.
  await ground.admin.query(`update workflow_due set parked_at = now() where instance_id = $1`, [
    idOf(FIRST_WAITING),
  ]);
  await copyInstances(ground.admin, 1, { from: 2, to: INSTANCES, tenant: `'${TENANT}'::uuid` });
  await ground.admin.query('vacuum analyze');
  return ground;
}

/** Fresh instances with two timers each, all due at {@link ALL_DUE}; whatever waited of them before is gone. */
export async function layTimers(admin: Client, timers: number): Promise<void> {
  await admin.query(`set session_replication_role = replica`);
  for (const table of ['workflow_due', 'workflow_event']) {
    await admin.query(`delete from ${table} where instance_id >= $1 and instance_id < $2`, [
      idOf(FIRST_WAITING + 1),
      idOf(TIMER_TENANTS.first),
    ]);
  }
  await admin.query('delete from workflow_instance where id >= $1 and id < $2', [
    idOf(FIRST_WAITING + 1),
    idOf(TIMER_TENANTS.first),
  ]);
  const tenant = idSql(`${TIMER_TENANTS.first} + n % ${TIMER_TENANTS.count}`);
  await copyInstances(admin, FIRST_WAITING, {
    from: FIRST_WAITING + 1,
    to: FIRST_WAITING + Math.ceil(timers / 2),
    tenant,
  });
  await admin.query('vacuum analyze');
}

/**
 * Looks whether every timer was delivered, once, and the earlier of an instance before the later.
 *
 * @throws Error with the counts when not
 */
export async function checkTimers(admin: Client, timers: number): Promise<void> {
  const { rows } = await admin.query<Record<'instances' | 'inOrder' | 'events' | 'waiting', number>>(
    `select count(*)::int as instances,
            count(*) filter (where types like 'workflow.started xstate.after.oneDay% xstate.after.twoDays%')::int as "inOrder",
            coalesce(sum(events), 0)::int as events,
            (select count(*)::int from workflow_due where instance_id > $1 and instance_id < $2) as waiting
     from (select string_agg(type, ' ' order by seq) as types, count(*) as events
           from workflow_event where instance_id > $1 and instance_id < $2 group by instance_id) each`,
    [idOf(FIRST_WAITING), idOf(TIMER_TENANTS.first)],
  );
  const instances = Math.ceil(timers / 2);
  const wanted = { instances, inOrder: instances, events: 3 * instances, waiting: 0 };
  if (JSON.stringify(rows[0]) !== JSON.stringify(wanted))
    throw new Error(`Timers were not delivered once each and in order: ${JSON.stringify(rows[0])}`);
}

/** One instance of each machine, begun as the product begins them. */
async function begin(apiUrl: string): Promise<void> {
  const host = benchHost();
  const source = await createDataSource(apiUrl, 1).initialize();
  const start = { input: { about: ABOUT }, at: AT, actor: { role: 'bench' }, tenantId: TENANT };
  await inTransaction(
    source,
    async ({ sql }) => {
      await host.start(sql, { ...start, id: idOf(1), machineId: 'benchTurn' });
      await host.start(sql, { ...start, id: idOf(FIRST_WAITING), machineId: 'benchWaits' });
    },
    [TENANT],
  );
  await source.destroy();
}

/** Copies an instance with its history and its timers; a history names neither instance nor tenant, so it holds. */
async function copyInstances(
  admin: Client,
  model: number,
  { from, to, tenant }: { readonly from: number; readonly to: number; readonly tenant: string },
): Promise<void> {
  await admin.query(`set session_replication_role = replica`);
  const rows = `from generate_series(${from}, ${to}) n, `;
  await admin.query(`
    insert into workflow_instance
    select (jsonb_populate_record(i, jsonb_build_object('tenant_id', ${tenant}, 'id', ${idSql('n')}))).*
    ${rows} workflow_instance i where i.id = '${idOf(model)}';
    insert into workflow_event
    select (jsonb_populate_record(e, jsonb_build_object('tenant_id', ${tenant}, 'instance_id', ${idSql('n')}))).*
    ${rows} workflow_event e where e.instance_id = '${idOf(model)}';
    insert into workflow_due
    select (jsonb_populate_record(d, jsonb_build_object(
      'tenant_id', ${tenant}, 'id', gen_random_uuid(), 'instance_id', ${idSql('n')}, 'parked_at', null))).*
    ${rows} workflow_due d where d.instance_id = '${idOf(model)}' and d.kind = 'timer';
  `);
  await admin.query('reset session_replication_role');
}
