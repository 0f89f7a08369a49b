import type { Instant } from '../instant.ts';
import type { OrganisationRow } from '../organisations/organisation.rows.ts';

/** How the verdict will be reached, fixed when the plan is approved. */
export interface SuccessCriteriaRow {
  rule: string;
  ruleWords: string;
  pointsAfter: number;
}

/** A point on the planned path back to target. */
export interface TrajectoryPointRow {
  periodLabel: string;
  date: string;
  value: number;
}

/** Money or staff asked of one budget heading for another. */
export interface ResourceAskRow {
  id: string;
  fromOrganisation: OrganisationRow;
  fromHeading: string;
  toOrganisation: OrganisationRow;
  toHeading: string;
  amount: number;
  unit: string;
  year: number;
}

/** A dated step of an action, completed with evidence. */
export interface MilestoneRow {
  id: string;
  title: string;
  due: string | null;
  state: string;
  evidence: string | null;
  completedBy: string | null;
  completedAt: Instant | null;
}

/** One action of a plan, with the organisation and the named person who will do it. */
export interface PlanActionRow {
  id: string;
  title: string;
  organisation: OrganisationRow | null;
  person: string;
  starts: string | null;
  due: string | null;
  acceptance: string;
  milestones: MilestoneRow[];
}

/** The plan: causes, actions, path back to target, success criteria, resources and impacts. */
export interface ActionPlanRow {
  author: string;
  status: string;
  causes: string;
  actions: PlanActionRow[];
  backOnTrack: string | null;
  trajectory: TrajectoryPointRow[];
  criteria: SuccessCriteriaRow | null;
  resourcesAsked: ResourceAskRow[];
  impactEqualities: string;
  impactSustainability: string;
  impactEfficiency: string;
  impactServices: string;
  impactPartners: string;
  consulted: string;
  risks: string;
  redesign: boolean;
  submittedAt: Instant | null;
  approvedBy: string | null;
  approvedAt: Instant | null;
  returnedComment: string | null;
}
