import { isLocalDate, partsOf, type LocalDate } from '#kernel/local-date';
import { periodLabel } from '#kernel/period-label';
import { canStartIn, periodStarting, type Period } from '#kernel/period';
import { deriveFigure } from '#domain/indicator/observation';
import { handsOf } from '#permissions/bars';
import type { Subjects } from '#permissions/subjects';
import type { FieldProblem } from '../outcome.ts';
import type { DraftRecord, IndicatorRecord } from '../ports/records.ts';
import type { PeriodReturnRecord } from '../ports/return-records.ts';

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
  const problems: FieldProblem[] = [];
  const say = (field: string, message: string) => problems.push({ field, message });
  if (indicator.retiredAt) say('periodStart', 'This measure is no longer reported.');
  else if (!period) say('periodStart', `No period of this measure begins on that day.`);
  else if (period.end >= today) say('periodStart', `${periodLabel(period)} is not over yet.`);
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
