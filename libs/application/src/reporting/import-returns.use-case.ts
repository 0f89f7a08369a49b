import { londonDateOf, type LocalDate } from '#kernel/local-date';
import { ok } from '#kernel/result';
import type { MissingFigure } from '#domain/indicator/missing-figure';
import { deriveFigure } from '#domain/indicator/observation';
import { unusualAmong } from '#domain/indicator/unusual-figures';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { actedBy } from '../evidence/acted-by.ts';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type FieldProblem, type Outcome } from '../outcome.ts';
import type { IndicatorRecord, ObservationRecord } from '../ports/records.ts';
import { announceFigures } from './announce-figures.ts';
import {
  contributionSubject,
  figureProblems,
  missingFigureProblems,
  missingInWords,
  periodOf,
  withoutFigure,
} from './return-rules.ts';
import type { Signed } from './sign-return.use-case.ts';

export interface ReturnRow {
  periodStart: LocalDate;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Why there is no figure, in place of one. */
  missing?: MissingFigure | null;
  commentary: string | null;
}

export interface ImportReturns {
  organisationIndicatorId: string;
  rows: ReturnRow[];
  /** Where the figures come from; kept with every contribution that replaces an earlier one. */
  reason: string;
  /** Why unusual figures among them are right; each is asked about where nothing is said. */
  explanation?: string | null;
}

/**
 * Signs a history of figures at once: all rows or none, each problem with its row, counted from 1. Rows that say what
 * is signed already change nothing, so that a repeat is harmless. The indicator is assessed once, not once a row.
 */
export function importReturns(
  deps: Deps,
  actor: Actor,
  input: ImportReturns,
): Promise<Outcome<Omit<Signed, 'periodStart'>>> {
  const command = { name: 'importReturns', body: input, about: input.organisationIndicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const tenantId = actor.organisationId;
    const indicator = await tx.indicators.find(tenantId, input.organisationIndicatorId);
    if (!indicator) return refuse(notFound);
    require(authorise(actor, 'sign', 'Contribution', contributionSubject(indicator, null)));
    await tx.indicators.lock(tenantId, [indicator.id]);
    const known = new Map(
      (await tx.returns.series(tenantId, indicator.id)).map((one) => [one.periodStart, one]),
    );
    const { observations, problems } = readRows(indicator, input.rows, known, actor, now);
    if (problems.length) return refuse(invalid(...problems));
    if (!input.explanation?.trim()) {
      const unusual = unusualRows(indicator, input.rows, observations, known);
      if (unusual.length) return refuse(invalid(...unusual));
    }
    if (!observations.length) return { indicatorId: indicator.id, published: [], casesOpened: [] };

    await tx.returns.saveObservations(observations);
    await tx.evidence.append({
      tenantId,
      stream: `indicator:${indicator.id}`,
      at: now,
      ...actedBy(actor),
      action: 'importReturns',
      before: null,
      after: {
        reason: input.reason,
        ...(input.explanation ? { explanation: input.explanation } : {}),
        rows: observations.map((one) => {
          const missing = missingInWords(one);
          return [one.periodStart, one.value, ...(missing === null ? [] : [missing])];
        }),
      },
    });
    return announceFigures(deps, tx, indicator, observations, { actor, reason: input.reason, now });
  });
}

/** What is asked of unusual figures, each at its row: weighed against the others and what stands (docs/domain.md section 4). */
function unusualRows(
  { unit }: IndicatorRecord,
  rows: readonly ReturnRow[],
  observations: readonly ObservationRecord[],
  known: ReadonlyMap<LocalDate, ObservationRecord>,
): FieldProblem[] {
  const figures = observations.flatMap((one) => (one.value === null ? [] : [{ ...one, value: one.value }]));
  const fresh = new Set(figures.map(({ periodStart }) => periodStart));
  const standing = [...known.values()].flatMap(({ periodStart, value }) =>
    value === null || fresh.has(periodStart) ? [] : [value],
  );
  return [...unusualAmong(figures, standing, unit)].flatMap(([index, questions]) => {
    const row = rows.findIndex(({ periodStart }) => periodStart === figures[index]?.periodStart) + 1;
    return questions.map(({ message }) => ({ field: `rows.${row}.value`, message }));
  });
}

type Said = Pick<ObservationRecord, 'value' | 'numerator' | 'denominator' | 'missingKind' | 'missingReason'>;

const SAID = ['value', 'numerator', 'denominator', 'missingKind', 'missingReason'] as const;

const sameFigure = (before: Said, now: Said): boolean => SAID.every((each) => before[each] === now[each]);

function readRows(
  indicator: IndicatorRecord,
  rows: readonly ReturnRow[],
  known: ReadonlyMap<LocalDate, ObservationRecord>,
  actor: Actor,
  now: Date,
): { observations: ObservationRecord[]; problems: FieldProblem[] } {
  const observations: ObservationRecord[] = [];
  const problems: FieldProblem[] = [];
  const seen = new Set<LocalDate>();
  rows.forEach((row, index) => {
    const at = (field: string, message: string) => ({ field: `rows.${index + 1}.${field}`, message });
    const period = periodOf(indicator, row.periodStart);
    const { value: entered, numerator, denominator, missing } = row;
    const parts = { value: entered, numerator, denominator };
    const wrong = missing
      ? missingFigureProblems(indicator, period, { ...parts, missing }, londonDateOf(now))
      : figureProblems(indicator, period, parts, londonDateOf(now));
    const derived = missing ? ok(parts) : deriveFigure(parts, indicator);
    if (seen.has(row.periodStart)) problems.push(at('periodStart', 'This period is in the list twice.'));
    seen.add(row.periodStart);
    if (!period || wrong.length) problems.push(...wrong.map(({ field, message }) => at(field, message)));
    else if (!derived.ok) problems.push(at('value', derived.error.message));
    else {
      const before = known.get(period.start);
      const said = { ...derived.value, ...withoutFigure(missing) };
      if (before && sameFigure(before, said)) return;
      observations.push({
        tenantId: indicator.tenantId,
        indicatorId: indicator.id,
        periodStart: period.start,
        periodEnd: period.end,
        ...said,
        status: said.value === null ? 'missing' : before ? 'restated' : 'final',
        commentary: row.commentary,
        enteredBy: actor.personId,
        signedBy: actor.personId,
        signedCount: null,
        expectedCount: null,
        revision: (before?.revision ?? 0) + 1,
        updatedAt: now,
      });
    }
  });
  return { observations, problems };
}
