import type { LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import type { Deps } from '../command.ts';
import { followException } from '../improvement/follow-exception.ts';
import type { FeedRecord, ObservationRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import { reassess } from './reassess.ts';
import { recomputeTotals } from './recompute-totals.ts';

interface Publication {
  feed: FeedRecord;
  /** The organisation's figures now signed, of one period or of many at once. */
  observations: ObservationRecord[];
  /** Why figures signed before are restated, or unusual ones are right. */
  reason: string | null;
  /** The same of single figures, by the first day of their period. */
  reasons?: ReadonlyMap<LocalDate, string>;
  actor: Actor;
  now: Date;
}

/**
 * Publishes signed figures into one partnership: the contributions, the total of each period, the latest row with its
 * assessment, once, and what the exception criteria make of it. Answers the case that opened, if one did.
 */
export async function publishContributions(
  deps: Deps,
  tx: Tx,
  { feed, observations, reason, reasons, actor, now }: Publication,
): Promise<{ tenantId: string; id: string } | null> {
  const { tenantId, indicatorId, organisationId } = feed;
  // Two partners signing the same total take turns from here on; the second sees the first's contribution.
  await tx.indicators.lock(tenantId, [indicatorId]);
  const periods = observations.map((observation) => observation.periodStart);
  const earlier = await tx.returns.contributions(tenantId, indicatorId, periods);
  const revisions = new Map(
    earlier
      .filter((one) => one.organisationId === organisationId)
      .map((one) => [one.periodStart, one.revision]),
  );
  await tx.returns.addContributions(
    observations.map((observation) => ({
      tenantId,
      indicatorId,
      organisationId,
      periodStart: observation.periodStart,
      periodEnd: observation.periodEnd,
      revision: (revisions.get(observation.periodStart) ?? 0) + 1,
      value: observation.value,
      numerator: observation.numerator,
      denominator: observation.denominator,
      commentary: observation.commentary,
      missingKind: observation.missingKind,
      missingReason: observation.missingReason,
      reason: reasons?.get(observation.periodStart) ?? reason,
      signedBy: actor.personId,
      signedByName: actor.name,
      signedAt: now,
    })),
  );
  const indicator = await tx.indicators.find(tenantId, indicatorId);
  if (!indicator) throw new Error('a feed names an indicator of its own tenant');
  await recomputeTotals(tx, indicator, observations, now);
  const assessed = await reassess(tx, indicator, now);
  const enteredBy = [...new Set(observations.flatMap((one) => one.enteredBy ?? []))];
  return followException(deps, tx, { indicator, assessed, actor, enteredBy, now });
}
