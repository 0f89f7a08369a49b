import type { Person } from '#domain/improvement/case-documents';
import type { Actor, ActorAppointment } from './actor.ts';
import type { Hands } from './subjects.ts';

/**
 * Whose bars hold for someone acting through an appointment: their own, and those of whoever delegated it to them
 * (docs/domain.md section 3: delegation carries the delegator's bars with it).
 */
export function barredAs(appointment: ActorAppointment, actor: Actor): string[] {
  return appointment.delegatedBy ? [actor.personId, appointment.delegatedBy] : [actor.personId];
}

/**
 * Through whose hands something went, as the bars count them: whoever did it and, when they stood in for somebody, that
 * person too. So nobody gets past a duty through their own delegate either (docs/domain.md section 3).
 */
export function handsOf(personId: string | null, standsInForId: string | null | undefined): Hands {
  return personId !== null && standsInForId ? [personId, standsInForId] : personId;
}

/** The same of a person as a process records them. */
export function handsOfPerson(by: Person | null | undefined): Hands {
  return handsOf(by?.personId ?? null, by?.standsInForId);
}

/** The same of several, each once. */
export function handsOfAll(people: readonly Person[]): string[] {
  return [...new Set(people.flatMap((by) => handsOfPerson(by) ?? []))];
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
