import type { LoadRequest } from '../load/load.ts';
import type { RunningServer } from '../servers/process.ts';
import type { BenchSettings } from '../settings.ts';
import type { Bench } from './reads.ts';

/** Approvals made before any is measured, on each side, to warm up. */
const WARM_UP = 24;

/** One side's approvals: each request approves a case of its own, so none can be sent twice. */
export interface Approvals {
  readonly variant: string;
  readonly server: RunningServer;
  readonly requests: readonly LoadRequest[];
}

/** How many cases each side approves in a run of this size. */
export function approvalsASide({ rounds, connections, approvals }: BenchSettings): number {
  const aRound = connections.reduce((sum, each) => sum + (approvals.get(each) ?? 0), 0);
  return WARM_UP + rounds * aRound;
}

/** Measures approvals in rounds, the sides in turn, each time on cases that nobody has approved. */
export async function measureApprovals(bench: Bench, sides: readonly Approvals[]): Promise<void> {
  const { settings, generator, measurements, memory, say } = bench;
  let from = 0;
  const run = async (count: number, connections: number, measured: boolean): Promise<void> => {
    for (const { variant, server, requests } of sides) {
      const some = requests.slice(from, from + count);
      const result = await generator.run({ url: server.url, connections, requests: some });
      if (measured) measurements.add({ work: 'approve', variant, connections }, result);
      memory.note([server]);
    }
    from += count;
  };
  await run(WARM_UP, 4, false);
  for (let round = 1; round <= settings.rounds; round += 1) {
    say(`Round ${round} of ${settings.rounds}: approve`);
    for (const connections of settings.connections) {
      await run(settings.approvals.get(connections) ?? 0, connections, true);
    }
  }
}
