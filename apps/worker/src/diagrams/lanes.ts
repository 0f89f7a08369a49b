import type { Place } from './place-boxes.ts';

/** A way between places. */
export interface Run {
  readonly from: Place;
  readonly to: Place;
}

/** Which of the lanes beside the boxes a way takes; the first is nearest. */
export interface Lane {
  readonly side: 'ahead' | 'back';
  readonly lane: number;
}

/** Whether a way needs no lane: it leads to the next rank. */
export function isNext({ from, to }: Run): boolean {
  return to.rank === from.rank + 1;
}

/**
 * Gives a lane to each way that passes a rank by or leads back; null for the others. Ways to the same box share one, as
 * roads that join. Short ones lie nearest to the boxes, and lanes that do not meet share their line.
 */
export function lanesOf(runs: readonly Run[]): readonly (Lane | null)[] {
  const groups = new Map<string, { side: Lane['side']; from: number; to: number; members: number[] }>();
  runs.forEach((run, index) => {
    if (isNext(run)) return;
    const side = run.to.rank > run.from.rank ? 'ahead' : 'back';
    const key = `${side} ${run.to.rank} ${run.to.row}`;
    const known = groups.get(key) ?? { side, from: Infinity, to: -Infinity, members: [] };
    groups.set(key, {
      side,
      from: Math.min(known.from, run.from.rank, run.to.rank),
      to: Math.max(known.to, run.from.rank, run.to.rank),
      members: [...known.members, index],
    });
  });
  const lanes: (Lane | null)[] = runs.map(() => null);
  const taken: { side: Lane['side']; lane: number; from: number; to: number }[] = [];
  for (const { side, from, to, members } of [...groups.values()].toSorted(
    (a, b) => a.to - a.from - (b.to - b.from),
  )) {
    let lane = 0;
    const meets = (at: number): boolean =>
      taken.some((one) => one.side === side && one.lane === at && one.from <= to && from <= one.to);
    while (meets(lane)) lane += 1;
    taken.push({ side, lane, from, to });
    for (const member of members) lanes[member] = { side, lane };
  }
  return lanes;
}
