import type { DueRow, DueTimer } from './due.row.ts';
import type { InstanceRow } from './instance.ts';
import { instanceColumns } from './instance.ts';
import type { Sql } from './sql.ts';

/** A due timer with its instance, both locked. */
export interface ClaimedTimer {
  readonly timer: DueTimer;
  readonly instance: InstanceRow;
}

type Stored<T> = Omit<T, 'dueAt'> & { readonly dueAt: Date | string };

const dueColumns = `d.id, d.tenant_id as "tenantId", d.instance_id as "instanceId", d.kind, d.name,
  d.due_at as "dueAt", d.payload, d.dedupe_key as "dedupeKey", d.attempts`;

/** A timer is left alone while an earlier one of its instance waits, so that they come in order whoever delivers. */
const inItsTurn = `not exists (
  select from workflow_due e
  where e.tenant_id = d.tenant_id and e.instance_id = d.instance_id and e.kind = 'timer'
    and e.parked_at is null and (e.due_at, e.id) < (d.due_at, d.id))`;

/**
 * The earliest due row that nobody else works on, locked until the transaction ends. Works without a tenant,
 * under a role that may see this table whole.
 * @param passOver rows this round has already found busy
 */
export async function claimDue(
  sql: Sql,
  now: Date,
  passOver: readonly string[],
): Promise<DueRow | undefined> {
  const [row] = await sql.query<Stored<DueRow>>(
    `select ${dueColumns} from workflow_due d
     where d.run_at <= $1 and d.parked_at is null and d.id <> all ($2::uuid[])
       and (d.kind = 'effect' or ${inItsTurn})
     order by d.run_at, d.id
     limit 1
     for update of d skip locked`,
    [now.toISOString(), passOver],
    'workflow_claim',
  );
  return row && { ...row, dueAt: new Date(row.dueAt) };
}

/**
 * Up to `limit` due timers of one tenant, earliest first and one of an instance, each with its instance; those that
 * somebody has locked are passed by. A command locks its instance first and its timers after, and a worker has timers
 * already, so it must never wait for an instance, or the two could wait for each other.
 */
export async function claimTimers(
  sql: Sql,
  tenantId: string,
  now: Date,
  { passOver, limit }: { readonly passOver: readonly string[]; readonly limit: number },
): Promise<readonly ClaimedTimer[]> {
  const rows = await sql.query<Stored<DueTimer> & { instance: InstanceRow }>(
    `select ${dueColumns}, json_build_object(${instanceFields}) as instance
     from workflow_due d
     join workflow_instance i on i.tenant_id = d.tenant_id and i.id = d.instance_id
     where d.tenant_id = $1 and d.kind = 'timer' and d.run_at <= $2 and d.parked_at is null
       and d.id <> all ($3::uuid[]) and ${inItsTurn}
     order by d.run_at, d.id
     limit $4
     for update of d, i skip locked`,
    [tenantId, now.toISOString(), passOver, limit],
    'workflow_claim_timers',
  );
  return rows.map(({ instance, ...timer }) => ({
    timer: { ...timer, dueAt: new Date(timer.dueAt) },
    instance,
  }));
}

const instanceFields = instanceColumns
  .split(', ')
  .map((column) => `'${column}', i.${column}`)
  .join(', ');
