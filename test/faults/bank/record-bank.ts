import { recordBetween } from '../chaos/record-figures.ts';
import type { Kills } from './killer.ts';
import type { BankSettings } from './settings.ts';

export interface BankFigures {
  settings: BankSettings;
  kills: Kills;
  seconds: number;
  results: Readonly<Record<'moved' | 'reversed' | 'refused', number>>;
  /** Looks at all the balances while the clients were at work. */
  looks: number;
  unequal: number;
  below: number;
  lost: number;
  disagreeing: number;
  replayed: number;
  broken: number;
}

const many = (count: number): string => count.toLocaleString('en-GB');

/** Writes the figures of a run into docs/reliability.md. @returns what was or would be written */
export function recordBank(figures: BankFigures): Promise<string> {
  const { settings, kills, seconds, results, looks, unequal, below, lost, disagreeing, replayed, broken } =
    figures;
  const total = results.moved + results.reversed + results.refused;
  return recordBetween(
    'bank',
    `${many(total)} movements by ${settings.clients} clients (seed ${settings.seed}) in ${many(Math.round(seconds / 60))} minutes,
PostgreSQL killed ${kills.postgres} times and a process of four clients ${kills.clients} times; ${many(results.moved)} moved and
stayed, ${many(results.reversed)} were reversed, ${many(results.refused)} were refused for want of money.

| Afterwards | |
| --- | --- |
| looks at all the balances meanwhile; with another sum than at the start | ${many(looks)}; ${unequal} |
| headings ever seen below nought | ${below} |
| movements a client was told had ended that the books have otherwise, or not | ${lost} |
| headings whose ledger does not add up to their balances | ${disagreeing} |
| histories replayed, of ${many(total * 2)}; that do not come to what is stored | ${many(replayed)}; ${broken} |`,
  );
}
