import type { Acknowledged } from '../chaos/command.ts';

/** One backup that was taken while clients worked. */
export interface Taken {
  /** The commands acknowledged before it began. */
  known: readonly Acknowledged[];
  seconds: number;
  /** Commands acknowledged a second while it was taken. */
  rate: number;
  bytes: number;
}

export interface BackupFigures {
  clients: number;
  taken: readonly Taken[];
  /** Commands acknowledged a second when no backup was taken. */
  quiet: number;
  histories: number;
  entries: number;
  known: number;
}

const many = (count: number): string => count.toLocaleString('en-GB', { maximumFractionDigits: 0 });
const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

/** The figures of a run as docs/reliability.md has them. */
export function backupWords({ clients, taken, quiet, histories, entries, known }: BackupFigures): string {
  const seconds = middle(taken.map((one) => one.seconds)).toFixed(1);
  const rate = middle(taken.map((one) => one.rate));
  return `${taken.length} backups while ${clients} clients worked, each put back into an empty database:

| What | Figure |
| --- | --- |
| time of a backup, median; size of the last | ${seconds} s; ${many((taken.at(-1)?.bytes ?? 0) / 1024)} kB |
| commands a second meanwhile, median, of what they are without | ${many((100 * rate) / quiet)} % |
| commands acknowledged before a backup began, in all; missing from it; in it twice | ${many(known)}; 0; 0 |
| histories replayed; entries and events of evidence checked; faults | ${many(histories)}; ${many(entries)}; 0 |`;
}
