import type { Can, RoleRules } from './ability.types.ts';
import type { Actor, ActorAppointment } from './actor.ts';
import { barredAs, duties } from './bars.ts';

/** Questions, calls in and refers, and reviews where the policy names scrutiny members. */
export const scrutinyMember: RoleRules = (appointment, actor, can) => {
  const tenantId = { $in: actor.tenantIds };
  can(['ask', 'callIn', 'refer'], 'ImprovementCase', { tenantId });
  can('openCase', 'Indicator', { tenantId });
  reviews('scrutiny_member', appointment, actor, can);
};

/** Runs scrutiny's work programme across organisations, and reviews where the policy names scrutiny officers. */
export const scrutinyOfficer: RoleRules = (appointment, actor, can) => {
  const tenantId = { $in: actor.tenantIds };
  can(['callIn', 'refer', 'watch', 'stopWatching', 'endTracking'], 'ImprovementCase', { tenantId });
  can(['draftRecommendation', 'noRecommendation', 'issueRecommendation'], 'ImprovementCase', { tenantId });
  can('read', 'WorkflowMetrics', { tenantId });
  reviews('scrutiny_officer', appointment, actor, can);
};

function reviews(
  role: 'scrutiny_member' | 'scrutiny_officer',
  appointment: ActorAppointment,
  actor: Actor,
  can: Can,
): void {
  can(['confirmVerdict', 'overrideVerdict'], 'ImprovementCase', {
    tenantId: { $in: actor.tenantIds },
    reviewerRoles: role,
    ...duties(barredAs(appointment, actor)).mayReview,
  });
}
