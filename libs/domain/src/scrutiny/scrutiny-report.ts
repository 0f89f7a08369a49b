import { addDays, londonMidnight, type LocalDate } from '#kernel/local-date';
import type { ResponseDecision } from './recommendation-documents.ts';

/** What a report needs to know of each recommendation. */
export interface Reported {
  state: string;
  decision: ResponseDecision | null;
  madeAt: Date;
  /** The last day on which the first answer was in time. */
  responseDue: LocalDate;
  /** When the first answer came. */
  respondedAt: Date | null;
  dueAt: Date | null;
  closedAt: Date | null;
}

/** What became of recommendations in a period, in counts. */
export interface ScrutinyCounts {
  /** Made in the period. */
  made: number;
  /** Answered in time in the period, or whose time to answer ended in it. */
  answersDue: number;
  answeredInTime: number;
  answeredLate: number;
  /** Not answered though their time ended in the period. */
  unanswered: number;
  /** First answered in the period, by what was decided last. */
  accepted: number;
  partly: number;
  rejected: number;
  /** Closed in the period, by how. */
  implemented: number;
  rejectionAccepted: number;
  withdrawn: number;
  /** Open now, and of these overdue now. */
  open: number;
  overdue: number;
}

/** Whether the first answer came in time; null while there is none and its time is not over. */
export function answeredInTime(
  { responseDue, respondedAt, closedAt }: Pick<Reported, 'responseDue' | 'respondedAt' | 'closedAt'>,
  now: Date,
): boolean | null {
  const end = londonMidnight(addDays(responseDue, 1));
  if (respondedAt) return respondedAt < end;
  return now < end || closedAt ? null : false;
}

/**
 * The counts of a half-yearly report: what was made, whether it was answered in time, what was decided, what was
 * carried out, and what is overdue. One whose time to answer ended in the period is judged in it, answered or not; one
 * answered sooner is judged when it was answered.
 *
 * @param from first day of the period; `to` is its last
 */
export function scrutinyCounts(
  all: readonly Reported[],
  { from, to }: { from: LocalDate; to: LocalDate },
  now: Date,
): ScrutinyCounts {
  const [start, end] = [londonMidnight(from), londonMidnight(addDays(to, 1))];
  const within = (moment: Date | null): boolean => moment !== null && moment >= start && moment < end;
  const judged = all.filter((one) => {
    const due = londonMidnight(addDays(one.responseDue, 1));
    if (one.respondedAt && one.respondedAt < due) return within(one.respondedAt);
    return one.responseDue >= from && one.responseDue <= to && answeredInTime(one, now) !== null;
  });
  const answered = all.filter(({ respondedAt }) => within(respondedAt));
  const closed = all.filter(({ closedAt }) => within(closedAt));
  const open = all.filter(({ closedAt }) => closedAt === null);
  const count = <T>(of: readonly T[], holds: (one: T) => boolean): number => of.filter(holds).length;
  return {
    made: count(all, ({ madeAt }) => within(madeAt)),
    answersDue: judged.length,
    answeredInTime: count(judged, (one) => answeredInTime(one, now) === true),
    answeredLate: count(judged, (one) => one.respondedAt !== null && answeredInTime(one, now) === false),
    unanswered: count(judged, (one) => one.respondedAt === null),
    accepted: count(answered, ({ decision }) => decision === 'accepted'),
    partly: count(answered, ({ decision }) => decision === 'partly'),
    rejected: count(answered, ({ decision }) => decision === 'rejected'),
    implemented: count(closed, ({ state }) => state === 'closed.implemented'),
    rejectionAccepted: count(closed, ({ state }) => state === 'closed.rejectionAccepted'),
    withdrawn: count(closed, ({ state }) => state === 'closed.withdrawn'),
    open: open.length,
    overdue: count(open, ({ dueAt }) => dueAt !== null && dueAt < now),
  };
}
