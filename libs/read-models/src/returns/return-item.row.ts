import { reportingLag } from '#domain/indicator/reporting-lag';
import { missingKindChoices, missingWords } from '#domain/indicator/missing-figure';
import { deriveFigure } from '#domain/indicator/observation';
import { returnStageLabel } from '#domain/reporting/return-words';
import { questionsFor } from '#domain/indicator/plausibility';
import { addDays, londonMidnight } from '#kernel/local-date';
import { periodLabel } from '#kernel/period-label';
import type { Period } from '#kernel/period';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { handsOf } from '#permissions/bars';
import type { Hands, Subjects } from '#permissions/subjects';
import { workingDaysBetween } from '#kernel/working-days';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import { signedLabel } from '../signed-label.ts';
import type { FoundWithout } from '../indicator/without-figure.ts';
import type {
  EarlierFigureRow,
  MissingFigureRow,
  PlausibilityQuestionRow,
  ReturnDestinationRow,
  ReturnItemRow,
} from './returns.rows.ts';
import type { FoundCard } from './card.sql.ts';
import type { FoundDestination, FoundDraft, FoundMeasure, FoundSigned, FoundTotal } from './returns.sql.ts';

/** Earlier figures that a check is shown. */
const EARLIER_SHOWN = 8;

/** What is known of one return. */
export interface FoundReturn {
  measure: FoundMeasure;
  period: Period;
  /** Later periods of the measure that are owed too and have no entry of their own. */
  laterPeriods: number;
  draft: FoundDraft | undefined;
  signed: FoundSigned | undefined;
  /** Its process; none for a period whose return nobody has opened. */
  card: FoundCard | undefined;
  destinations: readonly FoundDestination[];
  totals: readonly FoundTotal[];
}

/** A return as a row, as the actor may act on it now. A draft over a signed figure is a restatement under way. */
export function returnItemRow(found: FoundReturn, actor: Actor, now: Date): ReturnItemRow {
  const { measure, period, draft, signed, card } = found;
  const stage = card?.stage ?? (signed ? 'onRecord' : 'due');
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
    ...dueOf(measure, period, card, signed !== undefined, now),
    state,
    stage,
    stageLabel: returnStageLabel(stage),
    version: card?.version ?? null,
    ...checkOf(card),
    earlier: earlierFigures(measure, period),
    value: figure?.value ?? null,
    numerator: figure?.numerator ?? null,
    denominator: figure?.denominator ?? null,
    missing: figure ? missingRow(figure) : null,
    missingKinds: missingKindChoices(),
    commentary: figure?.commentary ?? null,
    reason: figure?.reason ?? null,
    enteredBy: draft?.entered_by_name ?? signed?.signed_by_name ?? null,
    lastValue: measure.values[before] ?? null,
    lastPeriodLabel: labelAt(measure, before),
    questions: draft ? questionsOf(measure, period, draft) : [],
    partnerships: found.destinations.map((one) => destinationRow(one, period, found.totals)),
    ...permissionsOf(actor, measure, draft, card),
  };
}

/**
 * When a return is due, and whether it is late: as its process says. One that nobody has opened yet says when it would
 * be due, and is never late.
 */
function dueOf(
  measure: FoundMeasure,
  period: Period,
  card: FoundCard | undefined,
  signed: boolean,
  now: Date,
) {
  if (card?.due_at) {
    const dueInWorkingDays = workingDaysBetween(now, card.due_at, measure.nation);
    return { dueAt: card.due_at, dueInWorkingDays, overdue: card.overdue };
  }
  const lastDay = addDays(period.end, reportingLag(measure.frequency, measure.reporting_lag_days));
  const dueAt = londonMidnight(addDays(lastDay, 1));
  const { dueInWorkingDays, overdue } = dueFrom(now, dueAt, measure.nation);
  return { dueAt, dueInWorkingDays: dueInWorkingDays ?? 0, overdue: overdue && !signed && !card };
}

/** What came of the check of the figure that stands. */
function checkOf(card: FoundCard | undefined) {
  return {
    figureEnteredBy: card?.entered_by_name ?? null,
    signedBy: card?.signed_by_name ?? null,
    signedAt: card?.signed_at ?? null,
    verifiedBy: card?.verified_by_name ?? null,
    verifiedAt: card?.verified_at ?? null,
    sentBackBy: card?.sent_back_by_name ?? null,
    sentBackAt: card?.sent_back_at ?? null,
    sentBackReason: card?.sent_back_reason ?? null,
  };
}

/** The figures before a period, the newest first: what a check holds the new one against. */
function earlierFigures(measure: FoundMeasure, period: Period): EarlierFigureRow[] {
  const before = measure.starts.filter((start) => start < period.start).length;
  const from = Math.max(0, before - EARLIER_SHOWN);
  return measure.values
    .slice(from, before)
    .map((value, at) => ({ periodLabel: labelAt(measure, from + at) ?? '', value }))
    .toReversed();
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
  const lacking = total?.missing_reason != null;
  const label = signedLabel(total?.signed_count ?? 0, total?.expected_count ?? one.feeders, lacking);
  return {
    partnershipName: one.partnership_name,
    indicatorId: encodeId('Indicator', one.tenant_id, one.indicator_id),
    signedLabel: label ?? (lacking ? 'no figure' : '0 of 0 signed'),
  };
}

/** What was said in place of a figure. */
function missingRow({ missing_kind: kind, missing_reason: reason }: FoundWithout): MissingFigureRow | null {
  return kind !== null && reason !== null ? { kind, reason, words: missingWords({ kind, reason }) } : null;
}

/** A return as permissions are asked of it: whose hands it went through. */
export function returnSubject(
  measure: Pick<FoundMeasure, 'tenant_id' | 'owner_person_id' | 'deputy_person_id'>,
  { enteredBy, signedBy }: { enteredBy: Hands; signedBy: Hands },
): Subjects['Contribution'] {
  return {
    tenantId: measure.tenant_id,
    organisationId: measure.tenant_id,
    ownerPersonId: measure.owner_person_id,
    deputyPersonId: measure.deputy_person_id,
    enteredByPersonId: enteredBy,
    signedByPersonId: signedBy,
  };
}

/** Through whose hands a signed figure went. */
export function handsOfCard(
  card: Pick<FoundCard, 'entered_by' | 'entered_for' | 'signed_by' | 'signed_for'> | undefined,
): { enteredBy: Hands; signedBy: Hands } {
  return {
    enteredBy: handsOf(card?.entered_by ?? null, card?.entered_for),
    signedBy: handsOf(card?.signed_by ?? null, card?.signed_for),
  };
}

/** A draft is asked about by whoever drafted it; a check by whose hands the signed figure went through. */
function permissionsOf(
  actor: Actor,
  measure: FoundMeasure,
  draft: FoundDraft | undefined,
  card: FoundCard | undefined,
) {
  const subject = returnSubject(measure, {
    enteredBy: handsOf(draft?.entered_by ?? null, draft?.entered_for),
    signedBy: null,
  });
  const hands = handsOfCard(card);
  const verify = authorise(actor, 'verify', 'Contribution', returnSubject(measure, hands));
  const waits = card?.stage === 'submitted';
  const sign = authorise(actor, 'sign', 'Contribution', subject);
  return {
    canDraft: authorise(actor, 'draft', 'Contribution', subject).ok,
    canSign: sign.ok,
    whyNotSign: sign.ok ? null : sign.message,
    canVerify: waits && verify.ok,
    whyNotVerify: waits && !verify.ok ? verify.message : null,
  };
}
