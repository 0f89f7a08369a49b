import type { Actor } from '#permissions/actor';
import type { Deps } from '../command.ts';
import { reassessAll } from '../charts/reassess-all.ts';
import { isEntryKind } from '#domain/imports/import-state';
import type { ExplainedFigure, FigureImport, ImportOutcome, ImportRecord } from '../ports/imports.ts';
import type { Tx } from '../ports/stores.ts';
import { recordAct } from '../place/place-audit.ts';
import { announceFigures } from '../reporting/announce-figures.ts';
import { bringInEntries, takeBackEntries, type Telling } from './entries/settle-entries.ts';
import { importStream, moved } from './import-papers.ts';
import { inGroups } from './in-groups.ts';

/** A step of an import under way: who tells how far it has come, apart from the transaction that it is. */
export interface Step {
  deps: Deps;
  tx: Tx;
  now: Date;
  tell: Telling;
}

/**
 * Brings in a confirmed import, in one transaction: all of it or none. Run by the worker for the person who confirmed it.
 */
export async function bringInImport(step: Step, job: ImportRecord): Promise<ImportRecord> {
  const { deps, tx, now, tell } = step;
  const actor = actingOf(job);
  const outcome = isEntryKind(job.kind)
    ? await bringInEntries({ deps, tx, job, actor, now }, job.kind, tell)
    : await bringInFigures(step, { ...job, kind: job.kind }, actor);
  if (typeof outcome === 'string') return moved(job, now, { state: 'wrong', trouble: outcome });
  await tx.imports.removeChunks(job.tenantId, job.id);
  const explained = await tx.imports.explained(job.tenantId, job.id);
  await record(tx, job, 'bringInImport', { ...outcome, explained }, { actor, now });
  return moved(job, now, { state: 'done', outcome, appliedByName: actor.name, appliedAt: now, acting: null });
}

/**
 * Figures enter by ordered statements, some measures at a time; then each measure that others see is announced and
 * assessed once.
 *
 * @returns why not, in words, where they cannot
 */
async function bringInFigures(
  { deps, tx, now, tell }: Step,
  job: FigureImport,
  actor: Actor,
): Promise<ImportOutcome | string> {
  const touched = await tx.imports.touched(job.tenantId, job.id);
  const ids = touched.map(({ id }) => id);
  await tx.indicators.lock(job.tenantId, ids);
  const retired = await retiredAmong(tx, job, ids);
  if (retired) return `${retired} was retired meanwhile.`;
  const counted = await tx.imports.noteReplaced(job);
  const whole = touched.reduce((sum, { figures }) => sum + figures, 0);
  let done = 0;
  for (const some of inGroups(touched)) {
    await tx.imports.bringIn(
      job,
      some.map(({ id }) => id),
      actor,
      now,
    );
    done += some.reduce((sum, { figures }) => sum + figures, 0);
    await tell(done, whole);
  }
  const reason = `Brought in from the file ${job.fileName}.`;
  const explained = await tx.imports.explained(job.tenantId, job.id);
  const casesOpened = await follow(deps, tx, job, ids, { actor, reason, now, explained });
  return { ...counted, indicators: ids.length, casesOpened };
}

/**
 * Takes back what an import brought in, as restatements: what stood before stands again, what was not there is missing.
 * Refused whole, in words, when some of it was changed since: undoing would lose that.
 */
export async function takeBackImport(step: Step, job: ImportRecord): Promise<ImportRecord> {
  const { deps, tx, now, tell } = step;
  const actor = actingOf(job);
  const { kind } = job;
  let casesOpened = 0;
  if (isEntryKind(kind)) await takeBackEntries({ deps, tx, job, actor, now }, kind, tell);
  else {
    const figures = { ...job, kind };
    const ids = (await tx.imports.touched(job.tenantId, job.id)).map(({ id }) => id);
    await tx.indicators.lock(job.tenantId, ids);
    const changed = await tx.imports.changedSince(figures);
    if (changed > 0) {
      const words = changed === 1 ? '1 figure was' : `${changed.toLocaleString('en-GB')} figures were`;
      const trouble = `${words} changed again since this import; undoing it would lose that. Put them right one by one.`;
      return moved(job, now, { state: 'done', trouble, acting: null });
    }
    await tx.imports.takeBack(figures, actor, now);
    const reason = `The import of the file ${job.fileName} was undone.`;
    casesOpened = await follow(deps, tx, figures, ids, { actor, reason, now });
  }
  await record(tx, job, 'takeBackImport', { casesOpened }, { actor, now });
  return moved(job, now, { state: 'undone', undoneByName: actor.name, undoneAt: now, acting: null });
}

interface Acting {
  actor: Actor;
  reason: string;
  now: Date;
  /** Why unusual figures are right. */
  explained?: readonly ExplainedFigure[];
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
    const own = (acting.explained ?? []).filter(({ indicatorId }) => indicatorId === id);
    const reasons = new Map(
      own.map(({ periodStart, explanation }) => [periodStart, `${explanation} (${acting.reason})`]),
    );
    const announced = await announceFigures(deps, tx, indicator, observations, { ...acting, reasons });
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
