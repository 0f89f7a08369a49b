import type { Clock } from '#kernel/clock';

/** A clock that stands still until a test moves it, so that months pass in no time and nothing depends on today. */
export class SettableClock implements Clock {
  private moment: number;

  /** @param moment an ISO instant */
  constructor(moment: string) {
    this.moment = instantOf(moment);
  }

  now(): Date {
    return new Date(this.moment);
  }

  /** Moves the clock on to an ISO instant. @throws RangeError for one that is earlier, or no instant at all */
  set(moment: string): void {
    const next = instantOf(moment);
    if (next < this.moment) throw new RangeError(`Time does not run back to ${moment}`);
    this.moment = next;
  }
}

function instantOf(moment: string): number {
  const instant = Date.parse(moment);
  if (Number.isNaN(instant)) throw new RangeError(`Not an instant: ${moment}`);
  return instant;
}
