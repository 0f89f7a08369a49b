import type { Actor } from '#permissions/actor';
import type { Deps } from '../command.ts';
import { reassessAll } from '../charts/reassess-all.ts';
import type { ImportOutcome, ImportRecord } from '../ports/imports.ts';
import type { Tx } from '../ports/stores.ts';
import { recordAct } from '../place/place-audit.ts';
import { announceFigures } from '../reporting/announce-figures.ts';
import { importStream, moved } from './import-papers.ts';

/**
 * Brings in a confirmed import, in one transaction: all of it or none. Figures enter by one ordered statement; then each
 * measure that others see is announced and assessed once. Run by the worker for the person who confirmed it.
 */
export async function bringInImport(deps: Deps, tx: Tx, job: ImportRecord, now: Date): Promise<ImportRecord> {
  const actor = actingOf(job);
  const ids = await tx.imports.touched(job.tenantId, job.id);
  await tx.indicators.lock(job.tenantId, ids);
  const retired = await retiredAmong(tx, job, ids);
  if (retired) return moved(job, now, { state: 'wrong', trouble: `${retired} was retired meanwhile.` });
  const counted = await tx.imports.noteReplaced(job);
  await tx.imports.bringIn(job, actor, now);
  const reason = `Brought in from the file ${job.fileName}.`;
  const casesOpened = await follow(deps, tx, job, ids, { actor, reason, now });
  const outcome: ImportOutcome = { ...counted, indicators: ids.length, casesOpened };
  await tx.imports.removeChunks(job.tenantId, job.id);
  await record(tx, job, 'bringInImport', outcome, { actor, now });
  return moved(job, now, { state: 'done', outcome, appliedByName: actor.name, appliedAt: now, acting: null });
}

/**
 * Takes back what an import brought in, as restatements: what stood before stands again, what was not there is missing.
 * Refused whole, in words, when some of the figures were changed since: undoing would lose that.
 */
export async function takeBackImport(
  deps: Deps,
  tx: Tx,
  job: ImportRecord,
  now: Date,
): Promise<ImportRecord> {
  const actor = actingOf(job);
  const ids = await tx.imports.touched(job.tenantId, job.id);
  await tx.indicators.lock(job.tenantId, ids);
  const changed = await tx.imports.changedSince(job);
  if (changed > 0) {
    const figures = changed === 1 ? '1 figure was' : `${changed.toLocaleString('en-GB')} figures were`;
    const trouble = `${figures} changed again since this import; undoing it would lose that. Put them right one by one.`;
    return moved(job, now, { state: 'done', trouble, acting: null });
  }
  await tx.imports.takeBack(job, actor, now);
  const reason = `The import of the file ${job.fileName} was undone.`;
  const casesOpened = await follow(deps, tx, job, ids, { actor, reason, now });
  await record(tx, job, 'takeBackImport', { casesOpened }, { actor, now });
  return moved(job, now, { state: 'undone', undoneByName: actor.name, undoneAt: now, acting: null });
}

interface Acting {
  actor: Actor;
  reason: string;
  now: Date;
}

/** Follows the figures to everywhere they are seen. @returns how many cases opened */
async function follow(
  deps: Deps,
  tx: Tx,
  job: ImportRecord,
  ids: readonly string[],
  acting: Acting,
): Promise<number> {
  if (job.kind === 'comparators') {
    // The middle value of other areas is part of an assessment.
    await reassessAll(tx, job.tenantId, ids, acting.now);
    return 0;
  }
  let casesOpened = 0;
  for (const id of await tx.imports.published(job.tenantId, ids)) {
    const indicator = await tx.indicators.find(job.tenantId, id);
    const observations = await tx.imports.written(job, id);
    if (!indicator || observations.length === 0) continue;
    const announced = await announceFigures(deps, tx, indicator, observations, acting);
    casesOpened += announced.casesOpened.length;
  }
  return casesOpened;
}

async function retiredAmong(tx: Tx, job: ImportRecord, ids: readonly string[]): Promise<string | null> {
  const retired = await tx.sql.query<{ title: string }>(
    'select title from indicator where tenant_id = $1 and id = any($2) and retired_at is not null limit 1',
    [job.tenantId, ids],
  );
  return retired[0]?.title ?? null;
}

async function record(
  tx: Tx,
  { tenantId, id, fileName, sha256 }: ImportRecord,
  action: string,
  what: object,
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  const after = { id, fileName, sha256, ...what };
  await recordAct(tx, actor, now, { tenantId, stream: importStream, action, after });
}

function actingOf({ acting, id }: ImportRecord): Actor {
  if (!acting) throw new Error(`somebody asked for what is done with the import ${id}`);
  return acting;
}
