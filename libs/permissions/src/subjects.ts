import type { SharingSide } from '#domain/sharing/sharing-context';
import type { SharingAct } from '#domain/sharing/sharing-events';
import type { ReviewerRole } from '#domain/improvement/case-policy';
import type { RecommendationAct } from '#domain/scrutiny/recommendation-events';
import type { ApproverRole } from '#domain/resource/virement-approvers';
import type { VirementAct } from '#domain/resource/virement-events';
import type { TargetAct } from '#domain/target/target-events';
import type { CaseAction } from './actions.ts';
import type { TargetProposalSubject } from './target-subject.ts';
import type { PolicySubject } from './policy-subject.ts';

/** One person, or several where one of them stood in for another; null where nobody has done it. */
export type Hands = string | string[] | null;

/** An improvement case as the rules see it; made by `caseSubject`, never by hand. */
export interface CaseSubject {
  tenantId: string;
  portfolio: string | null;
  /** What the portfolio is called, for the sentences of a refusal; the code when no name is known. */
  portfolioName: string | null;
  portfolioOrganisationId: string;
  portfolioOrganisationName: string;
  ownerPersonId: string;
  deputyPersonId: string | null;
  ownerOrganisationId: string;
  /** Everyone the bars name: see docs/domain.md section 3, "separation of duties denies". */
  planAuthorIds: string[];
  approverIds: string[];
  challengerPersonId: Hands;
  explainedByPersonId: Hands;
  /** Organisations asked to accept actions and not yet heard. */
  awaitedOrganisationIds: string[];
  /** Organisations with an action in the plan. */
  actionOrganisationIds: string[];
  /** Organisations whose budget holder has still to answer for a leg of the resource shift. */
  awaitedLegOrganisationIds: string[];
  /** Whether the amount asked for is over the portfolio holder's limit. */
  aboveLimit: boolean;
  /** Whether the approval was escalated to the leader or the board. */
  escalatedToLeader: boolean;
  independentChallenger: boolean;
  reviewerRoles: ReviewerRole[];
}

/** A scrutiny recommendation as the rules see it; made by `recommendationSubject`, never by hand. */
export interface RecommendationSubject {
  tenantId: string;
  /** Whose portfolio it is put to; null when it is put to a leader. */
  portfolio: string | null;
  portfolioName: string | null;
  portfolioOrganisationId: string;
  portfolioOrganisationName: string;
  /** Who carries it out, once that is known. */
  implementerOrganisationId: string | null;
  implementerOrganisationName: string | null;
  /** Everyone the bars name: see docs/domain.md section 3, "separation of duties denies". */
  makerPersonId: Hands;
  responderIds: string[];
  evidenceAuthorIds: string[];
}

/** One organisation's own side of a resource shift as the rules see it; made by `virementSubject`. */
export interface VirementSubject {
  tenantId: string;
  organisationName: string;
  /** Whether the amount is more than a budget holder of this organisation may decide alone. */
  aboveLimit: boolean;
  /** Who may approve what is above it. */
  approverRoles: ApproverRole[];
  /** What it is over, in words, where that was fixed on it. */
  over?: string | null;
  /** Who reserved it, and so never approves it. */
  reservedByPersonId: Hands;
}

/** What must be loaded of each kind of thing before anyone may be asked about it. */
export interface Subjects {
  ImprovementCase: CaseSubject;
  Recommendation: RecommendationSubject;
  WorkProgramme: { tenantId: string };
  /** One figure of one organisation for one period. */
  Contribution: {
    tenantId: string;
    organisationId: string;
    /** The named owner and deputy of the indicator the figure is for. */
    ownerPersonId: string | null;
    deputyPersonId: string | null;
    enteredByPersonId: Hands;
    /** Who signed it; null while it is a draft. */
    signedByPersonId: Hands;
  };
  Target: {
    tenantId: string;
    portfolio: string | null;
    portfolioOrganisationId: string;
    /** Everyone with a proposal of their own still open for part of the time. */
    proposerIds: string[];
  };
  TargetProposal: TargetProposalSubject;
  Virement: VirementSubject;
  BudgetHeading: { tenantId: string; organisationId: string; holderPersonId: string };
  Indicator: { tenantId: string; ownerPersonId: string; deputyPersonId: string | null };
  Suite: { tenantId: string };
  /** What a tenant puts first, and in what order. */
  Priority: { tenantId: string };
  /** The sets of areas that a tenant compares itself with, and which measure goes by which. */
  Comparators: { tenantId: string };
  /** What a tenant shows to everybody. */
  Publication: { tenantId: string };
  /** Who proposed what is to be decided; null where nothing is proposed. */
  ExceptionCriteria: { tenantId: string; proposedByPersonId: Hands };
  Import: { tenantId: string };
  Membership: { tenantId: string };
  /** An agreement, or one about to be proposed; `proposedBy` is null only where a refusal looks for its reason. */
  SharingAgreement: {
    tenantId: string;
    /** Whose measure it is. */
    organisationId: string;
    proposedBy: SharingSide | null;
    proposedByPersonId: Hands;
  };
  Appointment: { tenantId: string; personId: string; role: string };
  /** A role that its holder would give to somebody for a time, or has given. */
  Delegation: { tenantId: string; holderPersonId: string; role: string; toPersonId: string };
  Policy: PolicySubject;
  /** By what doors people sign in who act for an organisation. */
  SignIn: { tenantId: string };
  /** Evidence, or one entry of it with everybody it concerns: who did it, and whom it is about. */
  AuditTrail: { tenantId: string; concernedIds?: string[] };
  /** All that is held about one person. */
  PersonalData: { tenantId: string };
  /** Taking out what is past its time. */
  Retention: { tenantId: string };
  WorkflowMetrics: { tenantId: string };
  Note: { tenantId: string; writtenByPersonId: string };
  /** The questions a partnership has added to the bank. */
  QuestionBank: { tenantId: string };
}

export type SubjectName = keyof Subjects;

/** What may be asked of each kind of thing. */
export interface ActionsOn {
  ImprovementCase: CaseAction;
  Recommendation: 'read' | 'make' | RecommendationAct;
  WorkProgramme: 'read' | 'maintain';
  Contribution: 'read' | 'draft' | 'sign' | 'verify' | 'sendBack';
  Target: 'read' | 'propose' | 'set';
  TargetProposal: 'read' | TargetAct;
  Virement: 'read' | VirementAct;
  BudgetHeading: 'read' | 'enact';
  Indicator: 'read' | 'define' | 'rebase' | 'openCase' | 'forecast' | 'confirmLink';
  Suite: 'read' | 'define';
  Priority: 'read' | 'define' | 'rank' | 'end';
  Comparators: 'read' | 'maintain';
  Publication: 'read' | 'publish' | 'withdraw';
  ExceptionCriteria: 'read' | 'propose' | 'ratify';
  Import: 'run';
  Membership: 'read' | 'maintain';
  SharingAgreement: 'read' | 'propose' | SharingAct;
  Appointment: 'read' | 'grant' | 'end';
  Delegation: 'grant' | 'end';
  Policy: 'read' | 'set';
  SignIn: 'keep';
  AuditTrail: 'read' | 'export' | 'redact';
  PersonalData: 'export';
  Retention: 'run';
  WorkflowMetrics: 'read';
  Note: 'read' | 'write';
  QuestionBank: 'read' | 'maintain';
}
