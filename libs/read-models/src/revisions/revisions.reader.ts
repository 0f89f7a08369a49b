import { realRevisions, revisionTriangle } from '#domain/indicator/revisions';
import { londonDateOf } from '#kernel/local-date';
import { tidyNumber } from '#kernel/number-format';
import { periodLabel } from '#kernel/period-label';
import type { Actor } from '#permissions/actor';
import { encodeId } from '../global-id.ts';
import { withoutInWords } from '../indicator/without-figure.ts';
import { signedLabel } from '../signed-label.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { FigureRevisionRow, RevisionsRow } from './revisions.rows.ts';
import { REVISED_MEASURE, REVISIONS } from './revisions.sql.ts';
import type { FoundRevisedMeasure, FoundRevision } from './revisions.sql.ts';

/** Days of publication that a triangle shows. */
const MOST_DAYS = 12;

/** Reads how the figures of a measure were published, and what was made of them later. */
export class RevisionsReader {
  constructor(private readonly tenants: TenantReader) {}

  /** The revisions of one indicator, or null when it is not there for the actor. */
  async read(actor: Actor, { tenantId, id }: { tenantId: string; id: string }): Promise<RevisionsRow | null> {
    const values = [tenantId, id];
    const [[measure], found] = await this.tenants.readAll<[FoundRevisedMeasure, FoundRevision]>(
      actor.tenantIds,
      [
        { ...REVISED_MEASURE, values },
        { ...REVISIONS, values },
      ],
    );
    if (!measure) return null;
    const labels = new Map(
      found.map(({ period_start: start, period_end: end }) => [
        start,
        periodLabel({ frequency: measure.frequency, start, end }),
      ]),
    );
    const label = (start: string): string => labels.get(start) ?? '';
    const published = found.map((one) => ({
      ...one,
      periodStart: one.period_start,
      on: londonDateOf(one.published_at),
    }));
    const { days, lines } = revisionTriangle(published, MOST_DAYS);
    return {
      indicatorId: encodeId('Indicator', tenantId, measure.id),
      title: measure.title,
      unitLabel: measure.unit_label,
      decimals: measure.decimals,
      days: [...days],
      lines: lines.map(({ periodStart, values: known, revised }) => {
        return { periodStart, periodLabel: label(periodStart), values: [...known], revised: [...revised] };
      }),
      changes: changesIn(realRevisions(published), label),
    };
  }
}

type Published = FoundRevision & { periodStart: string };

/** Every figure published in place of another, newest first. */
function changesIn(real: readonly Published[], label: (start: string) => string): FigureRevisionRow[] {
  return real
    .flatMap((one, index): FigureRevisionRow[] => {
      const before = real[index - 1];
      // A change of standing alone, as from provisional to final, is no change of the figure.
      if (before?.periodStart !== one.periodStart || before.value === one.value) return [];
      return [
        {
          periodStart: one.periodStart,
          periodLabel: label(one.periodStart),
          publishedAt: one.published_at,
          revision: one.revision,
          before: before.value,
          value: one.value,
          change: before.value === null || one.value === null ? null : tidyNumber(one.value - before.value),
          status: one.status,
          signedLabel: signedLabel(one.signed_count, one.expected_count, one.missing_reason !== null),
          reason: withoutInWords(one) ?? one.reason,
          by: one.by,
        },
      ];
    })
    .toSorted((a, b) => new Date(b.publishedAt).getTime() - new Date(a.publishedAt).getTime());
}
