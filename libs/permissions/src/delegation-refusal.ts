import type { Actor } from './actor.ts';
import { isAllowed } from './ask.ts';
import type { Refusal } from './duty-refusals.ts';
import { aRole, type Role } from './role.ts';
import { delegableRoles } from './rules-delegation.ts';
import type { ActionsOn, SubjectName, Subjects } from './subjects.ts';

/** Why somebody may not delegate this role to this person, or not end that (docs/domain.md section 3). */
export function delegationRefusal(actor: Actor, loaded: Subjects['Delegation']): Refusal {
  const { holderPersonId, role, toPersonId } = loaded;
  if (actor.standsInFor) {
    return {
      rule: 'neverChained',
      message: `You act for ${actor.standsInFor.name}. What was delegated to you is not delegated on.`,
    };
  }
  if (holderPersonId !== actor.personId) {
    return { rule: 'ownAppointmentOnly', message: 'Only whoever holds an appointment can delegate it.' };
  }
  if (toPersonId === actor.personId) {
    return { rule: 'neverToOneself', message: 'A stand-in is somebody else.' };
  }
  if (!delegableRoles.includes(role as Role)) {
    return {
      rule: 'roleNeverDelegated',
      message: `What ${aRole(role as Role)} does is never delegated: somebody else is appointed instead.`,
    };
  }
  return { rule: 'noAppointment', message: 'You hold no such appointment.' };
}

/**
 * A bar in the words of whom it comes from: "You wrote this plan" when they did it themselves, and by the name of whom
 * they stand in for when it is that person's doing that bars them.
 */
export function inWhoseName<S extends SubjectName>(
  { rule, message }: Refusal,
  actor: Actor,
  action: ActionsOn[S],
  subjectName: S,
  loaded: Subjects[S],
): Refusal {
  const { standsInFor } = actor;
  if (!standsInFor || !message.startsWith('You ')) return { rule, message };
  const appointments = actor.appointments.map((one) => ({ ...one, delegatedBy: null }));
  if (!isAllowed({ ...actor, appointments }, action, subjectName, loaded)) return { rule, message };
  const theirs = message
    .replace(/^You own /, `${standsInFor.name} owns `)
    .replace(/^You /, `${standsInFor.name} `);
  return { rule, message: `${theirs} You stand in for them, so it bars you as well.` };
}
