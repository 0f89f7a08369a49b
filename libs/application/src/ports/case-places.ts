import type { WaitingCase } from '#domain/improvement/queue-place';

/** The places of a partnership in which cases are worked on. */
export interface CasePlaces {
  /** How many cases may be worked on at once; null for no limit. */
  capacity: number | null;
  inHand: number;
  waiting: WaitingCase[];
}
