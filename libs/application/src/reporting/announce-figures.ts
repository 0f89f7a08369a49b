import { londonDateOf, type LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import type { Deps } from '../command.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import type { IndicatorRecord, ObservationRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import { keepSharedInStep } from '../sharing/publish-shared.ts';
import { moveReturn, signedFigure } from './period-return/move-return.ts';
import { scheduleOpening } from './period-return/open-returns.ts';
import { publishContributions } from './publish-contributions.ts';
import type { Signed } from './sign-return.use-case.ts';

interface Announced {
  actor: Actor;
  /** Why earlier figures are replaced; kept with every contribution. */
  reason: string;
  /** Why single figures are right, by the first day of their period, in place of the reason of all. */
  reasons?: ReadonlyMap<LocalDate, string>;
  now: Date;
}

/**
 * Follows many figures of one indicator that were written at once to everywhere they are seen: open returns, the
 * contributions and totals of each partnership it feeds (assessed once, not once a figure), what is shared. The caller
 * holds the indicator's lock.
 */
export async function announceFigures(
  deps: Deps,
  tx: Tx,
  indicator: IndicatorRecord,
  observations: ObservationRecord[],
  { actor, reason, reasons, now }: Announced,
): Promise<Omit<Signed, 'periodStart'>> {
  const { tenantId } = indicator;
  await tellReturns(deps, tx, indicator, observations, { actor, reason, now, ...(reasons && { reasons }) });
  const published: Signed['published'] = [];
  const casesOpened: Signed['casesOpened'] = [];
  for (const feed of await tx.indicators.feedsFrom(tenantId, indicator.id, londonDateOf(now))) {
    const opened = await publishContributions(deps, tx, {
      ...{ feed, observations, reason, actor, now },
      ...(reasons && { reasons }),
    });
    published.push({ tenantId: feed.tenantId, indicatorId: feed.indicatorId });
    // History may reach further than anything asked for so far, or leave a gap before today: what is owed changes.
    const opening = { tenantId: feed.tenantId, organisationId: tenantId, indicatorId: indicator.id };
    await scheduleOpening(deps, tx, opening, now);
    if (opened) casesOpened.push(opened);
  }
  await keepSharedInStep(tx, indicator, now);
  return { indicatorId: indicator.id, published, casesOpened };
}

/** Tells the returns that were open for these periods; for history that nobody asked for none is opened. */
async function tellReturns(
  deps: Deps,
  tx: Tx,
  { tenantId, id }: IndicatorRecord,
  observations: readonly ObservationRecord[],
  { actor, reason, reasons, now }: Announced,
): Promise<void> {
  const by = personOfActor(actor);
  const byPeriod = new Map(observations.map((one) => [one.periodStart, one]));
  for (const card of await tx.periodReturns.ofIndicator(tenantId, id)) {
    const observation = byPeriod.get(card.periodStart);
    if (!observation) continue;
    const figure = signedFigure(observation, {
      ...{ enteredBy: by, actor, now },
      reason: reasons?.get(observation.periodStart) ?? reason,
    });
    const event = { type: 'importFigure', by, at: now.toISOString(), figure } as const;
    await moveReturn(deps, tx, card, event, { actor, now });
  }
}
