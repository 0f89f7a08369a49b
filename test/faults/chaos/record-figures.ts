import { keepFigures } from '../../support/keep-figures.ts';
import type { Accounts } from './accounts.ts';
import type { Log } from './command.ts';
import { victims } from './killer.ts';
import type { Recoveries } from './killer.ts';
import type { ChaosSettings } from './settings.ts';

export interface Figures {
  settings: ChaosSettings;
  log: Log;
  recoveries: Recoveries;
  accounts: Accounts;
  /** Kills of the worker while timers were being delivered, beside the others. */
  lateKills: number;
}

const names = { api: 'API', worker: 'worker', postgres: 'PostgreSQL' } as const;

/**
 * Writes the figures of a run between the marks of docs/reliability.md, where they stand until the next one; unless
 * `FAULTS_KEEP` asks for the document to be left alone.
 *
 * @returns what was or would be written
 */
export async function recordFigures(figures: Figures): Promise<string> {
  return recordBetween('faults', wordsOf(figures));
}

/** Puts a text between the marks of this name in docs/reliability.md, unless `FAULTS_KEEP` is set. @returns the text */
export async function recordBetween(name: string, text: string): Promise<string> {
  if (!process.env['FAULTS_KEEP']) await keepFigures(name, text);
  return text;
}

function wordsOf({ settings, log, recoveries, accounts, lateKills }: Figures): string {
  const many = (count: number): string => count.toLocaleString('en-GB');
  const { lost, doubled, broken, effects } = accounts;
  const rows = victims.map((victim) => {
    const times = recoveries[victim].toSorted((a, b) => a - b);
    const at = (share: number): string => seconds(times[Math.floor((times.length - 1) * share)] ?? 0);
    const extra = victim === 'worker' ? ` and ${lateKills} more while timers were due` : '';
    return `| ${names[victim]} | ${times.length}${extra} | ${at(0.5)} | ${at(1)} |`;
  });
  return `\`kill -9\` at random moments (seed ${settings.seed}) while ${settings.clients} clients sent
${many(log.acknowledged.length)} commands that were acknowledged, ${many(log.repeats)} times sending one again under its key
because no answer came:

| Process | Killed | Ready again, median | longest |
| --- | --- | --- | --- |
${rows.join('\n')}

| Afterwards | |
| --- | --- |
| cases, events in their histories | ${many(accounts.cases)}, ${many(accounts.events)} |
| acknowledged commands missing from their history | ${lost.length} |
| commands found twice | ${doubled.length} |
| histories that do not replay to what is stored | ${broken.length} |
| notices the histories ask for; missing; told without being asked for | ${many(effects.asked)}; ${effects.missing.length}; ${effects.unasked.length} |`;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
