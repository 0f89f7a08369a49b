import type { ImportResults } from '../imports/measure-import.ts';
import { table } from './tables.ts';

/** How a large file came in, as Markdown. */
export function importText(results: ImportResults | null): string[] {
  if (!results) return [];
  const { rows, megabytes, sent, read, broughtIn, bare, memory } = results;
  const whole = sent + read + broughtIn;
  const least = bare.copy + bare.upsert;
  const line = (what: string, seconds: number): string[] => [
    what,
    seconds.toFixed(1),
    Math.round(rows / seconds).toLocaleString('en-GB'),
    `${(seconds / least).toFixed(1)} ×`,
  ];
  return [
    '## A file brought in',
    `${rows.toLocaleString('en-GB')} figures of other areas in a CSV of ${megabytes.toFixed(0)} MB, none there before.`,
    table([
      ['What', 'Seconds', 'Rows/s', 'Of the bare rows'],
      line('Sent and kept', sent),
      line('Read: every cell understood, checked, staged', read),
      line('Brought in, with what stood before kept for undoing', broughtIn),
      line('**All of it**', whole),
      line('The same rows bare: `COPY` and one upsert', least),
    ]),
    'Resident memory in MB, before the file came and the most there was:',
    table([
      ['Process', 'Before', 'Most'],
      ...memory.map(({ name, first, most }) => [name, String(first ?? ''), String(most ?? '')]),
    ]),
  ];
}
