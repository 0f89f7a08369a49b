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
  /** What the token is called that they did it by; null when they were there themselves. */
  byToken: string | null;
  fromLabel: string;
  toLabel: string;
  detail: string | null;
  /** What kind of act it is, in words by which a history is picked through; where a process tells it. */
  kind?: string | null;
  /** What it changed, field by field; where a process tells it. */
  changes?: readonly HistoryChangeRow[] | null;
}

/** One thing that an act changed; null where there was nothing before, or is nothing after. */
export interface HistoryChangeRow {
  label: string;
  before: string | null;
  after: string | null;
}

/** One move of a process from a state to another. */
export interface ProcessMoveRow {
  at: Instant;
  /** The state entered, every region of it: `main:triage;scrutiny:none`. */
  state: string;
  /** What brought it there, past tense. */
  act: string;
}

/** Someone told of something in a process. */
export interface ProcessNoticeRow {
  at: Instant;
  addressedTo: string;
  about: string;
  escalation: boolean;
}
