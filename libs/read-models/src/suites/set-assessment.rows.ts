import type { Instant } from '../instant.ts';

/** One of the six qualities of the whole set, as judged. */
export interface SetAnswerRow {
  quality: string;
  label: string;
  question: string;
  /** 0 to 3; null where it was not judged. */
  score: number | null;
  scoreWords: string | null;
  evidence: string | null;
}

/** The assessment of the whole set in one year. */
export interface SetAssessmentRow {
  yearLabel: string;
  qualities: SetAnswerRow[];
  assessedBy: string;
  assessedAt: Instant;
}

/** How good the whole set of measures is: this year, and the years before. */
export interface SetAssessmentsRow {
  ownerId: string;
  of: string;
  name: string;
  /** The financial year it is, such as 2026/27. */
  yearLabel: string;
  /** Version of this year's assessment; 0 before the first. */
  version: number;
  /** Day by which it is to be assessed again; null while nothing is measured. */
  dueOn: string | null;
  qualities: SetAnswerRow[];
  assessedBy: string | null;
  assessedAt: Instant | null;
  earlier: SetAssessmentRow[];
  mayAssess: boolean;
  whyNot: string | null;
}
