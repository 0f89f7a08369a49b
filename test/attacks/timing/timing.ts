import type { Answer } from '../../support/graphql.ts';
import type { TwoPlaces } from '../../tenancy/two-places.ts';
import { quantile } from '../siege/spread.ts';
import type { IdTrial } from './id-trials.ts';

/** What came of one trial. */
export interface TimedTrial {
  name: string;
  operation: string;
  pairs: number;
  /** Medians, in milliseconds. */
  foreign: number;
  random: number;
  /** Of the smaller: 0.05 when one takes a twentieth longer than the other. */
  difference: number;
  /** Pairs whose status, headers or body differed. */
  unlike: number;
}

/** The trial goes on until there are so many pairs of each, or this time is over. */
export interface TimingSettings {
  pairs: number;
  minutes: number;
}

/**
 * Asks each pair in turn, trial after trial, so that whatever else the machine does falls on all alike; which of the two
 * comes first changes each time.
 */
export async function timePairs(
  places: TwoPlaces,
  trials: readonly IdTrial[],
  { pairs, minutes }: TimingSettings,
): Promise<TimedTrial[]> {
  const all = trials.map((trial) => ({ trial, foreign: [] as number[], random: [] as number[], unlike: 0 }));
  const end = performance.now() + minutes * 60_000;
  const ask = async ({ operation }: IdTrial, pick: IdTrial['foreign'], times: number[]): Promise<string> => {
    const began = performance.now();
    const answer = await places.send(places.mine, 'manager', operation, pick);
    times.push(performance.now() - began);
    return bytesOf(answer);
  };
  // The first round of each compiles and prepares what the others use.
  for (let round = -1; round < pairs && performance.now() < end; round += 1) {
    for (const timed of all) {
      const { trial, foreign, random } = timed;
      const first = round % 2 === 0;
      const one = await ask(trial, first ? trial.foreign : trial.random, first ? foreign : random);
      const other = await ask(trial, first ? trial.random : trial.foreign, first ? random : foreign);
      if (one !== other) timed.unlike += 1;
      if (round === -1) foreign.length = random.length = 0;
    }
  }
  return all.map(({ trial, foreign, random, unlike }) => {
    const medians = { foreign: quantile(foreign, 0.5), random: quantile(random, 0.5) };
    const smaller = Math.min(medians.foreign, medians.random);
    const difference = Math.abs(medians.foreign - medians.random) / smaller;
    const pairsOf = foreign.length;
    return {
      name: trial.name,
      operation: trial.operation.name,
      pairs: pairsOf,
      ...medians,
      difference,
      unlike,
    };
  });
}

/** Every byte that could tell one answer from another. */
function bytesOf({ status, headers, body }: Answer): string {
  return [status, headers.replace(/^date: .*$/m, ''), body].join('\n');
}
