import { toJsonObject } from '../pure/json.value.ts';
import type { Sql } from './sql.ts';

/** An effect that no machine asked for, for example a nightly letter. */
export interface EnqueueCommand {
  readonly tenantId: string;
  /** Made by the caller, in the order of time. */
  readonly id: string;
  readonly name: string;
  /** Becomes JSON. */
  readonly payload: object;
  /** Not to be carried out before. */
  readonly dueAt: Date;
  /** While an effect of the same key waits in this tenant, a second one is not queued. */
  readonly dedupeKey?: string;
}

/**
 * Puts an effect into the outbox, to be committed with the caller's transaction.
 * @returns false if one with the same key was already waiting
 */
export async function enqueue(sql: Sql, command: EnqueueCommand): Promise<boolean> {
  const { tenantId, id, name, payload, dueAt, dedupeKey } = command;
  const rows = await sql.query(
    `insert into workflow_due (tenant_id, id, kind, name, due_at, run_at, payload, dedupe_key)
     values ($1, $2, 'effect', $3, $4, $4, $5::jsonb, $6)
     on conflict (tenant_id, dedupe_key) where dedupe_key is not null do nothing
     returning id`,
    [tenantId, id, name, dueAt.toISOString(), JSON.stringify(toJsonObject(payload, 'A payload')), dedupeKey],
  );
  return rows.length === 1;
}
