import type { Instant } from '../instant.ts';

/** One thing that waits for the person signed in. */
export interface NeedsMeRow {
  id: string;
  kind: string;
  title: string;
  detail: string;
  partnershipName: string;
  dueAt: Instant | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
  button: string;
  /** What it is about, where that is not a case or a figure: the opaque id of a node. */
  subjectId: string | null;
  caseId: string | null;
  indicatorId: string | null;
  periodStart: string | null;
}
