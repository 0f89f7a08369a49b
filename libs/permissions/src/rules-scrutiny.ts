import type { Can, RoleRules } from './ability.types.ts';
import type { Actor, ActorAppointment } from './actor.ts';
import { barredAs, duties } from './bars.ts';
import { recommendationDuties } from './recommendation-bars.ts';

/** Questions, calls in and refers, and reviews where the policy names scrutiny members. */
export const scrutinyMember: RoleRules = (appointment, actor, can) => {
  const tenantId = { $in: actor.tenantIds };
  can(['ask', 'callIn', 'refer'], 'ImprovementCase', { tenantId });
  can('openCase', 'Indicator', { tenantId });
  judges(appointment, actor, can);
  reviews('scrutiny_member', appointment, actor, can);
};

/** Runs scrutiny's work programme across organisations, and reviews where the policy names scrutiny officers. */
export const scrutinyOfficer: RoleRules = (appointment, actor, can) => {
  const tenantId = { $in: actor.tenantIds };
  can(['callIn', 'refer', 'watch', 'stopWatching', 'endTracking'], 'ImprovementCase', { tenantId });
  can(['draftRecommendation', 'noRecommendation', 'issueRecommendation'], 'ImprovementCase', { tenantId });
  can(['make', 'withdraw'], 'Recommendation', { tenantId });
  can('maintain', 'WorkProgramme', { tenantId });
  can('read', 'WorkflowMetrics', { tenantId });
  judges(appointment, actor, can);
  can('maintain', 'QuestionBank', { tenantId });
  reviews('scrutiny_officer', appointment, actor, can);
};

/** Judges what came of a recommendation: the answer, or the evidence. */
function judges(appointment: ActorAppointment, actor: Actor, can: Can): void {
  can(['close', 'notSatisfied', 'acceptRejection', 'pressAgain'], 'Recommendation', {
    tenantId: { $in: actor.tenantIds },
    ...recommendationDuties(barredAs(appointment, actor)).mayJudge,
  });
}

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
