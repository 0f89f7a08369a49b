import type { LocalDate } from '#kernel/local-date';
import { withoutWords } from '#domain/indicator/missing-figure';
import { aggregate } from '#domain/partnership/aggregate';
import type { ContributionRecord, FeedRecord, IndicatorRecord, ObservationRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import type { WithoutFigure } from '../ports/without-figure.ts';

/**
 * The partnership's figure for each of these periods, recomputed from the newest signed contributions by the declared
 * aggregation, never edited by hand. Provisional while any expected organisation has not signed, and where one has said that
 * its figure will not come; restated once a contribution has been revised (docs/domain.md section 2).
 */
export async function recomputeTotals(
  tx: Tx,
  indicator: IndicatorRecord,
  periods: readonly { periodStart: LocalDate; periodEnd: LocalDate }[],
  now: Date,
): Promise<void> {
  const { tenantId, id } = indicator;
  const starts = periods.map((period) => period.periodStart);
  const contributions = Map.groupBy(
    await tx.returns.contributions(tenantId, id, starts),
    (contribution: ContributionRecord) => contribution.periodStart,
  );
  const overlaps = new Map(
    (await tx.returns.overlaps(tenantId, id, starts)).map((one) => [one.periodStart, one]),
  );
  const before = new Map(
    (await tx.returns.series(tenantId, id)).map((one) => [one.periodStart, one.revision]),
  );
  const feeders = await tx.indicators.feedersOf(tenantId, id);

  const totals = periods.flatMap(({ periodStart, periodEnd }): ObservationRecord[] => {
    const signed = contributions.get(periodStart) ?? [];
    const expected = feeders.filter(
      (feed) => feed.starts <= periodEnd && (feed.ends === null || feed.ends >= periodEnd),
    );
    const total = aggregate({
      aggregation: indicator.aggregation ?? 'latest',
      multiplier: indicator.multiplier,
      contributions: signed
        .toSorted((a, b) => a.signedAt.getTime() - b.signedAt.getTime())
        .map((one) => ({ ...one, withoutFigure: one.missingKind !== null })),
      expectedOrganisations: expected.map((feed) => feed.organisationId),
      overlapAdjustment: overlaps.get(periodStart) ?? null,
    });
    // Nothing to tell yet: none has a figure, and others are still to say.
    if (total.noData && total.provisional && !before.has(periodStart)) return [];
    const lacking = total.without.length > 0;
    const restated = signed.some((contribution) => contribution.revision > 1);
    const settled = restated ? 'restated' : 'final';
    return [
      {
        tenantId,
        indicatorId: id,
        periodStart,
        periodEnd,
        value: total.value,
        numerator: total.numerator,
        denominator: total.denominator,
        status: total.value === null ? 'missing' : total.provisional || lacking ? 'provisional' : settled,
        ...withoutOf(signed, feeders, total.expectedCount),
        commentary: null,
        enteredBy: null,
        signedBy: null,
        signedCount: total.signedCount,
        expectedCount: total.expectedCount,
        revision: (before.get(periodStart) ?? 0) + 1,
        updatedAt: now,
      },
    ];
  });
  await tx.returns.saveObservations(totals);
}

/** Whose figures a total is without and why; where one organisation alone feeds it, just as that said it. */
function withoutOf(
  contributions: readonly ContributionRecord[],
  feeders: readonly FeedRecord[],
  expectedCount: number,
): WithoutFigure {
  const lacking = contributions.flatMap(({ organisationId, missingKind: kind, missingReason: reason }) =>
    kind === null || reason === null ? [] : [{ organisationId, missing: { kind, reason } }],
  );
  const [only] = lacking;
  if (!only) return { missingKind: null, missingReason: null };
  if (expectedCount === 1) return { missingKind: only.missing.kind, missingReason: only.missing.reason };
  const nameOf = (id: string): string =>
    feeders.find(({ organisationId }) => organisationId === id)?.organisationName ?? '';
  const parts = lacking.map(({ organisationId, missing }) => ({ name: nameOf(organisationId), missing }));
  return { missingKind: null, missingReason: withoutWords(parts) };
}
