import { systemClock, type Clock } from '#kernel/clock';
import { machines } from '#application/machines';
import { idMaker } from '#database/backend';
import { createDataSource } from '#database/data-source';
import { deliverWhatIsDue } from '#database/deliveries';
import { workOnExports } from '#database/evidence/export-worker';
import { recordChecks } from '#database/evidence/record-checks';
import { sealTenants } from '#database/evidence/seal-tenants';
import { sweepImportFolders } from '#database/imports/import-folder';
import { workOnImports } from '#database/imports/import-worker';
import { workOnRetention } from '#database/retention/retention-worker';
import { foldRevisions } from '#database/revisions/fold-revisions';
import { WorkflowHost } from '#workflow/host/workflow.host';
import { runImports } from './import-loop.ts';
import { runSeals } from './seal-loop.ts';
import { pause, runDeliveries, type DeliveryLoopParts } from './delivery-loop.ts';

/** Rows of one round: few, so that a request to stop is heard soon. */
const roundSize = 50;
const connections = 4;
/** Evidence is sealed this often: what is altered after that shows. */
const SEAL_MILLIS = 15_000;
/** Revisions are folded this often. */
const FOLD_MILLIS = 1_000;

export interface WorkerOptions {
  /** Address of the worker's role. */
  workerUrl: string;
  clock: Clock;
  log: DeliveryLoopParts['log'];
  idleMillis?: number;
  /** Milliseconds between two seals of the evidence. */
  sealMillis?: number;
}

/**
 * Delivers timers and effects, works on imports and seals the evidence, until asked to stop. Waits for a database that is
 * not there yet, and goes on when one that was away comes back. Any number of workers may run.
 */
export async function runWorker(
  { workerUrl, clock, log, idleMillis, sealMillis = SEAL_MILLIS }: WorkerOptions,
  stop: AbortSignal,
): Promise<void> {
  const newId = idMaker(clock);
  const host = new WorkflowHost(machines, { newId });
  const source = createDataSource(workerUrl, connections);
  while (!source.isInitialized && !stop.aborted) {
    try {
      await source.initialize();
    } catch (error) {
      log.error({ err: error }, 'the database cannot be reached; trying again');
      await pause(1_000, stop);
    }
  }
  if (!source.isInitialized) return;
  try {
    await sweepImportFolders(systemClock.now()).catch((error: unknown) =>
      log.error({ err: error }, 'folders of files left behind could not be removed'),
    );
    const deliver = () => deliverWhatIsDue({ source, host, clock, newId }, roundSize);
    const trouble = (err: unknown, id: string) => log.error({ err, id }, 'an import failed; trying again');
    const work = () => workOnImports({ source, host, clock, newId, trouble });
    const seal = () => sealTenants({ source, clock });
    const exported = (err: unknown, id: string) => log.error({ err, id }, 'an export could not be made');
    const make = () => workOnExports({ source, clock, trouble: exported });
    const kept = (err: unknown, id: string) =>
      log.error({ err, id }, 'what is past its time could not be taken out');
    const retain = () => workOnRetention({ source, clock, newId, trouble: kept });
    const check = () => recordChecks({ source, clock });
    const fold = () => foldRevisions(source).then(() => false);
    await Promise.all([
      runDeliveries({ deliver, log, idleMillis }, stop),
      runImports({ work, log, idleMillis }, stop),
      runImports({ work: make, log, idleMillis }, stop),
      runImports({ work: retain, log, idleMillis }, stop),
      runImports({ work: fold, log, idleMillis: FOLD_MILLIS }, stop),
      runSeals({ seal, check, log, everyMillis: sealMillis }, stop),
    ]);
  } finally {
    await source.destroy();
  }
}
