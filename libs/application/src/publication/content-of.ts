import { createHash } from 'node:crypto';
import { periodLabel } from '#kernel/period-label';
import { periodContaining } from '#kernel/period';
import { missingKindWords } from '#domain/indicator/missing-figure';
import { targetFor } from '#domain/assessment/target';
import { publishedRows, type HeldFigure, type PublishedContent } from '#domain/publication/published-content';
import { thresholdOf } from '#domain/publication/publication-settings';
import { canonicalJson, toJson } from '#workflow/pure/json.value';
import type { IndicatorRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';

/** What the public would see of an indicator if it were published now; only what was signed is among its figures. */
export async function contentOf(tx: Tx, indicator: IndicatorRecord): Promise<PublishedContent> {
  const { tenantId, id } = indicator;
  const publisher = await tx.publications.publisher(tenantId);
  const threshold = thresholdOf(await tx.place.policyOf(tenantId));
  const targets = await tx.indicators.targets(tenantId, id);
  const observations = await tx.returns.series(tenantId, id);
  const figures = observations.map((one): HeldFigure => {
    const period = periodContaining(indicator.frequency, one.periodStart);
    return {
      label: periodLabel(period),
      start: one.periodStart,
      end: one.periodEnd,
      value: one.value,
      numerator: one.numerator,
      denominator: one.denominator,
      status: one.status,
      target: targetFor(targets, period)?.value ?? null,
      ...(one.missingKind && { missing: missingKindWords(one.missingKind) }),
    };
  });
  return {
    code: indicator.code,
    title: indicator.title,
    definition: indicator.definition,
    definitionVersion: indicator.definitionVersion,
    unit: indicator.unitLabel,
    decimals: indicator.decimals,
    polarity: indicator.polarity,
    frequency: indicator.frequency,
    caveat: indicator.caveat,
    publisher: publisher.name,
    areaCode: publisher.areaCode,
    areaName: publisher.name,
    source: {
      title: indicator.sourceTitle,
      publisher: indicator.sourcePublisher,
      url: indicator.sourceUrl,
      licence: indicator.licence,
      attribution: indicator.attribution,
    },
    threshold,
    rows: publishedRows(figures, indicator.unit, threshold),
  };
}

/** SHA-256 of a content's canonical JSON: the same content has the same one wherever it is reckoned. */
export function hashOf(content: PublishedContent): string {
  return createHash('sha256')
    .update(canonicalJson(toJson(content)))
    .digest('hex');
}
