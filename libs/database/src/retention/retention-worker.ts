import type { DataSource } from 'typeorm';
import type { Clock } from '#kernel/clock';
import { takeOut } from '#application/retention/take-out';
import { inTransaction } from '../tenant-transaction.ts';
import { storesOf } from '../transactions.ts';

export interface RetentionWorkerParts {
  /** Connected as the worker's role, the one that sees the runs of all tenants. */
  source: DataSource;
  clock: Clock;
  newId: () => string;
  /** Told of what went wrong on our side. */
  trouble?: (error: unknown, id: string) => void;
}

interface Due {
  tenant_id: string;
  id: string;
  asked_by_name: string | null;
}

/**
 * Carries out one run of retention that is due, all of it in one transaction: one that was cut short took nothing out.
 *
 * @returns whether there was one
 */
export async function workOnRetention({
  source,
  clock,
  newId,
  trouble,
}: RetentionWorkerParts): Promise<boolean> {
  const now = clock.now();
  const [due] = await source.query<Due[]>(
    `select tenant_id, id, asked_by_name from retention_run where state = 'waiting' and due_at <= $1 order by due_at limit 1`,
    [now],
  );
  if (!due) return false;
  const { tenant_id: tenantId, id, asked_by_name: askedByName } = due;
  try {
    await inTransaction(
      source,
      async (open) => {
        const tx = storesOf(open);
        const held = await tx.sql.query(
          `select 1 as one from retention_run where tenant_id = $1 and id = $2 and state = 'waiting' for update skip locked`,
          [tenantId, id],
        );
        if (held.length > 0) await takeOut({ newId }, tx, { tenantId, id, askedByName }, now);
      },
      [tenantId],
    );
  } catch (error) {
    trouble?.(error, id);
    const failed = (sql: { query(text: string, values: unknown[]): Promise<unknown> }) =>
      sql.query(`update retention_run set state = 'failed', done_at = $3 where tenant_id = $1 and id = $2`, [
        tenantId,
        id,
        now,
      ]);
    await inTransaction(source, ({ sql }) => failed(sql), [tenantId]);
  }
  return true;
}
