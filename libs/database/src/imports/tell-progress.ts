import type { DataSource } from 'typeorm';
import { inTransaction } from '../tenant-transaction.ts';

/** Says how far the step of an import has come, apart from the transaction that does it; `whole` stays unless given. */
export async function tellProgress(
  source: DataSource,
  { tenantId, id }: { tenantId: string; id: string },
  { done, whole = null }: { done: number; whole?: number | null },
): Promise<void> {
  await inTransaction(
    source,
    ({ sql }) =>
      sql.query(
        'update import_progress set done = $3, whole = coalesce($4, whole) where tenant_id = $1 and import_id = $2',
        [tenantId, id, Math.round(done), whole],
      ),
    [tenantId],
  );
}
