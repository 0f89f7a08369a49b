import type { Person } from '../improvement/case-documents.ts';
import type { LegOrder } from '../improvement/case-effects.ts';
import type { FixedTier } from './authority.ts';
import type { ResourceUnit } from './shift.ts';
import type { ApproverRole } from './virement-approvers.ts';

/** Who is told, one after the other, when a decision on a virement is overdue in its organisation. */
export type VirementLevel = 'approvers' | 'scrutiny';

/** Something said on a virement's record. */
export interface VirementRemark {
  text: string;
  by: Person;
  at: string;
}

/** A heading as the organisation chose it for this movement. */
export interface ChosenHeading {
  id: string;
  name: string;
}

/** Which movement of which shift a virement is the organisation's own side of. Ids are uuids. */
export interface VirementOf {
  partnershipId: string;
  partnershipName: string;
  caseId: string;
  caseNumber: number;
  /** The indicator's title, by which people know the case. */
  title: string;
  shiftId: string;
  askId: string;
  /** The organisation at the other end of the movement. */
  otherOrganisationName: string;
}

/** A reversal on its way: what the side that asked first said, and how this side answered. */
export interface VirementReversal {
  asked: VirementRemark;
  agreed: VirementRemark | null;
}

/** All that one virement knows. Plain JSON; amounts are pence, or hundredths of a post where the unit is FTE. */
export interface VirementContext extends VirementInput {
  heading: ChosenHeading | null;
  /** Who held the money, for the giving side, or the place for it, for the taking one. */
  reserved: VirementRemark | null;
  approved: VirementRemark | null;
  /** Why it came to nothing, in the organisation's own words or the case's. */
  ended: VirementRemark | null;
  enactedAt: string | null;
  reversal: VirementReversal | null;
  /** Why a reversal that was asked for did not happen, the last time one did not. */
  reversalRefused: VirementRemark | null;
  reversedAt: string | null;
  /** Levels told since the present state was entered. */
  escalatedHere: number;
  lastAt: string;
}

/** What the case and the organisation's own policy say of a virement when it is opened. */
export interface VirementInput {
  virementId: string;
  organisationId: string;
  organisationName: string;
  of: VirementOf;
  direction: LegOrder['direction'];
  amount: number;
  unit: ResourceUnit;
  year: number;
  /** The heading as the plan named it. */
  headingAsked: string;
  /** The most a budget holder of this organisation may decide alone, in pence; null for no limit. */
  limitPence: number | null;
  /** Who may approve what is above that limit, of those in this organisation. */
  approverRoles: ApproverRole[];
  /** The step of the organisation's authority limits that it falls in; left out where it had set none. */
  tier?: FixedTier;
  /** Working days for each decision. */
  decisionDays: number;
  /** How far the movement had come when the virement was opened: nearly always nowhere. */
  standing: { state: 'awaited' | 'consented' | 'enacted'; heading: ChosenHeading | null; by: Person | null };
  at: string;
}
