import { reportingLag } from '#domain/indicator/reporting-lag';
import { deriveFigure } from '#domain/indicator/observation';
import { questionsFor } from '#domain/indicator/plausibility';
import { addDays, londonMidnight } from '#kernel/local-date';
import { periodLabel } from '#kernel/period-label';
import type { Period } from '#kernel/period';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import type { Subjects } from '#permissions/subjects';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import { signedLabel } from '../signed-label.ts';
import type { PlausibilityQuestionRow, ReturnDestinationRow, ReturnItemRow } from './returns.rows.ts';
import type { FoundDestination, FoundDraft, FoundMeasure, FoundSigned, FoundTotal } from './returns.sql.ts';

/** What is known of one return. */
export interface FoundReturn {
  measure: FoundMeasure;
  period: Period;
  /** Later periods of the measure that are owed too and have no entry of their own. */
  laterPeriods: number;
  draft: FoundDraft | undefined;
  signed: FoundSigned | undefined;
  destinations: readonly FoundDestination[];
  totals: readonly FoundTotal[];
}

/** A return as a row, as the actor may act on it now. A draft over a signed figure is a restatement under way. */
export function returnItemRow(found: FoundReturn, actor: Actor, now: Date): ReturnItemRow {
  const { measure, period, draft, signed } = found;
  const figure = draft ?? signed;
  const state = draft ? 'draft' : signed ? 'signed' : 'notEntered';
  const before = measure.starts.findLastIndex(
    (start, at) => start < period.start && measure.values[at] !== null,
  );
  return {
    id: `${encodeId('Indicator', measure.tenant_id, measure.id)}.${period.start}`,
    indicatorId: encodeId('Indicator', measure.tenant_id, measure.id),
    title: measure.title,
    unitLabel: measure.unit_label,
    decimals: measure.decimals,
    valueKind: measure.value_kind,
    numeratorLabel: measure.numerator_label,
    denominatorLabel: measure.denominator_label,
    multiplier: measure.multiplier,
    frequency: measure.frequency,
    periodStart: period.start,
    periodEnd: period.end,
    periodLabel: periodLabel(period),
    laterPeriods: found.laterPeriods,
    ...dueOf(measure, period, signed !== undefined, now),
    state,
    value: figure?.value ?? null,
    numerator: figure?.numerator ?? null,
    denominator: figure?.denominator ?? null,
    commentary: figure?.commentary ?? null,
    reason: figure?.reason ?? null,
    enteredBy: draft?.entered_by_name ?? signed?.signed_by_name ?? null,
    lastValue: measure.values[before] ?? null,
    lastPeriodLabel: labelAt(measure, before),
    questions: draft ? questionsOf(measure, period, draft) : [],
    partnerships: found.destinations.map((one) => destinationRow(one, period, found.totals)),
    ...permissionsOf(actor, returnSubject(measure, draft?.entered_by ?? null)),
  };
}

/** When a return is due, and whether it is late. */
export function dueOf(
  measure: Pick<FoundMeasure, 'frequency' | 'reporting_lag_days' | 'nation'>,
  period: Period,
  signed: boolean,
  now: Date,
) {
  const lastDay = addDays(period.end, reportingLag(measure.frequency, measure.reporting_lag_days));
  const dueAt = londonMidnight(addDays(lastDay, 1));
  const { dueInWorkingDays, overdue } = dueFrom(now, dueAt, measure.nation);
  return { dueAt, dueInWorkingDays: dueInWorkingDays ?? 0, overdue: overdue && !signed };
}

function labelAt({ frequency, starts, ends }: FoundMeasure, at: number): string | null {
  const [start, end] = [starts[at], ends[at]];
  return start !== undefined && end !== undefined ? periodLabel({ frequency, start, end }) : null;
}

function questionsOf(measure: FoundMeasure, period: Period, draft: FoundDraft): PlausibilityQuestionRow[] {
  const { value_kind: valueKind, multiplier, decimals, unit } = measure;
  const derived = deriveFigure(draft, { valueKind, multiplier, decimals });
  if (!derived.ok) return [];
  const history = measure.values.filter((value, at) => value !== null && measure.starts[at] !== period.start);
  return questionsFor({ ...derived.value, history: history.filter((value) => value !== null), unit });
}

function destinationRow(
  one: FoundDestination,
  period: Period,
  totals: readonly FoundTotal[],
): ReturnDestinationRow {
  const total = totals.find(
    ({ tenant_id, indicator_id, period_start }) =>
      tenant_id === one.tenant_id && indicator_id === one.indicator_id && period_start === period.start,
  );
  const label = signedLabel(total?.signed_count ?? 0, total?.expected_count ?? one.feeders);
  return {
    partnershipName: one.partnership_name,
    indicatorId: encodeId('Indicator', one.tenant_id, one.indicator_id),
    signedLabel: label ?? '0 of 0 signed',
  };
}

/** A return as permissions are asked of it; somebody may have drafted it. */
export function returnSubject(
  measure: Pick<FoundMeasure, 'tenant_id' | 'owner_person_id' | 'deputy_person_id'>,
  enteredByPersonId: string | null,
): Subjects['Contribution'] {
  return {
    tenantId: measure.tenant_id,
    organisationId: measure.tenant_id,
    ownerPersonId: measure.owner_person_id,
    deputyPersonId: measure.deputy_person_id,
    enteredByPersonId,
    signedByPersonId: null,
  };
}

function permissionsOf(actor: Actor, subject: Subjects['Contribution']) {
  const sign = authorise(actor, 'sign', 'Contribution', subject);
  return {
    canDraft: authorise(actor, 'draft', 'Contribution', subject).ok,
    canSign: sign.ok,
    whyNotSign: sign.ok ? null : sign.message,
  };
}
