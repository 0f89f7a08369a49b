import type { LocalDate } from '#kernel/local-date';
import type { MissingFigure } from '../indicator/missing-figure.ts';
import type { Person } from '../improvement/case-documents.ts';
import type { ReturnPolicy } from './return-policy.ts';

/**
 * A figure as it was signed, or that it will not come and why: whose hand typed it, whose name stands under it, and which
 * revision it is.
 */
export interface SignedFigure {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Why there is no figure; absent where there is one. */
  missing?: MissingFigure;
  enteredBy: Person;
  signedBy: Person;
  /** ISO instant. */
  signedAt: string;
  /** Why an unusual figure is right or an earlier one was replaced; null where nothing was asked. */
  reason: string | null;
  /** Counts the figures signed for the period, history brought in by import among them. */
  revision: number;
}

/** What the data verifier found wrong. */
export interface SentBack {
  by: Person;
  /** ISO instant. */
  at: string;
  reason: string;
}

/** What is said of the figure that stands: nothing signed, brought in with history, or how far its check has come. */
export type Standing = 'none' | 'onRecord' | 'submitted' | 'sentBack' | 'verified';

/** All that one return knows: one organisation's figure of one of its own indicators for one period. */
export interface ReturnContext {
  tenantId: string;
  returnId: string;
  indicatorId: string;
  title: string;
  periodStart: LocalDate;
  periodEnd: LocalDate;
  periodLabel: string;
  /** The last day on which it is on time. */
  dueDate: LocalDate;
  policy: ReturnPolicy;
  standing: Standing;
  /** The figure signed last through this return; null before, and for one brought in with history. */
  figure: SignedFigure | null;
  /** Who holds a draft, while there is one. */
  draftBy: Person | null;
  sentBack: SentBack | null;
  verifiedBy: Person | null;
  verifiedAt: string | null;
  withdrawn: boolean;
  /** How many in line have been told that the return is late, and that the present step is. */
  toldLate: number;
  toldHere: number;
  /** The last instant known. */
  lastAt: string;
}

/** What a return begins with. */
export interface ReturnInput extends Pick<
  ReturnContext,
  | 'tenantId'
  | 'returnId'
  | 'indicatorId'
  | 'title'
  | 'periodStart'
  | 'periodEnd'
  | 'periodLabel'
  | 'dueDate'
  | 'policy'
> {
  /** Whether a figure of the period is on record already, brought in with history. */
  onRecord: boolean;
  /** ISO instant. */
  at: string;
}

/** A return as it begins. */
export function newReturn({ onRecord, at, ...facts }: ReturnInput): ReturnContext {
  return {
    ...facts,
    standing: onRecord ? 'onRecord' : 'none',
    figure: null,
    draftBy: null,
    sentBack: null,
    verifiedBy: null,
    verifiedAt: null,
    withdrawn: false,
    toldLate: 0,
    toldHere: 0,
    lastAt: at,
  };
}
