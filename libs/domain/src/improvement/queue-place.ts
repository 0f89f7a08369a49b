/** How a partnership's places stand as seen from one case that would take one. */
export interface QueuePlace {
  /** How many cases may be worked on at once; null for no limit. */
  capacity: number | null;
  /** How many are worked on now. */
  inHand: number;
  /** How many wait in triage, this one included. */
  waiting: number;
  /** Where this one ranks among them, from 1; null for a case that need not queue. */
  rank: number | null;
}

/** A case waiting in triage, as far as its rank goes by it. */
export interface WaitingCase {
  id: string;
  score: number;
  /** When it was opened; the oldest of two alike comes first. */
  openedAt: Date;
  number: number;
}

/** The waiting cases, first in turn first: by score, then the oldest, then the lower number. */
export function ranked<T extends WaitingCase>(waiting: readonly T[]): T[] {
  return waiting.toSorted(
    (a, b) => b.score - a.score || a.openedAt.getTime() - b.openedAt.getTime() || a.number - b.number,
  );
}

/** How many places are free; null for no limit. Never below zero, though more may be in hand than there are places. */
export function freePlaces({ capacity, inHand }: Pick<QueuePlace, 'capacity' | 'inHand'>): number | null {
  return capacity === null ? null : Math.max(0, capacity - inHand);
}

/** Whether it is the case's turn: there is no limit, it need not queue, or a free place is for one of its rank. */
export function isInTurn(place: QueuePlace): boolean {
  const free = freePlaces(place);
  return free === null || place.rank === null || place.rank <= free;
}

/** Why it is not the case's turn, or null when it is. A sentence, as in "12 of 12 cases are being worked on; …". */
export function whyNotInTurn(place: QueuePlace): string | null {
  if (isInTurn(place)) return null;
  const { inHand, capacity, rank, waiting } = place;
  const free = freePlaces(place) ?? 0;
  const taken = `${inHand} of ${capacity} cases are being worked on`;
  const spare =
    free === 0
      ? 'no place is free'
      : `the free ${free === 1 ? 'place is' : 'places are'} for the ${free === 1 ? 'case' : `${free} cases`} ranked first`;
  return `${taken}; ${spare}, and this one ranks ${ordinal(rank ?? 0)} of ${waiting} waiting.`;
}

const endings: Record<Intl.LDMLPluralRule, string> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
  other: 'th',
  zero: 'th',
  many: 'th',
};
const order = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** A rank as it is spoken: 1st, 2nd, 3rd, 11th. */
export function ordinal(rank: number): string {
  return `${rank}${endings[order.select(rank)]}`;
}
