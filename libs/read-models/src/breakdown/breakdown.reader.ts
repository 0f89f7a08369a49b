import { RAG_MARKS, ragOf } from '#domain/assessment/rag';
import { targetFor } from '#domain/assessment/target';
import { maskedParts } from '#domain/breakdown/mask';
import { suppress } from '#domain/breakdown/suppression';
import { thresholdOf } from '#domain/publication/publication-settings';
import { periodLabel } from '#kernel/period-label';
import { actAvailability } from '#permissions/act-availability';
import type { Actor } from '#permissions/actor';
import { TARGETS } from '../indicator/indicator.sql.ts';
import type { FoundTarget } from '../indicator/indicator.sql.ts';
import type { AvailableActRow } from '../process/process.rows.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { BreakdownRowSet } from './breakdown.rows.ts';
import { BROKEN_DOWN, PARTS } from './breakdown.sql.ts';
import type { FoundBroken, FoundPart } from './breakdown.sql.ts';

/** Reads the figures of wards and groups, small ones hidden for everybody, whoever asks. */
export class BreakdownReader {
  constructor(private readonly tenants: TenantReader) {}

  /** The newest figures of each way to break an indicator down; null when it is not there for the actor. */
  async read(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<BreakdownRowSet[] | null> {
    const values = [tenantId, id];
    const [[measure], parts, targets] = await this.tenants.readAll<[FoundBroken, FoundPart, FoundTarget]>(
      actor.tenantIds,
      [
        { ...BROKEN_DOWN, values },
        { ...PARTS, values },
        { ...TARGETS, values },
      ],
    );
    if (!measure) return null;
    return [...Map.groupBy(parts, (part) => `${part.dimension} ${part.grouping_name}`).values()].map(
      (found) => rowSet(measure, found, targets),
    );
  }

  /** Whether this person may enter figures of wards or groups; null when the indicator is not there for them. */
  async offer(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<AvailableActRow | null> {
    const query = { ...BROKEN_DOWN, values: [tenantId, id] };
    const [measure] = await this.tenants.read<FoundBroken>(actor.tenantIds, query);
    if (!measure) return null;
    const act = { name: 'draft', label: 'Enter figures of wards or groups', page: 'breakdown' } as const;
    if (measure.retired) {
      const whyNot = 'This measure is no longer reported.';
      return { ...act, available: false, whyNot, rule: 'retired' };
    }
    const { owner_person_id: ownerPersonId, deputy_person_id: deputyPersonId } = measure;
    const hands = { enteredByPersonId: null, signedByPersonId: null };
    const figure = { tenantId, organisationId: tenantId, ownerPersonId, deputyPersonId, ...hands };
    return actAvailability(actor, 'Contribution', figure, [act])[0] ?? null;
  }
}

function rowSet(
  measure: FoundBroken,
  found: readonly FoundPart[],
  targets: readonly FoundTarget[],
): BreakdownRowSet {
  const [first] = found;
  if (!first) throw new Error('a way to break a measure down has parts');
  const { frequency, polarity, multiplier } = measure;
  const threshold = thresholdOf(measure.policy);
  const period = { frequency, start: first.period_start, end: first.period_end };
  const target = targetFor(targets, period);
  const isCount = measure.unit === 'count';
  // A share without its parts counted gives nothing away; a bare count is its own.
  const counts = found.map((part) => Math.round(part.numerator ?? (isCount ? part.value : threshold)));
  const shown = suppress(counts, threshold);
  const parts = found.map((part, index) => ({ ...part, hidden: shown[index]?.hidden ?? true }));
  const rule = { target, polarity, multiplier, isCount };
  return {
    grouping: first.grouping_name,
    periodStart: period.start,
    periodLabel: periodLabel(period),
    threshold,
    hiddenCount: parts.filter(({ hidden }) => hidden).length,
    parts: parts.map(({ code, name, value, numerator, denominator, hidden }) => {
      const rag = hidden ? 'noData' : isCount ? 'noTarget' : ragOf(value, target, polarity);
      const figures = hidden ? { value: null, numerator: null } : { value, numerator };
      return { code, name, ...figures, denominator, hidden, rag, ragWord: RAG_MARKS[rag].word };
    }),
    masked: maskedParts(ragOf(first.whole, target, polarity), parts, rule).map(({ rag, ...one }) => {
      return { ...one, ragWord: RAG_MARKS[rag].word };
    }),
  };
}
