import { periodLabel } from '#kernel/period-label';
import { targetFor } from '#domain/assessment/target';
import { londonDateOf } from '#kernel/local-date';
import { periodContaining } from '#kernel/period';
import { variationKind } from '#domain/assessment/xmr';
import type { CaseIndicator } from '#domain/improvement/case-context';
import type { CaseSignal, FigurePoint, Person } from '#domain/improvement/case-documents';
import type { Actor } from '#permissions/actor';
import type { IndicatorRecord, ObservationRecord, TargetRecord } from '../ports/records.ts';
import type { PartnershipFacts } from '../ports/stores.ts';
import type { Assessed } from '../reporting/reassess.ts';

/** The actor as a case records people. */
export function personOfActor(actor: Actor): Person {
  return {
    personId: actor.personId,
    name: actor.name,
    jobTitle: actor.jobTitle,
    organisationId: actor.organisationId,
    organisationName: actor.organisationName,
    onBehalfOf: actor.standsInFor?.name ?? null,
    ...(actor.standsInFor ? { standsInForId: actor.standsInFor.personId } : {}),
  };
}

/** What a case knows of its indicator; the accountable body decides where no portfolio's organisation is named. */
export function caseIndicatorOf(
  indicator: IndicatorRecord,
  partnership: PartnershipFacts,
  targets: readonly TargetRecord[],
  now: Date,
): CaseIndicator {
  const accountable = partnership.members.find((member) => member.accountableBody) ?? partnership.members[0];
  const portfolioOrganisationId = indicator.portfolioOrganisationId ?? accountable?.organisationId ?? '';
  const named = partnership.members.find((member) => member.organisationId === portfolioOrganisationId);
  const target = targetFor(targets, periodContaining(indicator.frequency, londonDateOf(now)));
  const latestTarget = target ?? targets.at(-1) ?? null;
  return {
    id: indicator.id,
    code: indicator.code,
    title: indicator.title,
    unitLabel: indicator.unitLabel,
    decimals: indicator.decimals,
    polarity: indicator.polarity,
    frequency: indicator.frequency,
    ownerPersonId: indicator.ownerPersonId,
    ownerName: indicator.ownerName,
    ownerJobTitle: indicator.ownerJobTitle,
    ownerOrganisationId: indicator.ownerOrganisationId,
    ownerOrganisationName: indicator.ownerOrganisationName,
    deputyPersonId: indicator.deputyPersonId,
    deputyName: indicator.deputyName,
    portfolio: indicator.portfolio,
    portfolioName: partnership.themes.find(({ code }) => code === indicator.portfolio)?.name ?? null,
    portfolioOrganisationId,
    portfolioOrganisationName: named?.name ?? '',
    priority: indicator.priority,
    target: latestTarget && {
      value: latestTarget.value,
      toleranceBelow: latestTarget.toleranceBelow,
      toleranceAbove: latestTarget.toleranceAbove,
    },
  };
}

/** The series as a case keeps it: figures that everyone expected has signed, oldest first. */
export function figuresOf(
  indicator: IndicatorRecord,
  observations: readonly ObservationRecord[],
): FigurePoint[] {
  return observations.flatMap(({ periodStart, periodEnd, value, status }) => {
    const period = { frequency: indicator.frequency, start: periodStart, end: periodEnd };
    return value === null || status === 'provisional'
      ? []
      : [{ periodStart, periodEnd, periodLabel: periodLabel(period), value }];
  });
}

/** The exception that fired as a case's signal, or null when none did. */
export function signalOf({ assessment }: Assessed): CaseSignal | null {
  const { exception, period, xmr } = assessment;
  if (!exception || !period) return null;
  const { assurance } = xmr ?? {};
  const label = periodLabel(period);
  return {
    kind: 'exception',
    class: exception.class,
    rule: exception.rule,
    ruleWords: exception.words,
    criteriaVersion: exception.version,
    adoptedBy: exception.adoptedBy,
    periodStart: period.start,
    periodLabel: label,
    value: assessment.value,
    target: assessment.target?.value ?? null,
    variation: xmr?.variation ? variationKind(xmr.variation) : null,
    assurance: !assurance || assurance === 'none' ? null : assurance,
    text: `${exception.words} Latest figure: ${label}.`,
  };
}
