import type { Series } from '../../charts/series.ts';
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
}

/** The series as rows, newest first: the order people look in. */
export function seriesRows(series: Series): SeriesRow[] {
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
    }))
    .reverse();
}

function unusual(point: string | null, reason: string | null): string {
  const words = signalWords(point);
  return words && reason ? `${words} (${reason})` : words;
}

const heading = [
  'period',
  'period_start',
  'period_end',
  'value',
  'numerator',
  'denominator',
  'status',
  'target',
  'tolerance_lower',
  'tolerance_upper',
  'rag',
  'special_cause',
];

/**
 * The series as CSV (RFC 4180), oldest first, numbers as they are held: no rounding, a point for decimals.
 * A text that a spreadsheet would run as a formula is made a plain text by a leading apostrophe.
 */
export function seriesCsv(series: Series): string {
  const rows = seriesRows(series).reverse();
  const lines = rows.map((row) =>
    [
      row.label,
      row.start,
      row.end,
      row.value,
      row.numerator,
      row.denominator,
      row.status,
      row.target,
      row.lower,
      row.upper,
      row.rag,
      row.unusual,
    ].map(csvField),
  );
  return [heading, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

/** One CSV field from a text, a number or nothing. */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
