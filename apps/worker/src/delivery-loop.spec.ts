import type { DeliveryCounts } from '#workflow/host/deliver.due';
import { runDeliveries } from './delivery-loop.ts';

const nothing: DeliveryCounts = {
  delivered: 0,
  carriedOut: 0,
  dropped: 0,
  migrated: 0,
  busy: 0,
  failed: 0,
  parked: 0,
};

/** Runs the loop over these rounds and stops it after the last. */
async function roundsOf(rounds: (DeliveryCounts | Error)[]): Promise<{ calls: number; said: string[] }> {
  const stop = new AbortController();
  const said: string[] = [];
  const say = (_: object, message: string) => void said.push(message);
  let calls = 0;
  const deliver = async () => {
    const round = rounds[calls] ?? nothing;
    calls += 1;
    if (calls >= rounds.length) stop.abort();
    if (round instanceof Error) throw round;
    return round;
  };
  await runDeliveries({ deliver, log: { info: say, error: say }, idleMillis: 1 }, stop.signal);
  return { calls, said };
}

describe('runDeliveries', () => {
  it('goes on round after round, and says only what happened', async () => {
    const { calls, said } = await roundsOf([
      { ...nothing, delivered: 2 },
      nothing,
      { ...nothing, carriedOut: 1 },
    ]);
    expect(calls).toBe(3);
    expect(said).toEqual(['delivered what was due', 'delivered what was due']);
  });

  it('tries again after a round that failed', async () => {
    const { calls, said } = await roundsOf([
      new Error('connection terminated'),
      { ...nothing, delivered: 1 },
    ]);
    expect(calls).toBe(2);
    expect(said).toEqual(['a round of deliveries failed; trying again', 'delivered what was due']);
  });

  it('says when something is stuck', async () => {
    const { said } = await roundsOf([{ ...nothing, parked: 1 }]);
    expect(said).toEqual(['some of what is due could not be delivered']);
  });

  it('does nothing when it was stopped before it began', async () => {
    const stop = new AbortController();
    stop.abort();
    let calls = 0;
    const deliver = async () => ((calls += 1), nothing);
    const log = { info: () => undefined, error: () => undefined };
    await runDeliveries({ deliver, log }, stop.signal);
    expect(calls).toBe(0);
  });
});
