import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keepFigures } from './keep-figures.ts';

const folder = new URL('../../docs/figures/', import.meta.url);

/**
 * Says what came of a trial, in words and as one line of JSON; and keeps both, the words in docs/reliability.md and the
 * line in docs/figures, unless `FIGURES_KEEP` is set.
 */
export async function tellFigures(name: string, words: string, figures: object): Promise<void> {
  const now = new Date();
  const line = JSON.stringify({ trial: name, on: now.toISOString().slice(0, 10), ...figures });
  process.stdout.write(`${words}\n${line}\n`);
  if (process.env['FIGURES_KEEP']) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileURLToPath(new URL(`${name}.jsonl`, folder)), `${line}\n`);
  const day = now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  await keepFigures(name, `Run on ${day}. ${words}`);
}
