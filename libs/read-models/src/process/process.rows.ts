import type { Instant } from '../instant.ts';

/** Something that may be done in the present state of a process, or why not by this person. */
export interface AvailableActRow {
  name: string;
  label: string;
  available: boolean;
  whyNot: string | null;
  rule: string | null;
  page: string | null;
}

/** One accepted act or timer in the history of a process. */
export interface HistoryEntryRow {
  seq: number;
  at: Instant;
  event: string;
  label: string;
  who: string;
  onBehalfOf: string | null;
  fromLabel: string;
  toLabel: string;
  detail: string | null;
}
