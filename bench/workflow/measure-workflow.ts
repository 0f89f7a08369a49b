import type { Run } from '../measure-all.ts';
import { Measurements } from '../measure/measurements.ts';
import { installPeers } from '../peers/install.mjs';
import { watchTurns } from './bare.ts';
import { checkTimers, layGround, layTimers } from './ground.ts';
import type { Ground } from './ground.ts';
import { hasPgbench, runPgbench } from './pgbench.ts';
import { startRunner } from './start-runner.ts';
import type { RunnerOrder } from './order.ts';

/** The numbers of clients that transitions are measured with. */
export const CLIENTS = [1, 8, 16] as const;

/** What was found out of the host. */
export interface WorkflowResults {
  readonly transitions: Measurements;
  readonly timers: { readonly count: number; readonly perSecond: ReadonlyMap<number, number> } | null;
}

type Way = Exclude<RunnerOrder['way'], 'deliver'> | 'pgbench';

/** Measures transitions in rounds, every way in turn, and then the delivery of many timers. Null when neither is wanted. */
export async function measureWorkflow(run: Run): Promise<WorkflowResults | null> {
  const { settings, database, say } = run;
  const wanted = (['transitions', 'timers'] as const).filter((work) => settings.works.has(work));
  if (wanted.length === 0) return null;
  say('Laying the ground for transitions and timers.');
  const ground = await layGround(database);
  try {
    const transitions = settings.works.has('transitions')
      ? await turnInRounds(run, ground)
      : new Measurements();
    const timers = settings.works.has('timers') ? await deliverTimers(run, ground) : null;
    return { transitions, timers };
  } finally {
    await ground.admin.end();
  }
}

async function turnInRounds(run: Run, { apiUrl }: Ground): Promise<Measurements> {
  const { settings, database, say } = run;
  const hasPeers = await installPeers(say);
  const withPgbench = await hasPgbench();
  const ways: Way[] = ['host', ...(withPgbench ? (['pgbench'] as const) : []), 'bare'];
  if (hasPeers) ways.push('dbos', 'dbosEmpty');
  const dbosUrl = await database.create('bench_dbos');
  const turns = await watchTurns(apiUrl);
  const measurements = new Measurements();
  // A process each, so that no way pays for another's memory; all but one wait.
  const runners = new Map(ways.map((way) => [way, startRunner()]));
  const once = async (way: Way, clients: number, seconds: number): Promise<number> => {
    if (way === 'pgbench') return runPgbench(apiUrl, turns, { clients, seconds });
    const result = await runners.get(way)?.run({ way, apiUrl, dbosUrl, clients, seconds });
    return result ? result.count / result.seconds : 0;
  };
  try {
    for (const way of ways) await once(way, 8, Math.min(2, settings.seconds));
    for (let round = 1; round <= settings.rounds; round += 1) {
      say(`Round ${round} of ${settings.rounds}: transitions`);
      for (const clients of CLIENTS) {
        for (const way of ways) {
          const perSecond = await once(way, clients, settings.seconds);
          measurements.add(
            { work: 'turn', variant: way, connections: clients },
            { perSecond, p50: 0, p99: 0 },
          );
        }
      }
    }
  } finally {
    for (const runner of runners.values()) runner.stop();
  }
  return measurements;
}

/** So many timers due at the same moment, delivered by one worker and then as many again by two. */
async function deliverTimers(
  { settings, say }: Run,
  { admin, workerUrl }: Ground,
): Promise<NonNullable<WorkflowResults['timers']>> {
  const count = settings.timers;
  const perSecond = new Map<number, number>();
  for (const workers of [1, 2]) {
    await layTimers(admin, count);
    say(`${count} timers due, ${workers === 1 ? 'one worker' : 'two workers'}.`);
    const runners = Array.from({ length: workers }, startRunner);
    try {
      // The first order finds nothing to do but starts the process.
      await Promise.all(runners.map((runner) => runner.run({ way: 'deliver', workerUrl, upTo: 'nothing' })));
      const begun = performance.now();
      await Promise.all(runners.map((runner) => runner.run({ way: 'deliver', workerUrl, upTo: 'all' })));
      perSecond.set(workers, count / ((performance.now() - begun) / 1_000));
    } finally {
      for (const runner of runners) runner.stop();
    }
    await checkTimers(admin, count);
  }
  return { count, perSecond };
}
