import type { Actor } from '#permissions/actor';
import type { Refusal } from '../outcome.ts';
import type { BearerRecord, DelegatedAppointment, HeldAppointment } from '../ports/identity.ts';
import type { ActingChoice } from './acting.ts';

/** Who is signed in: the actor of every command, the person, and where else they may act. */
export interface SignedInPerson {
  actor: Actor;
  /** What they are called themselves, whomever they stand in for. */
  name: string;
  email: string;
  appointments: HeldAppointment[];
  choices: ActingChoice[];
  /** What was delegated to them, to choose from. */
  delegated: DelegatedAppointment[];
  /** What withholds the powers to decide: the organisation wants a second factor for them, and the session has none. */
  secondFactorWanted: boolean;
  factorTakenOff: BearerRecord['factorTakenOff'];
  /** The revisions of every tenant that they may be answered from, as they were when it was found out who they are. */
  revisions: BearerRecord['revisions'];
}

/** As whom somebody would act: themselves for an organisation, or whoever delegated a role to them. */
export type ChosenCapacity = { organisationId: string } | { delegationId: string };

/** What a session is to act by; or a refusal where nobody has that capacity. */
export function capacityOf(
  who: SignedInPerson | null,
  chosen: ChosenCapacity,
): { organisationId: string; delegationId: string | null } | Refusal {
  if ('delegationId' in chosen) {
    const given = who?.delegated.find(({ delegationId }) => delegationId === chosen.delegationId);
    if (given) return { organisationId: given.organisationId, delegationId: given.delegationId };
    const message = 'No such role is delegated to you now.';
    return { kind: 'notPermitted', rule: 'notDelegatedToYou', message };
  }
  if (who?.choices.some(({ organisationId }) => organisationId === chosen.organisationId))
    return { organisationId: chosen.organisationId, delegationId: null };
  const message = 'You hold no appointment for that organisation.';
  return { kind: 'notPermitted', rule: 'noAppointment', message };
}
