import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Result } from './carry-out.ts';

/** Every line has this length, so that a file's size says how many there are. */
const length = 18;

/** One transfer that a client was told had ended, as it writes it down. */
export function journalLine(number: number, result: Result): string {
  return `${String(number).padStart(8)} ${result.padEnd(8)}\n`;
}

/** What a journal holds; a line that was cut off by a kill does not count. */
export function journalOf(file: string): { number: number; result: Result }[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => {
    const [number, result] = line.trim().split(/ +/);
    return { number: Number(number), result: result as Result };
  });
}

/** How many transfers a journal holds, without reading it. */
export function countOf(file: string): number {
  return existsSync(file) ? Math.floor(statSync(file).size / length) : 0;
}
