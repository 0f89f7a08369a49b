import type { JsonEvent } from '../pure/json.snapshot.ts';
import type { JsonObject } from '../pure/json.value.ts';
import type { Sql } from './sql.ts';

/** A timer or effect whose time has come. */
export interface DueRow {
  readonly id: string;
  readonly tenantId: string;
  readonly instanceId: string | null;
  readonly kind: 'timer' | 'effect';
  readonly name: string;
  readonly dueAt: Date;
  readonly payload: JsonObject;
  readonly dedupeKey: string | null;
  /** How often it has failed. */
  readonly attempts: number;
}

/** A due timer: it always has an instance, and its payload is the event it brings. */
export type DueTimer = DueRow & { readonly instanceId: string; readonly payload: JsonEvent };

/**
 * The earliest due row that nobody else works on, locked until the transaction ends. Works without a tenant,
 * under a role that may see this table whole. A timer is left alone while an earlier one of the same instance
 * still waits, so that those come in order however many workers run.
 * @param passOver rows this round has already found busy
 */
export async function claimDue(
  sql: Sql,
  now: Date,
  passOver: readonly string[],
): Promise<DueRow | undefined> {
  const rows = await sql.query<Omit<DueRow, 'dueAt'> & { dueAt: Date | string }>(
    `select d.id, d.tenant_id as "tenantId", d.instance_id as "instanceId", d.kind, d.name,
            d.due_at as "dueAt", d.payload, d.dedupe_key as "dedupeKey", d.attempts
     from workflow_due d
     where d.run_at <= $1 and d.parked_at is null and d.id <> all ($2::uuid[])
       and (d.kind = 'effect' or not exists (
         select from workflow_due e
         where e.tenant_id = d.tenant_id and e.instance_id = d.instance_id and e.kind = 'timer'
           and e.parked_at is null and (e.due_at, e.id) < (d.due_at, d.id)))
     order by d.run_at, d.id
     limit 1
     for update of d skip locked`,
    [now.toISOString(), passOver],
    'workflow_claim',
  );
  const [row] = rows;
  return row && { ...row, dueAt: new Date(row.dueAt) };
}

/** Takes a row away, in the transaction that has done what it asked for. */
export async function removeDue(sql: Sql, { tenantId, id }: DueRow): Promise<void> {
  await sql.query(
    'delete from workflow_due where tenant_id = $1 and id = $2',
    [tenantId, id],
    'workflow_remove_due',
  );
}

/**
 * Notes a failure: tried again after a pause that doubles each time, parked for a person to look at after
 * `maxAttempts`. The row stays in either case.
 * @returns whether it was parked
 */
export async function postponeDue(
  sql: Sql,
  row: DueRow,
  failure: { readonly now: Date; readonly error: unknown; readonly maxAttempts: number },
): Promise<boolean> {
  const attempts = row.attempts + 1;
  const parked = attempts >= failure.maxAttempts;
  const pause = Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** row.attempts);
  const runAt = new Date(failure.now.getTime() + pause * 1000).toISOString();
  await sql.query(
    `update workflow_due set attempts = $3, last_error = $4, run_at = $5, parked_at = $6
     where tenant_id = $1 and id = $2`,
    [
      row.tenantId,
      row.id,
      attempts,
      wordsOf(failure.error),
      runAt,
      parked ? failure.now.toISOString() : null,
    ],
  );
  return parked;
}

/** Seconds before the second try; each later pause is twice the one before. */
const FIRST_PAUSE_SECONDS = 5;
const LONGEST_PAUSE_SECONDS = 3600;

function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 2000);
}
