import { londonDateOf, type LocalDate } from '#kernel/local-date';
import type { CountedFacts, DescribedFacts, MeasureFacts } from '#domain/measure/measure-facts';
import { authorise } from '#permissions/authorise';
import { refuse, require } from '../../command.ts';
import { countAnew, putBetter } from '../../measure/change-measure.use-cases.ts';
import { addMeasure } from '../../measure/define-measure.use-case.ts';
import { notFound } from '../../outcome.ts';
import { recordAct } from '../../place/place-audit.ts';
import type { KeptEntry } from '../../ports/imports.ts';
import type { IndicatorRecord } from '../../ports/records.ts';
import { withdrawReturns } from '../../reporting/period-return/withdraw-returns.ts';
import type { Settling } from './settle-entries.ts';

interface Addition {
  facts: MeasureFacts;
  ownerPersonId: string;
  deputyPersonId: string | null;
}

interface Changing {
  facts: MeasureFacts;
  counted: boolean;
  described: boolean;
  effectiveFrom: LocalDate;
  reason: string;
}

/** Defines a measure of a file, or takes over what the file says of one that is there: as a new version if it counts anew. */
export async function bringInMeasure(settling: Settling, entry: KeptEntry) {
  const { deps, tx, job, actor, now } = settling;
  const { tenantId } = job;
  if (entry.indicatorId === null) {
    const record = await addMeasure(deps, tx, { actor, now }, { tenantId, ...(entry.content as Addition) });
    return { resultId: record.id, resultRevision: record.revision, before: null };
  }
  const change = entry.content as Changing;
  const indicator = await standing(settling, entry.indicatorId);
  const { ownerPersonId, deputyPersonId } = indicator;
  require(authorise(actor, 'define', 'Indicator', { tenantId, ownerPersonId, deputyPersonId }));
  const counted = only(COUNTED, change.facts) as unknown as CountedFacts;
  const described = only(DESCRIBED, change.facts) as unknown as DescribedFacts;
  if (change.counted) await countAnew(tx, { actor, now }, indicator, { ...change, facts: counted });
  if (change.described) {
    await putBetter(tx, { actor, now }, await standing(settling, indicator.id), described);
  }
  const after = await standing(settling, indicator.id);
  const before = { counted: change.counted, described: only(DESCRIBED, indicator) };
  return { resultId: indicator.id, resultRevision: after.revision, before };
}

/**
 * Retires a measure that a file defined, while nothing hangs on it; or puts back how one was described. A new version is
 * not undone, since figures may have been judged by it: another is made instead.
 */
export async function takeBackMeasure(settling: Settling, entry: KeptEntry): Promise<string | null> {
  const { deps, tx, job, actor, now } = settling;
  const { tenantId, fileName } = job;
  const indicator = await standing(settling, entry.resultId ?? '');
  if (indicator.revision !== entry.resultRevision || indicator.retiredAt) return 'it was changed since.';
  if (entry.before) {
    const { counted, described } = entry.before as { counted: boolean; described: DescribedFacts };
    if (counted) return 'it has a new version since, which stays on record. Make another on its page.';
    await putBetter(tx, { actor, now }, indicator, described);
    return null;
  }
  if (await isUsed(settling, indicator.id)) return 'it is used since: it has figures, targets or feeds.';
  const from = londonDateOf(now);
  const reason = `The import of the file ${fileName} was undone.`;
  await tx.indicators.retire(tenantId, indicator.id, { from, reason, successorId: null, at: now });
  await tx.imports.freeCode(tenantId, indicator.id);
  await withdrawReturns(deps, tx, indicator, now);
  const after = { indicatorId: indicator.id, from, reason };
  await recordAct(tx, actor, now, { tenantId, stream: 'definitions', action: 'retireIndicator', after });
  return null;
}

async function standing({ tx, job }: Settling, id: string): Promise<IndicatorRecord> {
  return (await tx.indicators.find(job.tenantId, id)) ?? refuse(notFound);
}

async function isUsed({ tx, job }: Settling, id: string): Promise<boolean> {
  const [used] = await tx.sql.query<{ used: boolean }>(
    `select exists (select from observation where tenant_id = $1 and indicator_id = $2)
         or exists (select from target where tenant_id = $1 and indicator_id = $2)
         or exists (select from target_proposal where tenant_id = $1 and indicator_id = $2)
         or exists (select from indicator_feed where (tenant_id = $1 and indicator_id = $2)
                       or (organisation_id = $1 and organisation_indicator_id = $2))
         or exists (select from comparator where tenant_id = $1 and indicator_id = $2) as used`,
    [job.tenantId, id],
  );
  return used?.used ?? true;
}

const COUNTED = [
  ...(['definition', 'polarity', 'unit', 'unitLabel', 'decimals', 'numeratorLabel'] as const),
  'denominatorLabel',
] as const satisfies readonly (keyof CountedFacts)[];
const DESCRIBED = [
  ...([
    'title',
    'themeCode',
    'level',
    'kind',
    'origin',
    'portfolio',
    'priority',
    'reportingLagDays',
  ] as const),
  ...(['sourceTitle', 'sourcePublisher', 'sourceUrl', 'licence', 'attribution', 'caveat'] as const),
] satisfies readonly (keyof DescribedFacts)[];

function only<K extends string>(keys: readonly K[], facts: Readonly<Record<K, unknown>>): Record<K, unknown> {
  return Object.fromEntries(keys.map((key) => [key, facts[key]])) as Record<K, unknown>;
}
