/** Where the time comes from. Rules take the moment as an input; only the edges of the system hold a clock. */
export interface Clock {
  now(): Date;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still at one moment, for tests and replays. */
export function fixedClock(moment: Date | string): Clock {
  const at = new Date(moment).getTime();
  if (Number.isNaN(at)) throw new RangeError(`Not a moment: ${String(moment)}`);
  return { now: () => new Date(at) };
}
