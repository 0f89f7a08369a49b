import type { Actor, ActorAppointment } from './actor.ts';

/**
 * Whose bars hold for someone acting through an appointment: their own, and those of whoever delegated it to them
 * (docs/domain.md section 3: delegation carries the delegator's bars with it).
 */
export function barredAs(appointment: ActorAppointment, actor: Actor): string[] {
  return appointment.delegatedBy ? [actor.personId, appointment.delegatedBy] : [actor.personId];
}

/**
 * Separation of duties, as conditions that stand on every rule of the action they bar: the owner and the plan's
 * authors never approve it; they and its approvers never review it; whoever explained never judges the explanation.
 */
export function duties(people: string[]) {
  const notAmong = { $nin: people };
  return {
    mayApprove: { ownerPersonId: notAmong, planAuthorIds: notAmong },
    mayReview: { ownerPersonId: notAmong, planAuthorIds: notAmong, approverIds: notAmong },
    mayJudgeExplanation: { ownerPersonId: notAmong, explainedByPersonId: notAmong },
  };
}
