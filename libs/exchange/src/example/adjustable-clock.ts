import type { Clock } from '#kernel/clock';

/** A clock that is moved by hand, forwards only: for telling what happened at the time that it happened. */
export class AdjustableClock implements Clock {
  private moment: Date;

  constructor(start: Date) {
    this.moment = start;
  }

  now(): Date {
    return new Date(this.moment);
  }

  /** Moves on to a later moment; an earlier one leaves the clock where it is. */
  moveTo(moment: Date): void {
    if (moment > this.moment) this.moment = moment;
  }
}
