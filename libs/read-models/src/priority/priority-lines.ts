import { moneyByPriority, type MoneyPart } from '#domain/priority/priority-money';
import { priorityFlags, spendPlaces, type PriorityLine } from '#domain/priority/priority-flags';
import { isPriorityOrigin, priorityOrigins, priorityStanding } from '#domain/priority/priority';
import { ranked } from '#domain/priority/priority-order';
import {
  countDifficulties,
  difficultyWords,
  stretchShare,
  targetDifficulty,
  type Difficulty,
} from '#domain/priority/target-difficulty';
import { targetPolicyOf } from '#domain/target/target-policy';
import { addDays } from '#kernel/local-date';
import type { LocalDate } from '#kernel/local-date';
import { encodeId } from '../global-id.ts';
import type { PriorityLineRow, PriorityMoneyRow } from './priority.rows.ts';
import type {
  FoundFigures,
  FoundHeading,
  FoundHeadingTag,
  FoundMeasure,
  FoundPriority,
} from './priority.sql.ts';

/** All that the lines of one place are worked out from. */
export interface LineMaterial {
  readonly tenantId: string;
  readonly priorities: readonly FoundPriority[];
  readonly headings: readonly FoundHeading[];
  readonly tags: readonly FoundHeadingTag[];
  readonly measures: readonly FoundMeasure[];
  readonly figures: readonly FoundFigures[];
  readonly year: number;
  readonly today: LocalDate;
}

export interface Lines {
  /** Those not over, in order. */
  readonly lines: PriorityLineRow[];
  readonly unclaimed: PriorityMoneyRow[];
  /** What the target of each measure asks for, by the measure's own id. */
  readonly difficulties: ReadonlyMap<string, Difficulty>;
}

/** The priorities of one place that are not over, each with its money, its targets and its results (docs/domain.md section 6). */
export function linesOf(material: LineMaterial): Lines {
  const { tenantId, priorities, measures, year, today } = material;
  const difficulties = difficultiesOf(material);
  const moneyNow = moneyIn(material, year);
  const moneyBefore = moneyIn(material, year - 1);
  const standing = ranked(priorities.filter((one) => priorityStanding(one, today) !== 'ended'));
  const judged = standing.map(({ id, rank }): PriorityLine => {
    const theirs = measures.filter(({ priorityId }) => priorityId === id);
    const pounds = moneyOf(moneyNow, moneyBefore, id).find(({ unit }) => unit === 'GBP');
    return {
      ...{ id, rank },
      hasBudget: moneyNow.some(({ unit }) => unit === 'GBP'),
      share: pounds?.share ?? null,
      shareBefore: pounds?.shareBefore ?? null,
      movedIn: pounds?.movedIn ?? 0,
      movedOut: pounds?.movedOut ?? 0,
      difficulty: countDifficulties(theirs.map((one) => difficulties.get(one.id) ?? 'noTarget')),
      measures: theirs.length,
      missed: theirs.filter(({ rag }) => rag === 'red').length,
    };
  });
  const inForce = judged.filter(
    (_, index) => standing[index] && priorityStanding(standing[index], today) === 'in force',
  );
  const places = spendPlaces(inForce);
  const lines = standing.map((priority, index): PriorityLineRow => {
    const line = judged[index];
    if (!line) throw new Error('every priority is judged');
    const { id, title, rank, origin, starts, ends, reviewOn } = priority;
    const theirs = measures.filter(({ priorityId }) => priorityId === id);
    const having = (...rags: string[]): number => theirs.filter(({ rag }) => rags.includes(rag ?? '')).length;
    return {
      ...{ id: encodeId('Priority', tenantId, id), title, rank, starts, ends, reviewOn },
      originLabel: originLabel(origin),
      standing: priorityStanding(priority, today),
      reviewDue: reviewOn !== null && reviewOn <= today,
      money: moneyOf(moneyNow, moneyBefore, id),
      spendPlace: (line.share ?? 0) > 0 ? (places.get(id) ?? null) : null,
      difficulty: difficultyWords(line.difficulty),
      stretchShare: stretchShare(line.difficulty),
      ...{ measures: theirs.length, met: having('green', 'exceeding'), missed: having('red') },
      ...{ justMissed: having('amber'), openCases: theirs.filter(({ caseId }) => caseId !== null).length },
      flags: inForce.includes(line) ? priorityFlags(line, inForce) : [],
    };
  });
  return { lines, unclaimed: moneyOf(moneyNow, moneyBefore, null), difficulties };
}

/** Where a priority came from, in words. */
export function originLabel(origin: string): string {
  return isPriorityOrigin(origin) ? priorityOrigins[origin] : origin;
}

function moneyIn({ headings, tags, priorities, today }: LineMaterial, year: number): MoneyPart[] {
  const known = new Map(priorities.map((one) => [one.id, one]));
  // A priority that is over claims nothing any more, whatever was tagged with it.
  const claiming = tags.flatMap((tag) => {
    const over = known.get(tag.priorityId)?.ends ?? null;
    const last = over === null ? null : addDays(over, 1);
    const ends = last !== null && (tag.ends === null || last < tag.ends) ? last : tag.ends;
    return known.has(tag.priorityId) ? [{ ...tag, ends }] : [];
  });
  return moneyByPriority(headings, claiming, { year, today });
}

/** This year's money beside last year's share; last year's only where something was tagged then. */
function moneyOf(
  now: readonly MoneyPart[],
  before: readonly MoneyPart[],
  id: string | null,
): PriorityMoneyRow[] {
  const units = [...new Set(now.map(({ unit }) => unit))];
  return units.map((unit): PriorityMoneyRow => {
    const part = now.find((one) => one.unit === unit && one.priorityId === id);
    const known = before.some((one) => one.unit === unit && one.priorityId !== null);
    const earlier = before.find((one) => one.unit === unit && one.priorityId === id);
    return {
      unit,
      budgeted: part?.budgeted ?? 0,
      movedIn: part?.movedIn ?? 0,
      movedOut: part?.movedOut ?? 0,
      now: part?.now ?? 0,
      share: part ? part.share : 0,
      shareBefore: known ? (earlier?.share ?? 0) : null,
    };
  });
}

function difficultiesOf({ measures, figures }: LineMaterial): Map<string, Difficulty> {
  const series = new Map(figures.map((one) => [one.indicatorId, one]));
  return new Map(
    measures.map((measure) => {
      const { id, polarity, frequency, targetStarts: starts, targetEnds: ends, targetValue: value } = measure;
      const { toleranceBelow, toleranceAbove, policy } = measure;
      const found = series.get(id);
      const past = (found?.starts ?? []).map((periodStart, index) => ({
        ...{ periodStart, periodLabel: '' },
        periodEnd: found?.ends[index] ?? periodStart,
        value: found?.figures[index] ?? 0,
      }));
      const target =
        starts === null || ends === null || value === null
          ? null
          : { starts, ends, value, toleranceBelow: toleranceBelow ?? 0, toleranceAbove: toleranceAbove ?? 0 };
      const { targetSmallStepPercent } = targetPolicyOf(policy);
      return [id, targetDifficulty(target, past, { polarity, frequency }, targetSmallStepPercent)] as const;
    }),
  );
}
