import { pause } from '../../../scripts/lib/processes.mjs';
import type { FragileProduct } from '../fragile-product.ts';
import { seeded } from './settings.ts';
import type { ChaosSettings } from './settings.ts';

export const victims = ['api', 'worker', 'postgres'] as const;
export type Victim = (typeof victims)[number];

/** How long each kill took to recover from, in milliseconds, until the API said it was ready. */
export type Recoveries = Record<Victim, number[]>;

const longestPause = 700;

/** The kills in the order a seed gives: as many of each. */
export function killsOf({
  kills,
  seed,
}: Pick<ChaosSettings, 'kills' | 'seed'>): { victim: Victim; after: number }[] {
  const random = seeded(seed);
  const all = victims.flatMap((victim) => Array.from({ length: kills }, () => ({ victim, by: random() })));
  return all
    .toSorted((a, b) => a.by - b.by)
    .map(({ victim }) => ({ victim, after: Math.round(random() * longestPause) }));
}

/** Kills one process after another, each brought back before the next dies. */
export async function killAll(
  product: FragileProduct,
  settings: ChaosSettings,
  say: (line: string) => void,
): Promise<Recoveries> {
  const recoveries: Recoveries = { api: [], worker: [], postgres: [] };
  const kills = killsOf(settings);
  for (const [index, { victim, after }] of kills.entries()) {
    await pause(after);
    const began = Date.now();
    await product.kill(victim);
    recoveries[victim].push(Date.now() - began);
    if ((index + 1) % 10 === 0 || index + 1 === kills.length) say(`${index + 1} of ${kills.length} kills`);
  }
  return recoveries;
}
