import { XMR_RULES } from './xmr.types.ts';
import type { Limits, Side, Signal } from './xmr.types.ts';

type Values = readonly (number | null)[];
type Marks = (Side | null)[];

/**
 * The rules that fire on each point of a stretch, in labelling order (docs/spc.md, four rules, after NHS Making Data
 * Count). A missing figure breaks every run. No further rule is added: four are enough, more raise false alarms.
 */
export function signalsOf(
  values: Values,
  limits: Limits,
  length: { trend: number; shift: number },
): Signal[][] {
  const marks: Readonly<Record<(typeof XMR_RULES)[number], Marks>> = {
    singlePoint: values.map((value) => beyond(value, limits.upper, limits.lower)),
    trend: trendMarks(values, length.trend),
    twoOfThree: twoOfThreeMarks(values, limits),
    shift: shiftMarks(values, limits.mean, length.shift),
  };
  return values.map((_, i) =>
    XMR_RULES.flatMap((rule) => {
      const side = marks[rule][i] ?? null;
      return side === null ? [] : [{ rule, side }];
    }),
  );
}

/** Rule 2: `length` points each higher (or each lower) than the one before; equal neighbours break it. */
function trendMarks(values: Values, length: number): Marks {
  const steps = values.map((value, i) => {
    const before = values[i - 1] ?? null;
    return value === null || before === null ? null : beyond(value, before, before);
  });
  const marks: Marks = values.map(() => null);
  for (const { from, to, side } of runsOf(steps)) {
    // A run of steps joins one point more than it has steps.
    if (to - from + 2 >= length) marks.fill(side, from - 1, to + 1);
  }
  return marks;
}

/**
 * Rule 3: of three points in a row on one side of the mean, two or more beyond the near limit. Points beyond the
 * process limit count too (the form of November 2023); only those beyond the near limit are flagged.
 */
function twoOfThreeMarks(values: Values, limits: Limits): Marks {
  const sides = values.map((value) => beyond(value, limits.mean, limits.mean));
  const near = values.map((value) => beyond(value, limits.nearUpper, limits.nearLower));
  const marks: Marks = values.map(() => null);
  for (let i = 0; i + 2 < values.length; i += 1) {
    const side = sides[i] ?? null;
    const window = [i, i + 1, i + 2];
    if (side === null || window.some((j) => sides[j] !== side)) continue;
    const far = window.filter((j) => near[j] === side);
    if (far.length >= 2) for (const j of far) marks[j] = side;
  }
  return marks;
}

/** Rule 4: `length` or more points in a row strictly on one side of the mean; a point on the mean breaks it. */
function shiftMarks(values: Values, mean: number, length: number): Marks {
  const marks: Marks = values.map(() => null);
  for (const { from, to, side } of runsOf(values.map((value) => beyond(value, mean, mean)))) {
    if (to - from + 1 >= length) marks.fill(side, from, to + 1);
  }
  return marks;
}

/** Which side of two bounds a value lies, strictly; null when between them or missing. */
function beyond(value: number | null, upper: number, lower: number): Side | null {
  if (value === null) return null;
  return value > upper ? 'high' : value < lower ? 'low' : null;
}

function runsOf(sides: Marks): { from: number; to: number; side: Side }[] {
  const runs: { from: number; to: number; side: Side }[] = [];
  sides.forEach((side, i) => {
    if (side === null) return;
    const open = runs.at(-1);
    if (open && open.to === i - 1 && open.side === side) open.to = i;
    else runs.push({ from: i, to: i, side });
  });
  return runs;
}
