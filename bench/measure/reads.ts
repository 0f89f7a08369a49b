import type { Generator } from '../load/start-generator.ts';
import type { BenchSettings } from '../settings.ts';
import type { Measurements } from './measurements.ts';
import type { Memory } from './memory.ts';
import type { Work } from './variant.ts';

/** What a measurement is made with. */
export interface Bench {
  readonly settings: BenchSettings;
  readonly generator: Generator;
  readonly measurements: Measurements;
  readonly memory: Memory;
  readonly say: (line: string) => void;
}

/**
 * Measures works in rounds: in each round every way of doing each work in turn, at every number of connections, so that
 * what the machine does meanwhile falls on all of them alike.
 */
export async function measureReads(bench: Bench, works: readonly Work[]): Promise<void> {
  const { settings, generator, measurements, memory, say } = bench;
  const seconds = settings.seconds;
  for (const { variants } of works) {
    for (const { server, requests } of variants) {
      await generator.run({ url: server.url, connections: 16, requests, seconds: Math.min(2, seconds) });
    }
  }
  for (let round = 1; round <= settings.rounds; round += 1) {
    for (const { name: work, variants } of works) {
      say(`Round ${round} of ${settings.rounds}: ${work}`);
      for (const connections of settings.connections) {
        for (const { name: variant, server, requests } of variants) {
          const result = await generator.run({ url: server.url, connections, requests, seconds });
          measurements.add({ work, variant, connections }, result);
          memory.note([server]);
        }
      }
    }
  }
}
