import { chartPolicyOf } from '#domain/assessment/chart-policy';
import { comparatorMedian } from '#domain/comparison/compared-with';
import { missingWords } from '#domain/indicator/missing-figure';
import { judgedPoints } from '#domain/partnership/judged-points';
import { londonDateOf } from '#kernel/local-date';
import { assess, type Assessment } from '#domain/assessment/assess';
import type { IndicatorRecord, LatestRecord, ObservationRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';

/** Values kept on the latest row, for the sparkline. */
const sparklineLength = 24;

/** An assessment with what it was made from. */
export interface Assessed {
  assessment: Assessment;
  observations: ObservationRecord[];
  latest: LatestRecord;
}

/** Assesses an indicator by the one rule as its figures and targets stand, and stores nothing. */
export async function assessNow(tx: Tx, indicator: IndicatorRecord, now: Date): Promise<Assessed> {
  const { tenantId, id } = indicator;
  // Asked for all at once: the answers come in one round trip.
  const [series, rebases, targets, criteria, breaks, policy, feeders] = await Promise.all([
    tx.returns.series(tenantId, id),
    tx.charts.rebases(tenantId, id),
    tx.indicators.targets(tenantId, id),
    tx.indicators.criteria(tenantId),
    tx.indicators.breaks(tenantId, id),
    tx.place.policyOf(tenantId),
    tx.indicators.feedersOf(tenantId, id),
  ]);
  const observations = judgedPoints(indicator.aggregation, series);
  const last = observations.at(-1);
  const assessment = assess({
    facts: indicator,
    series: observations.map((point) => ({
      period: { frequency: indicator.frequency, start: point.periodStart, end: point.periodEnd },
      value: point.value,
    })),
    targets,
    criteria,
    breaks,
    rebasedFrom: rebases.filter(({ withdrawn }) => !withdrawn).map(({ fromDay }) => fromDay),
    charts: chartPolicyOf(policy),
    asOf: londonDateOf(now),
    comparatorMedian: last
      ? comparatorMedian(await tx.charts.compared(tenantId, id, last.periodStart))
      : null,
  });
  const point = observations.find((one) => one.periodStart === assessment.period?.start);
  const latest: LatestRecord = {
    tenantId,
    indicatorId: id,
    periodStart: assessment.period?.start ?? null,
    periodEnd: assessment.period?.end ?? null,
    value: assessment.value,
    target: assessment.target?.value ?? null,
    toleranceBelow: assessment.target?.toleranceBelow ?? null,
    toleranceAbove: assessment.target?.toleranceAbove ?? null,
    rag: assessment.rag,
    direction: assessment.direction.overall,
    change: assessment.direction.previous?.change ?? null,
    changeOnYear: assessment.direction.lastYear?.change ?? null,
    slope: assessment.direction.trend?.slope ?? null,
    exceptionClass: assessment.exception?.class ?? null,
    exceptionRule: assessment.exception?.rule ?? null,
    criteriaVersion: assessment.exception?.version ?? null,
    variation: assessment.xmr.variation,
    assurance: assessment.xmr.assurance,
    recommendedResponse: assessment.recommendedResponse.kind,
    signedCount: point?.signedCount ?? null,
    expectedCount: point?.expectedCount ?? null,
    missing: point?.missingReason
      ? missingWords({ kind: point.missingKind, reason: point.missingReason })
      : null,
    series: assessment.series.slice(-sparklineLength).map(({ value }) => value),
    organisations: feeders.filter((feed) => feed.ends === null).map((feed) => feed.organisationName),
    updatedAt: now,
  };
  return { assessment, observations, latest };
}

/**
 * Assesses an indicator by the one rule and stores its latest row, in the transaction that changed a figure, a target
 * or a criterion. Earlier assessments are computed when asked for; no second copy of the rule exists.
 */
export async function reassess(tx: Tx, indicator: IndicatorRecord, now: Date): Promise<Assessed> {
  const assessed = await assessNow(tx, indicator, now);
  await tx.returns.saveLatest(assessed.latest);
  return assessed;
}
