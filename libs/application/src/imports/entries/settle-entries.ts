import type { EntryKind } from '#domain/imports/import-state';
import type { Actor } from '#permissions/actor';
import { Refused, refuse, type Deps } from '../../command.ts';
import { invalid } from '../../outcome.ts';
import type { ImportOutcome, ImportRecord, KeptEntry } from '../../ports/imports.ts';
import type { Tx } from '../../ports/stores.ts';
import { bringInMeasure, takeBackMeasure } from './measure-entry.ts';
import { bringInTarget, takeBackTarget } from './target-entry.ts';

export interface Settling {
  deps: Deps;
  tx: Tx;
  job: ImportRecord;
  actor: Actor;
  now: Date;
}

interface EntryWays {
  /** @returns what came of it, and what stood before */
  bringIn: (
    settling: Settling,
    entry: KeptEntry,
  ) => Promise<Pick<KeptEntry, 'resultId' | 'resultRevision' | 'before'>>;
  /** @returns why it cannot be taken back, in words; null when it was */
  takeBack: (settling: Settling, entry: KeptEntry) => Promise<string | null>;
}

const WAYS: Readonly<Record<EntryKind, EntryWays>> = {
  targets: { bringIn: bringInTarget, takeBack: takeBackTarget },
  indicators: { bringIn: bringInMeasure, takeBack: takeBackMeasure },
};

/** Told how many of all entries are settled. */
export type Telling = (done: number, whole: number) => Promise<void>;

/**
 * Brings in every target or measure of a file that says something new, each by the rules of its form. One that is refused
 * ends it whole, with its row.
 */
export async function bringInEntries(
  settling: Settling,
  kind: EntryKind,
  tell: Telling,
): Promise<ImportOutcome> {
  const { tx, job } = settling;
  const entries = await tx.imports.entries(job.tenantId, job.id);
  const ids = entries.flatMap(({ indicatorId }) => indicatorId ?? []);
  await tx.indicators.lock(job.tenantId, [...new Set(ids)].sort());
  const counted = { added: 0, changed: 0, same: 0 };
  for (const [index, entry] of entries.entries()) {
    counted[({ new: 'added', changed: 'changed', same: 'same' } as const)[entry.standing]] += 1;
    if (entry.standing === 'same') continue;
    const settled = await withRow(entry, () => WAYS[kind].bringIn(settling, entry));
    await tx.imports.settleEntry(job.tenantId, job.id, { ...entry, ...settled });
    await tell(index + 1, entries.length);
  }
  const indicators = kind === 'indicators' ? entries.length : new Set(ids).size;
  return { ...counted, indicators, casesOpened: 0 };
}

/** Takes back every target or measure of a file. Ends it whole, in words, at the first that cannot be. */
export async function takeBackEntries(settling: Settling, kind: EntryKind, tell: Telling): Promise<void> {
  const { tx, job } = settling;
  const entries = (await tx.imports.entries(job.tenantId, job.id)).filter(
    ({ resultId }) => resultId !== null,
  );
  const ids = entries.flatMap(({ indicatorId, resultId }) => indicatorId ?? resultId ?? []);
  await tx.indicators.lock(job.tenantId, [...new Set(ids)].sort());
  for (const [index, entry] of entries.entries()) {
    const why = await WAYS[kind].takeBack(settling, entry);
    if (why !== null) {
      const message = `${entry.title}: ${why} Nothing of this file was undone.`;
      return refuse(invalid({ field: 'file', message }));
    }
    await tell(index + 1, entries.length);
  }
}

async function withRow<T>({ row }: KeptEntry, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.kind !== 'invalid') throw error;
    const [first] = error.refusal.fields;
    return refuse(invalid({ field: 'file', message: `Row ${row}: ${first?.message ?? 'It is not right.'}` }));
  }
}
