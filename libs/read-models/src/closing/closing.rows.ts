import type { ClosingContent } from '#domain/improvement/closing-note';
import type { Instant } from '../instant.ts';
import type { AvailableActRow } from '../process/process.rows.ts';

/** One thing that a case left behind, in its latest version. */
export interface ClosingNoteRow extends ClosingContent {
  version: number;
  by: string;
  jobTitle: string;
  organisationName: string;
  at: Instant;
}

/** What a case leaves behind, and what this person may add to it now. */
export interface CaseClosingRow {
  practiceNote: ClosingNoteRow | null;
  commendation: ClosingNoteRow | null;
  resources: ClosingNoteRow | null;
  acts: AvailableActRow[];
}

/** A practice note or a commendation as the library lists it, with the case it came from. */
export interface PracticeEntryRow {
  note: ClosingNoteRow;
  caseId: string;
  caseNumber: number;
  indicatorTitle: string;
  organisationName: string;
  partnershipName: string;
}
