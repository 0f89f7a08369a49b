import { pause } from '../../../scripts/lib/processes.mjs';
import { seeded } from '../chaos/settings.ts';
import type { OwnServer } from '../own-server.ts';
import type { ClientProcesses } from './client-processes.ts';
import type { BankSettings } from './settings.ts';

/** How often each was killed. */
export interface Kills {
  postgres: number;
  clients: number;
}

/** Kills at points of the run that the seed gives, of the transfers or of the time, whichever goes faster, to nine tenths. */
export async function killAlong(
  server: OwnServer,
  processes: ClientProcesses,
  settings: BankSettings,
  say: (line: string) => void,
): Promise<Kills> {
  const random = seeded(settings.seed);
  const began = Date.now();
  const point = (): number => random() * 0.9;
  const progress = (): number =>
    Math.max(processes.count / settings.transfers, (Date.now() - began) / (settings.minutes * 60_000));
  const all = Array.from({ length: settings.kills * 3 }, (_, at) => ({
    at: point(),
    victim: at % 3 === 0 ? ('postgres' as const) : ('clients' as const),
  })).toSorted((a, b) => a.at - b.at);
  const kills: Kills = { postgres: 0, clients: 0 };
  for (const [index, { at, victim }] of all.entries()) {
    while (!processes.ended && progress() < at) await pause(20);
    if (victim === 'postgres') {
      await server.kill();
      await server.start();
    } else {
      await processes.kill(Math.floor(random() * settings.processes));
    }
    kills[victim] += 1;
    if ((index + 1) % 5 === 0) say(`${index + 1} of ${all.length} kills, ${processes.count} transfers`);
  }
  return kills;
}
