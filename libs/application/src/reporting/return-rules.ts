import { isLocalDate, partsOf, type LocalDate } from '#kernel/local-date';
import { periodLabel } from '#kernel/period-label';
import { canStartIn, periodStarting, type Period } from '#kernel/period';
import { missingProblems, missingWords, type MissingFigure } from '#domain/indicator/missing-figure';
import { deriveFigure } from '#domain/indicator/observation';
import { handsOf } from '#permissions/bars';
import type { Subjects } from '#permissions/subjects';
import type { FieldProblem } from '../outcome.ts';
import type { DraftRecord, IndicatorRecord } from '../ports/records.ts';
import type { PeriodReturnRecord } from '../ports/return-records.ts';
import type { WithoutFigure } from '../ports/without-figure.ts';

/** A contribution as the permission rules see it: whose hands it went through, as a draft or once signed. */
export function contributionSubject(
  indicator: IndicatorRecord,
  hands:
    | Pick<DraftRecord, 'enteredBy' | 'enteredFor'>
    | Pick<PeriodReturnRecord, 'enteredBy' | 'enteredFor' | 'signedBy' | 'signedFor'>
    | null,
): Subjects['Contribution'] {
  return {
    tenantId: indicator.tenantId,
    organisationId: indicator.tenantId,
    ownerPersonId: indicator.ownerPersonId,
    deputyPersonId: indicator.deputyPersonId,
    enteredByPersonId: handsOf(hands?.enteredBy ?? null, hands?.enteredFor),
    signedByPersonId: hands && 'signedBy' in hands ? handsOf(hands.signedBy, hands.signedFor) : null,
  };
}

/** The period of the indicator's own calendar that begins on this day, or null where none does. */
export function periodOf(indicator: IndicatorRecord, start: LocalDate): Period | null {
  if (!isLocalDate(start)) return null;
  const { year, month, day } = partsOf(start);
  if (day !== 1 || !canStartIn(indicator.frequency, month)) return null;
  return periodStarting(indicator.frequency, year, month);
}

/** What is wrong with the period that something is said of. */
function periodProblems(indicator: IndicatorRecord, period: Period | null, today: LocalDate): FieldProblem[] {
  const wrong = (message: string): FieldProblem[] => [{ field: 'periodStart', message }];
  if (indicator.retiredAt) return wrong('This measure is no longer reported.');
  if (!period) return wrong('No period of this measure begins on that day.');
  return period.end >= today ? wrong(`${periodLabel(period)} is not over yet.`) : [];
}

/**
 * What is wrong with saying that a period's figure will not come, field by field: it needs a kind and words, and no figure
 * stands beside it (docs/domain.md section 4).
 */
export function missingFigureProblems(
  indicator: IndicatorRecord,
  period: Period | null,
  { missing, ...figure }: Figure & { missing: MissingFigure },
  today: LocalDate,
): FieldProblem[] {
  const problems = periodProblems(indicator, period, today);
  for (const { field, message } of missingProblems(missing))
    problems.push({ field: `missing.${field}`, message });
  if (Object.values(figure).some((number) => number !== null)) {
    const field = figure.value === null ? 'numerator' : 'value';
    problems.push({ field, message: 'Either there is a figure, or a reason why there is none: not both.' });
  }
  return problems;
}

/** A reason why there is no figure as it is stored. */
export const withoutFigure = (missing: MissingFigure | null | undefined): WithoutFigure => ({
  missingKind: missing?.kind ?? null,
  missingReason: missing ? missing.reason.trim() : null,
});

/** A stored reason as the rules have it; null where there is a figure, or nobody said why there is none. */
export const missingOf = ({
  missingKind: kind,
  missingReason: reason,
}: WithoutFigure): MissingFigure | null => (kind !== null && reason !== null ? { kind, reason } : null);

/** The same in words. */
export function missingInWords(without: WithoutFigure): string | null {
  const missing = missingOf(without);
  return missing && missingWords(missing);
}

interface Figure {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

/** What is wrong with a figure before it may even be a draft, field by field. */
export function figureProblems(
  indicator: IndicatorRecord,
  period: Period | null,
  figure: Figure,
  today: LocalDate,
): FieldProblem[] {
  const problems = periodProblems(indicator, period, today);
  const say = (field: string, message: string) => problems.push({ field, message });
  for (const field of ['value', 'numerator', 'denominator'] as const) {
    const number = figure[field];
    if (number !== null && !Number.isFinite(number)) say(field, 'Enter a number.');
    else if (number !== null && Math.abs(number) > 1e15) say(field, 'This number is too large to be right.');
  }
  if (problems.length) return problems;
  if (indicator.valueKind === 'value') {
    if (figure.value === null) say('value', 'Enter the figure.');
    return problems;
  }
  const { numerator, denominator } = figure;
  if (numerator === null) say('numerator', `Enter the ${indicator.numeratorLabel ?? 'number counted'}.`);
  else if (numerator < 0)
    say('numerator', `${indicator.numeratorLabel ?? 'The number counted'} cannot be below zero.`);
  if (denominator === null) say('denominator', `Enter the ${indicator.denominatorLabel ?? 'number out of'}.`);
  else if (denominator <= 0)
    say('denominator', `${indicator.denominatorLabel ?? 'The number out of'} must be more than zero.`);
  if (problems.length) return problems;
  const derived = deriveFigure(figure, indicator);
  if (!derived.ok) say('value', derived.error.message);
  return problems;
}
