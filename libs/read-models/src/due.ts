import { workingDaysBetween } from '#kernel/working-days';
import type { Nation } from '#kernel/bank-holidays';

/** When something is due, as pages show it. */
export interface Due {
  dueAt: Date | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
}

/** Reckons what is left until a moment, in the working days of a nation. What is closed is never overdue. */
export function dueFrom(now: Date, dueAt: Date | null, nation: Nation): Due {
  if (!dueAt) return { dueAt: null, dueInWorkingDays: null, overdue: false };
  return { dueAt, dueInWorkingDays: workingDaysBetween(now, dueAt, nation), overdue: dueAt < now };
}
