import { formatNumber } from '#kernel/number-format';
import { ordinal } from './priority-order.ts';
import { stretchShare, type DifficultyCounts } from './target-difficulty.ts';

/** What one line of the money side is judged by. */
export interface PriorityLine {
  readonly id: string;
  /** Null while no order knows it. */
  readonly rank: number | null;
  /** Whether the organisation has any headings in the year. */
  readonly hasBudget: boolean;
  /** Its part of the money this year and last, in percent; null where there is none to share. */
  readonly share: number | null;
  readonly shareBefore: number | null;
  /** Money that shifts moved to and from it this year, in pence. */
  readonly movedIn: number;
  readonly movedOut: number;
  readonly difficulty: DifficultyCounts;
  readonly measures: number;
  /** Measures that missed their target by more than its tolerance. */
  readonly missed: number;
}

/** How many places apart rank and money must be, and how many points a share must fall, to be worth a word. Ours. */
const PLACES_APART = 2;
const POINTS_FALLEN = 1;

/** The place of each line by its part of the money, 1 the most; equal parts share a place. */
export function spendPlaces(lines: readonly PriorityLine[]): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap(({ id, share }) =>
      share === null ? [] : [[id, 1 + lines.filter((other) => (other.share ?? 0) > share).length] as const],
    ),
  );
}

/**
 * What does not fit together about one priority: said, paid for and aimed at are three ways to show what matters (the guide,
 * section 3.2), and where they differ somebody should be able to say why. Facts, no verdict; each with its figures.
 */
export function priorityFlags(line: PriorityLine, all: readonly PriorityLine[]): string[] {
  const { rank, share, shareBefore, movedIn, movedOut, difficulty, measures, missed } = line;
  const flags: string[] = [];
  const place = spendPlaces(all).get(line.id) ?? null;
  if (rank === null) flags.push('Not ranked yet.');
  if (measures === 0) flags.push('No measure shows whether it is getting better.');
  if (line.hasBudget && (share ?? 0) === 0) flags.push('No budget heading serves it.');
  else if (rank !== null && place !== null && place - rank >= PLACES_APART)
    flags.push(`Ranked ${ordinal(rank)}, ${ordinal(place)} in money.`);
  else if (rank !== null && place !== null && rank - place >= PLACES_APART)
    flags.push(`Ranked ${ordinal(rank)}, but ${ordinal(place)} in money.`);
  const upper = rank !== null && rank <= Math.ceil(all.length / 2);
  if (upper && share !== null && shareBefore !== null && shareBefore - share >= POINTS_FALLEN)
    flags.push(
      `Its part of the money fell from ${formatNumber(shareBefore, 1)}% to ${formatNumber(share, 1)}%, though it is in the upper half.`,
    );
  if (upper && movedOut > movedIn)
    flags.push('More was moved away from it this year than to it, though it is in the upper half.');
  const stretch = stretchShare(difficulty);
  const easier = all.filter((other) => (stretchShare(other.difficulty) ?? Infinity) < (stretch ?? 0)).length;
  if (rank === 1 && stretch !== null && stretch < 50)
    flags.push('Ranked first, with targets that mostly ask for a small step or none.');
  else if (
    upper &&
    stretch !== null &&
    easier === 0 &&
    all.some((other) => (stretchShare(other.difficulty) ?? 0) > stretch)
  )
    flags.push('Its targets are the easiest of all, though it is in the upper half.');
  if (missed * 2 > measures && movedIn === 0 && (share ?? 0) > 0)
    flags.push('Most of its measures miss their target, and no money was moved to it this year.');
  return flags;
}
