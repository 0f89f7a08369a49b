import type { Series, Without } from '../../charts/series.ts';
import { signalWords } from '../scorecard/signal-words.ts';

/** One period of the table under a chart. */
export interface SeriesRow {
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: string;
  readonly target: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly rag: string;
  /** What is unusual about the figure, and by which rule; empty for an ordinary one. */
  readonly unusual: string;
  /** Why there is no figure, or whom its total is without; null where nobody said so. */
  readonly missing: string | null;
  readonly missingKind: string | null;
  readonly missingReason: string | null;
}

/** The series as rows, newest first: the order people look in. */
export function seriesRows(series: Series): SeriesRow[] {
  const said = new Map((series.without ?? []).map((one) => [one.start, one]));
  return series.labels
    .map((label, index) => ({
      label,
      start: series.starts[index] ?? '',
      end: series.ends[index] ?? '',
      value: series.values[index] ?? null,
      numerator: series.numerators[index] ?? null,
      denominator: series.denominators[index] ?? null,
      status: series.statuses[index] ?? '',
      target: series.targets[index] ?? null,
      lower: series.lower[index] ?? null,
      upper: series.upper[index] ?? null,
      rag: series.rag[index] ?? '',
      unusual: unusual(series.points[index] ?? null, series.reasons[index] ?? null),
      ...withoutOf(said.get(series.starts[index] ?? '')),
    }))
    .reverse();
}

function withoutOf(said: Without | undefined): Pick<SeriesRow, 'missing' | 'missingKind' | 'missingReason'> {
  const { words: missing = null, kind: missingKind = null, reason: missingReason = null } = said ?? {};
  return { missing, missingKind, missingReason };
}

function unusual(point: string | null, reason: string | null): string {
  const words = signalWords(point);
  return words && reason ? `${words} (${reason})` : words;
}
