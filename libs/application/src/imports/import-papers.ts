import { importMay, importStateWords, type ImportAct } from '#domain/imports/import-state';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require } from '../command.ts';
import { notFound } from '../outcome.ts';
import type { ImportRecord } from '../ports/imports.ts';
import type { Tx } from '../ports/stores.ts';

/** Which import, and the version of it that the person saw. */
export interface ImportSeen {
  tenantId: string;
  id: string;
  expectedVersion: number;
}

/**
 * The import that a command is about, locked: it is there, it is the person's to run, it is the version they saw, and it
 * stands where the act is possible; in that order.
 */
export async function loadImport(
  tx: Tx,
  actor: Actor,
  seen: ImportSeen,
  act: ImportAct,
): Promise<ImportRecord> {
  const { tenantId, id, expectedVersion } = seen;
  if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
  const found = await tx.imports.find(tenantId, id);
  if (!found) return refuse(notFound);
  require(authorise(actor, 'run', 'Import', { tenantId }));
  // While the worker is at it the row is locked: what it stands at is answered without waiting.
  if (importMay(act, found.state)) {
    const job = await tx.imports.lock(tenantId, id);
    if (job && job.version !== expectedVersion)
      return refuse({ kind: 'changedMeanwhile', version: job.version });
    if (job && importMay(act, job.state)) return job;
  }
  const stateLabel = importStateWords[found.state];
  return refuse({ kind: 'notAvailable', state: found.state, stateLabel, available: [] });
}

/** The import as it stands after an act. */
export function moved(
  job: ImportRecord,
  now: Date,
  change: Partial<ImportRecord> & Pick<ImportRecord, 'state'>,
): ImportRecord {
  return { ...job, ...change, stateSince: now, version: job.version + 1 };
}

/** The stream of the audit trail that a tenant's imports are told in. */
export const importStream = 'imports';
