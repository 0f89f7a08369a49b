import type { EscalationLevel } from './case-documents.ts';
import type { CaseStage, ScrutinyStage } from './case-stages.ts';

/** Whom a notice is for; who they are today is looked up when it is sent. */
export type Addressee =
  | 'owner'
  | 'manager'
  | 'challenger'
  | 'planAuthor'
  | 'partnerLeads'
  | 'budgetHolders'
  | 'portfolioHolder'
  | 'leader'
  | 'reviewers'
  | 'scrutiny';

/** What a notice is about. */
export type NoticeAbout =
  | 'caseOpened'
  | 'placeFree'
  | 'explanationWanted'
  | 'explanationToReview'
  | 'planWanted'
  | 'acceptanceWanted'
  | 'planToApprove'
  | 'decisionPublished'
  | 'decisionCalledIn'
  | 'consentWanted'
  | 'resourcesReversed'
  | 'deliveryBegan'
  | 'milestoneMissed'
  | 'reviewPostponed'
  | 'reviewDue'
  | 'verdictImproved'
  | 'relapse'
  | 'driftAuthorised'
  | 'caseClosed'
  | 'practiceNoteInvited'
  | 'recommendationMade';

/**
 * What the machine asks the host to do. Each is done once, in the transaction after the one that asked, and is told
 * the case by the host. `organisationIds` narrows a notice to the people of those organisations.
 */
export interface CaseEffects {
  notify: { to: Addressee; about: NoticeAbout; organisationIds?: string[] };
  /** The state was overdue at this level; a record and a notice, never a move. */
  escalate: { level: EscalationLevel; state: CaseStage | `scrutiny.${ScrutinyStage}` };
  /** Write the ledger lines of a leg both sides consented to, then answer with `legEnacted`. */
  enactShiftLeg: LegOrder;
  /** A leg will not be enacted after all: free what was reserved for it, or ask for it no longer. */
  releaseShiftLeg: LegOrder;
  tellScrutiny: { about: 'noImprovement' | 'verdictOverridden' | 'driftAuthorised' | 'responseOverdue' };
  /** The case no longer takes a place: the next in turn may have it. */
  'case.freePlace': { capacityChanged?: boolean };
  /** Report the indicator more often, or go back to its usual frequency. */
  hotHouse: { on: boolean };
}

/** One leg as the ledger needs it; amount in the leg's unit, always positive. */
export interface LegOrder {
  legId: string;
  askId: string;
  organisationId: string;
  headingId: string | null;
  direction: 'out' | 'in';
  amount: number;
  unit: 'GBP' | 'FTE';
  year: number;
}
