import { readId } from '#read-models/global-id';
import { machines } from '#application/machines';
import { createDataSource } from '#database/data-source';
import { inTransaction } from '#database/tenant-transaction';
import type { TestDatabase } from '#testing/postgres';
import { WorkflowHost } from '#workflow/host/workflow.host';
import type { HistoryEvent } from '#workflow/host/queries';
import type { Verification } from '#workflow/host/verify';

/** A case's stored history, and whether it replays to what is stored beside it. */
export async function readHistory(
  { workerUrl }: Pick<TestDatabase, 'workerUrl'>,
  caseId: string,
): Promise<{ events: readonly HistoryEvent[]; verification: Verification }> {
  const named = readId(caseId);
  if (!named) throw new Error(`Not the id of a case: ${caseId}`);
  const source = await createDataSource(workerUrl, 1).initialize();
  const host = new WorkflowHost(machines, { newId: () => '' });
  try {
    return await inTransaction(
      source,
      async ({ sql }) => ({
        events: await host.history(sql, named),
        verification: await host.verify(sql, named),
      }),
      [named.tenantId],
    );
  } finally {
    await source.destroy();
  }
}
