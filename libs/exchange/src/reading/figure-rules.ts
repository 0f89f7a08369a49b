import type { LocalDate } from '#kernel/local-date';
import type { Period } from '#kernel/period';
import type { ImportKind } from '#domain/imports/import-state';
import type { MissingFigure } from '#domain/indicator/missing-figure';
import type { EnteredFigure } from '#domain/indicator/observation';
import type { IndicatorRecord } from '#application/ports/records';
import { figureProblems, missingFigureProblems } from '#application/reporting/return-rules';

/** What is wrong with a figure of a file, or with the reason why there is none: our own by the rules of its form. */
export function wrongWith(
  kind: ImportKind,
  indicator: IndicatorRecord,
  period: Period,
  { missing, ...figure }: EnteredFigure & { missing: MissingFigure | null },
  today: LocalDate,
): { message: string }[] {
  if (kind === 'comparators') {
    const { denominator } = figure;
    const nothing = denominator !== null && denominator <= 0;
    return nothing ? [{ message: 'What it is out of must be more than zero.' }] : [];
  }
  return missing
    ? missingFigureProblems(indicator, period, { ...figure, missing }, today)
    : figureProblems(indicator, period, figure, today);
}

/** A ratio stands by its two numbers where the file has them; where another area gave only the figure, by that. */
export function partsOf(indicator: IndicatorRecord, figure: EnteredFigure): IndicatorRecord['valueKind'] {
  return figure.numerator !== null && figure.denominator !== null ? indicator.valueKind : 'value';
}
