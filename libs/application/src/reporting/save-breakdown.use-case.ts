import { deriveFigure } from '#domain/indicator/observation';
import { londonDateOf, type LocalDate } from '#kernel/local-date';
import type { Period } from '#kernel/period';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { actedBy } from '../evidence/acted-by.ts';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type FieldProblem, type Outcome } from '../outcome.ts';
import type { BreakdownDimension, BreakdownFigureRecord, BreakdownPartRecord } from '../ports/figures.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import { contributionSubject, figureProblems, periodOf } from './return-rules.ts';

/** The figure of one ward or group. */
export interface BreakdownRow {
  code: string;
  name: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

export interface SaveBreakdown {
  tenantId: string;
  indicatorId: string;
  periodStart: LocalDate;
  dimension: BreakdownDimension;
  /** What the parts are one of, such as "Age"; wards are always wards. */
  grouping: string;
  rows: BreakdownRow[];
  /** Why figures entered before are other now. */
  reason: string | null;
  idempotencyKey?: string | null;
}

const MOST_ROWS = 200;
const WARD_CODE = /^[EWSN]\d{8}$/;

/**
 * Enters the figures of wards or groups for a period, all or none; what was entered before stays, and another figure in
 * its place needs a reason. A ward goes by its GSS code and is known from the first period it has a figure for; one that has
 * ended takes none for later periods (docs/domain.md section 4, breakdowns).
 */
export function saveBreakdown(
  deps: Deps,
  actor: Actor,
  input: SaveBreakdown,
): Promise<Outcome<{ tenantId: string; indicatorId: string }>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'saveBreakdown', idempotencyKey, body, about: input.indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const { tenantId, indicatorId, dimension } = input;
    const indicator = await tx.indicators.find(tenantId, indicatorId);
    if (!indicator) return refuse(notFound);
    require(authorise(actor, 'draft', 'Contribution', contributionSubject(indicator, null)));
    await tx.indicators.lock(tenantId, [indicatorId]);
    const period = periodOf(indicator, input.periodStart);
    const known = await tx.breakdowns.parts(tenantId, dimension);
    const before = period ? await tx.breakdowns.figures(tenantId, indicatorId, period.start, dimension) : [];
    const problems = problemsOf(indicator, input, period, known, londonDateOf(now));
    if (!period || problems.length) return refuse(invalid(...problems));

    const reason = input.reason?.trim() || null;
    const figures = input.rows.flatMap((row): BreakdownFigureRecord[] => {
      const derived = deriveFigure(row, indicator);
      const last = before.find(({ code }) => code === row.code.trim());
      if (!derived.ok) return [];
      const { value, numerator, denominator } = derived.value;
      if (last?.value === value && last.numerator === numerator && last.denominator === denominator)
        return [];
      const entered = { enteredBy: actor.personId, enteredByName: actor.name, enteredAt: now };
      const key = { tenantId, indicatorId, periodStart: period.start, dimension, code: row.code.trim() };
      const revision = (last?.revision ?? 0) + 1;
      return [{ ...key, revision, periodEnd: period.end, value, numerator, denominator, reason, ...entered }];
    });
    if (figures.some(({ revision }) => revision > 1) && !reason) {
      return refuse(
        invalid({ field: 'reason', message: 'Some of these were entered before: say why they change.' }),
      );
    }
    await tx.breakdowns.saveParts(input.rows.map((row, index) => partOf(input, row, index, period, known)));
    if (figures.length) await tx.breakdowns.addFigures(figures);
    await tx.evidence.append({
      tenantId,
      stream: `indicator:${indicatorId}`,
      at: now,
      ...actedBy(actor),
      action: 'saveBreakdown',
      before: null,
      after: {
        periodStart: period.start,
        dimension,
        reason,
        rows: figures.map((one) => [one.code, one.value]),
      },
    });
    return { tenantId, indicatorId };
  });
}

function partOf(
  { tenantId, dimension, grouping }: SaveBreakdown,
  row: BreakdownRow,
  position: number,
  period: Period,
  known: readonly BreakdownPartRecord[],
): BreakdownPartRecord {
  const code = row.code.trim();
  const held = known.find((part) => part.code === code);
  return {
    tenantId,
    dimension,
    code,
    groupingName: dimension === 'ward' ? 'Wards' : grouping.trim(),
    name: row.name.trim(),
    starts: held && held.starts < period.start ? held.starts : period.start,
    ends: held?.ends ?? null,
    position,
  };
}

function problemsOf(
  indicator: IndicatorRecord,
  input: SaveBreakdown,
  period: Period | null,
  known: readonly BreakdownPartRecord[],
  today: LocalDate,
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const { rows, dimension } = input;
  if (dimension === 'group' && !input.grouping.trim())
    problems.push({ field: 'grouping', message: 'Say what these are groups of, such as “Age”.' });
  if (rows.length < 2) problems.push({ field: 'rows', message: 'Enter at least two parts.' });
  if (rows.length > MOST_ROWS) problems.push({ field: 'rows', message: `Enter ${MOST_ROWS} parts at most.` });
  const seen = new Set<string>();
  rows.slice(0, MOST_ROWS).forEach((row, index) => {
    const say = (field: string, message: string): void =>
      void problems.push({ field: `rows.${index + 1}.${field}`, message });
    const code = row.code.trim();
    if (!code) say('code', 'Enter its code.');
    else if (dimension === 'ward' && !WARD_CODE.test(code))
      say('code', `“${code}” is no GSS code, such as E05000822.`);
    if (seen.has(code)) say('code', `“${code}” is in the list twice.`);
    seen.add(code);
    if (!row.name.trim()) say('name', 'Enter its name.');
    const held = known.find((part) => part.code === code);
    if (held?.ends && period && held.ends < period.end)
      say('code', `${held.name} ended on ${held.ends}, within or before this period.`);
    // A code stands for one part in the whole place: another of that code would take the first one's name from it.
    if (held && dimension === 'group' && held.groupingName !== input.grouping.trim())
      say('code', `“${code}” is ${held.name}, of ${held.groupingName}. Give this one another code.`);
    for (const one of figureProblems(indicator, period, row, today)) {
      if (one.field === 'periodStart') problems.push(one);
      else say(one.field, one.message);
    }
  });
  return problems.filter(
    (one, index) =>
      problems.findIndex(({ field, message }) => field === one.field && message === one.message) === index,
  );
}
