import { readId } from '#read-models/global-id';
import { machines } from '#application/machines';
import { createDataSource } from '#database/data-source';
import { setTenants, sqlOf } from '#database/transactions';
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
    return await source.transaction(async (manager) => {
      const sql = sqlOf(manager);
      await setTenants(sql, [named.tenantId]);
      return { events: await host.history(sql, named), verification: await host.verify(sql, named) };
    });
  } finally {
    await source.destroy();
  }
}
