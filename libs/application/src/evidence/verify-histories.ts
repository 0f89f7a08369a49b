import type { Deps } from '../command.ts';

/** What came of replaying every history of some tenants. */
export interface HistoriesVerified {
  replayed: number;
  /** Instances whose history does not lead to what is stored, with the first event that shows it. */
  faults: { tenantId: string; id: string; at: number | null; reason: string }[];
}

/**
 * Replays every workflow history of these tenants from its first event and compares the outcome with what is stored:
 * state, papers, timers and hash chain (docs/workflow.md section 1). Reads only.
 */
export async function verifyHistories(
  { transactions, host }: Pick<Deps, 'transactions' | 'host'>,
  tenantIds: readonly string[],
): Promise<HistoriesVerified> {
  const faults: HistoriesVerified['faults'] = [];
  let replayed = 0;
  for (const tenantId of tenantIds) {
    await transactions.run([tenantId], async ({ sql }) => {
      const rows = await sql.query<{ id: string }>(
        'select id from workflow_instance where tenant_id = $1 order by id',
        [tenantId],
      );
      for (const { id } of rows) {
        const found = await host.verify(sql, { tenantId, id });
        replayed += 1;
        if (!found.ok) faults.push({ tenantId, id, at: found.firstBadSeq, reason: found.reason });
      }
    });
  }
  return { replayed, faults };
}
