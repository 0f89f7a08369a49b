import { isLocalDate } from '#kernel/local-date';
import type { FieldProblem } from '../improvement/field-problem.ts';
import { decisionSaid, problemList } from './priority.ts';

/** A whole order as members decided it. */
export interface OrderDecided {
  /** Every priority that is not over, the first one first. */
  readonly priorityIds: readonly string[];
  /** The day of the decision, from which the order holds. */
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly reason: string;
}

/** What a new order is held against. */
export interface OrderBefore {
  /** Every priority that is not over, in whatever order. */
  readonly standing: readonly string[];
  /** The day of the order before; null where there was none. */
  readonly lastDecidedOn: string | null;
  readonly today: string;
}

/**
 * What is wrong with an order. Ranking is of the whole: each priority that is not over has one place and no two share one,
 * for it is in the trade-offs that a rank means something (the guide, section 3.2). It is never dated before the order it
 * replaces, nor ahead of its day.
 */
export function orderProblems(
  order: OrderDecided,
  { standing, lastDecidedOn, today }: OrderBefore,
): FieldProblem[] {
  const { problems, needs } = problemList();
  const { priorityIds, decidedOn } = order;
  const places = new Set(priorityIds);
  const whole = places.size === standing.length && standing.every((id) => places.has(id));
  needs(places.size === priorityIds.length, 'priorityIds', 'Each priority has one place.');
  needs(
    whole || places.size !== priorityIds.length,
    'priorityIds',
    'Give every priority that is not over a place, and nothing else.',
  );
  needs(standing.length > 1, 'priorityIds', 'There is nothing to put in order: set up two priorities first.');
  needs(isLocalDate(decidedOn), 'decidedOn', 'Enter the day of the decision.');
  if (isLocalDate(decidedOn)) {
    needs(decidedOn <= today, 'decidedOn', 'This day is still to come.');
    needs(
      lastDecidedOn === null || decidedOn >= lastDecidedOn,
      'decidedOn',
      'This is before the day of the order it replaces.',
    );
  }
  decisionSaid(order, needs);
  return problems;
}

/** A place in an order, as read: null of a priority that no order knows yet. */
export interface Placed {
  readonly id: string;
  readonly place: number | null;
  /** When it was set up: what is not ranked yet comes last, the earliest first. */
  readonly setUpAt: Date;
}

/** Priorities in their order, with the rank of each among those given: 1 is first, null has none yet. */
export function ranked<P extends Placed>(priorities: readonly P[]): (P & { rank: number | null })[] {
  const last = Number.MAX_SAFE_INTEGER;
  return priorities
    .toSorted((a, b) => (a.place ?? last) - (b.place ?? last) || a.setUpAt.getTime() - b.setUpAt.getTime())
    .map((one, index) => ({ ...one, rank: one.place === null ? null : index + 1 }));
}

const small = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** A place in words: "first", "eleventh" as "11th". */
export function ordinal(place: number): string {
  const word = small[place - 1];
  if (word !== undefined) return word;
  const tail = { 1: 'st', 2: 'nd', 3: 'rd' }[place % 10];
  return `${place}${place % 100 > 10 && place % 100 < 14 ? 'th' : (tail ?? 'th')}`;
}
