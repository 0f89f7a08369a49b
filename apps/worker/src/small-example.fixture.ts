import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of the example that loads in a moment: the whole place, but the figures, targets and case of one measure only.
 *
 * @returns its folder, which the caller removes
 */
export function smallExample(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'goldthread-example-'));
  cpSync(path.resolve('example'), folder, { recursive: true });
  keepLines(folder, 'observations.csv', (line) => line.includes(',recycling-rate,'));
  keepLines(folder, 'targets.csv', (line) => line.includes(',CL-01,'));
  keepLines(folder, 'comparators.csv', (line) => line.includes(',CL-01,'));
  keepLines(folder, 'publications.csv', (line) => line.includes(',CL-01,'));
  for (const name of ['sent_back.csv', 'closing.csv', 'comparator_sets.csv'])
    keepLines(folder, name, () => false);
  changeCases(folder, (cases) => cases.filter(({ indicator }) => indicator === 'CL-01'));
  return folder;
}

/** A scripted case as loosely as a fixture needs it. */
export interface LooseCase {
  indicator: string;
  steps: Record<string, unknown>[];
}

/** Rewrites the scripted cases of an example's folder. */
export function changeCases(folder: string, change: (cases: LooseCase[]) => LooseCase[]): void {
  const file = path.join(folder, 'cases.json');
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: LooseCase[] };
  writeFileSync(file, JSON.stringify({ cases: change(cases) }));
}

/** Keeps the header of a file and those lines that are wanted. */
export function keepLines(folder: string, name: string, wanted: (line: string) => boolean): void {
  const file = path.join(folder, name);
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  writeFileSync(file, `${[header, ...lines.filter(wanted)].join('\n')}\n`);
}
