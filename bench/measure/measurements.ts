import type { LoadResult } from '../load/load.ts';

/** What was measured in one cell of the results, a figure a round. */
export interface Cell {
  readonly work: string;
  readonly variant: string;
  readonly connections: number;
}

/** The results of every round, by cell. */
export class Measurements {
  private readonly results = new Map<string, LoadResult[]>();

  add(cell: Cell, result: LoadResult): void {
    const key = keyOf(cell);
    this.results.set(key, [...(this.results.get(key) ?? []), result]);
  }

  /** The medians of the rounds; undefined where nothing was measured. */
  medians(cell: Cell): LoadResult | undefined {
    const rounds = this.results.get(keyOf(cell));
    if (!rounds) return undefined;
    const of = (figure: keyof LoadResult): number => median(rounds.map((round) => round[figure]));
    return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
  }

  /** The slowest and the quickest round, in requests per second. */
  spread(cell: Cell): { least: number; most: number } | undefined {
    const all = this.results.get(keyOf(cell))?.map(({ perSecond }) => perSecond);
    return all && { least: Math.min(...all), most: Math.max(...all) };
  }
}

function keyOf({ work, variant, connections }: Cell): string {
  return `${work} ${variant} ${connections}`;
}

/** The middle of the figures; the mean of the two middle ones when they are even in number. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}
