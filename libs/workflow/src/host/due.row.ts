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
