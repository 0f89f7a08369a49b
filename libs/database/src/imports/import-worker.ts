import type { DataSource } from 'typeorm';
import type { Clock } from '#kernel/clock';
import { Refused, type Deps } from '#application/command';
import { moved } from '#application/imports/import-papers';
import type { Telling } from '#application/imports/entries/settle-entries';
import { bringInImport, takeBackImport } from '#application/imports/settle-import';
import type { ImportRecord } from '#application/ports/imports';
import type { Tx } from '#application/ports/stores';
import { FileRefused } from '#exchange/reading/file-refused';
import type { WorkflowHost } from '#workflow/host/workflow.host';
import { inTransaction } from '../tenant-transaction.ts';
import { storesOf, TenantTransactions } from '../transactions.ts';
import { readImport } from './read-import.ts';
import { tellProgress } from './tell-progress.ts';

export interface ImportWorkerParts {
  /** Connected as the worker's role, the one that sees imports of all tenants. */
  source: DataSource;
  host: WorkflowHost;
  clock: Clock;
  newId: () => string;
  /** Told of what went wrong on our side. */
  trouble?: (error: unknown, id: string) => void;
}

interface ToDo {
  tenant_id: string;
  id: string;
}

/** After so many beginnings without an end, the fault is not with the worker. */
const MOST_BEGINNINGS = 4;

/**
 * Does the next step of one import: reads its file, brings it in or takes it back. The import's row stays locked while
 * that lasts and everything is one transaction, so that a worker that is killed leaves nothing half done, and the next
 * one begins the step anew. Any number of workers may do so at once.
 *
 * @returns whether there was anything to do
 */
export async function workOnImports(parts: ImportWorkerParts): Promise<boolean> {
  const due = await parts.source.query<ToDo[]>(
    `select tenant_id, id from import_job where state in ('waiting', 'confirmed', 'undoing')
      order by state_since limit 20`,
  );
  for (const one of due) if (await workOn(parts, one)) return true;
  return false;
}

async function workOn(parts: ImportWorkerParts, { tenant_id: tenantId, id }: ToDo): Promise<boolean> {
  const begun = await begin(parts, tenantId, id);
  if (begun === null) return false;
  const deps: Deps = { ...parts, transactions: new TenantTransactions(parts.source) };
  try {
    if (begun.times > MOST_BEGINNINGS) throw new FileRefused(GIVEN_UP);
    await inTransaction(
      parts.source,
      async (open) => {
        const tx = storesOf(open);
        const job = await claimed(tx, tenantId, id);
        if (!job) return;
        const now = parts.clock.now();
        if (job.state === 'waiting') return tx.imports.save(await readImport(parts.source, tx, job, now));
        const step = { deps, tx, now, tell: tellingOf(parts, tenantId, id) };
        if (job.state === 'confirmed') await tx.imports.save(await bringInImport(step, job));
        else if (job.state === 'undoing') await tx.imports.save(await takeBackImport(step, job));
      },
      begun.tenantIds,
    );
  } catch (error) {
    await putDown(parts, tenantId, id, error);
  }
  return true;
}

/** Milliseconds between two lines of progress. */
const TOLD_EVERY = 500;

/** Says how many figures or papers are brought in or taken back, apart from the transaction that does it. */
function tellingOf({ source }: ImportWorkerParts, tenantId: string, id: string): Telling {
  let told = Date.now();
  return async (done, whole) => {
    if (Date.now() - told < TOLD_EVERY) return;
    told = Date.now();
    await tellProgress(source, { tenantId, id }, { done, whole });
  };
}

const GIVEN_UP = 'Something went wrong on our side, more than once. Nothing of the file came in.';

/** The import, held until the transaction ends; null when another worker has it, or it needs nothing more. */
async function claimed(tx: Tx, tenantId: string, id: string): Promise<ImportRecord | null> {
  const held = await tx.sql.query(
    `select 1 from import_job where tenant_id = $1 and id = $2 and state in ('waiting', 'confirmed', 'undoing')
      for update skip locked`,
    [tenantId, id],
  );
  return held.length > 0 ? tx.imports.find(tenantId, id) : null;
}

/** Counts a beginning, so that one that kills its worker is not begun for ever. Null when another worker has it. */
async function begin(
  { source }: ImportWorkerParts,
  tenantId: string,
  id: string,
): Promise<{ times: number; tenantIds: string[] } | null> {
  return inTransaction(
    source,
    async (open) => {
      const tx = storesOf(open);
      const job = await claimed(tx, tenantId, id);
      if (!job) return null;
      const [progress] = await tx.sql.query<{ begun: number }>(
        `insert into import_progress as p (tenant_id, import_id, done, whole, begun) values ($1, $2, 0, $3, 1)
         on conflict (tenant_id, import_id) do update set done = 0, whole = $3, begun = p.begun + 1
         returning begun`,
        [tenantId, id, job.state === 'waiting' ? job.size : 0],
      );
      const tenantIds = [...new Set([tenantId, ...(job.acting?.tenantIds ?? [])])];
      return { times: progress?.begun ?? 1, tenantIds };
    },
    [tenantId],
  );
}

/** Writes down why a step did not go through, where trying again would not help. */
async function putDown(
  { source, clock, trouble }: ImportWorkerParts,
  tenantId: string,
  id: string,
  error: unknown,
): Promise<void> {
  const ours = !(error instanceof FileRefused) && !(error instanceof Refused);
  if (ours) {
    trouble?.(error, id);
    return;
  }
  await inTransaction(
    source,
    async (open) => {
      const tx = storesOf(open);
      const job = await claimed(tx, tenantId, id);
      if (!job) return;
      const state = ({ waiting: 'refused', confirmed: 'wrong', undoing: 'done' } as const)[
        job.state as 'waiting' | 'confirmed' | 'undoing'
      ];
      await tx.imports.save(moved(job, clock.now(), { state, trouble: inWords(error) }));
      await tx.sql.query('update import_progress set begun = 0 where tenant_id = $1 and import_id = $2', [
        tenantId,
        id,
      ]);
    },
    [tenantId],
  );
}

function inWords(error: FileRefused | Refused): string {
  if (error instanceof FileRefused) return error.message;
  const { refusal } = error;
  if (refusal.kind === 'invalid' && refusal.fields[0]) return refusal.fields[0].message;
  return 'message' in refusal ? refusal.message : 'It could not be brought in as things stand now.';
}
