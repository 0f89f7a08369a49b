import type { DrawnRegion } from '#kernel/machine-drawing';

/** A move of a process as the API tells it: `state` names every region, `act` is in the past tense. */
export interface Move {
  readonly at: string;
  readonly state: string;
  readonly act: string;
}

/** One stay in one box, numbered from 1 along the way. */
export interface Stay {
  readonly order: number;
  /** The box by its place in the region. */
  readonly box: number;
  readonly enteredAt: string;
  /** Null for where it stands now. */
  readonly leftAt: string | null;
  /** What brought it here. */
  readonly act: string;
}

/**
 * The stays of a process in one region, oldest first. States that share a box are one stay; a state that the drawing
 * does not know, as of an earlier version of the machine, is passed over.
 */
export function staysIn(region: DrawnRegion, moves: readonly Move[]): Stay[] {
  const stays: Stay[] = [];
  for (const { at, state, act } of moves) {
    const leaf = leafIn(region.region, state);
    const box = region.boxes.findIndex(({ states }) => states.includes(leaf));
    const last = stays.at(-1);
    if (box < 0 || box === last?.box) continue;
    if (last) stays[stays.length - 1] = { ...last, leftAt: at };
    stays.push({ order: stays.length + 1, box, enteredAt: at, leftAt: null, act });
  }
  return stays;
}

/** The ways of the region that were taken, by their places. */
export function waysTaken(region: DrawnRegion, stays: readonly Stay[]): ReadonlySet<number> {
  const taken = stays.slice(1).map(({ box }, index) => {
    const before = stays[index]?.box;
    return region.ways.findIndex(({ from, to }) => from === before && to === box);
  });
  return new Set(taken.filter((way) => way >= 0));
}

/** `main:challenge.review;scrutiny:none` in the region `main` is `challenge.review`; a lone region has no name. */
function leafIn(region: string, state: string): string {
  if (region === '') return state;
  const part = state.split(';').find((text) => text.startsWith(`${region}:`));
  return part?.slice(region.length + 1) ?? '';
}
