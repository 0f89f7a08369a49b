import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../scripts/lib/root.mjs';
import { startDatabase } from './database/server.ts';
import { measureAll } from './measure-all.ts';
import { keepUnmeasured } from './results/keep.ts';
import { BY_WORK, resultsText } from './results/results-text.ts';
import { benchSettings } from './settings.ts';

/** Measures, writes the results, and leaves nothing behind: the last thing started is the first to be stopped. */
const say = (line: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);
const undo: (() => void | Promise<void>)[] = [];
let stopping: Promise<void> | undefined;

async function stopAll(): Promise<void> {
  for (const step of undo.reverse()) await step();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopping ??= stopAll();
    void stopping.finally(() => process.exit(130));
  });
}

try {
  const settings = benchSettings(process.env, process.argv.includes('--quick'));
  say('Starting PostgreSQL.');
  const database = await startDatabase(say);
  undo.push(() => database.stop());
  const results = await measureAll({ settings, database, say, atEnd: (step) => void undo.push(step) });
  const file = path.resolve(root, settings.resultsFile);
  const style = { ...(await resolveConfig(file)), parser: 'markdown' };
  mkdirSync(path.dirname(file), { recursive: true });
  const earlier = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, await format(keepUnmeasured(resultsText(results), earlier, BY_WORK), style));
  say(`The results are in ${path.relative(root, file)}.`);
} catch (error) {
  process.exitCode = 1;
  if (!stopping) console.error(error);
} finally {
  stopping ??= stopAll();
  await stopping;
}
