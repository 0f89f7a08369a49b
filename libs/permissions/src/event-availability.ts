import type { PersonEventType } from '#domain/improvement/case-events';
import { personEventTypes } from '#domain/improvement/case-events';
import { eventWords } from '#domain/improvement/event-words';
import { actAvailability, type ActAvailability } from './act-availability.ts';
import type { Actor } from './actor.ts';
import type { CaseSubject } from './subjects.ts';

/** One thing that can be done with a case as it stands; for whoever asks, available or with the reason why not. */
export type EventAvailability = ActAvailability<PersonEventType>;

/**
 * What may happen next: every event the machine would take now, those this person may send first. `machineCan` is the
 * machine's own answer for the case as it stands; the permissions are asked of the same case.
 */
export function eventAvailability(
  actor: Actor,
  subject: CaseSubject,
  machineCan: (type: PersonEventType) => boolean,
): EventAvailability[] {
  const acts = personEventTypes
    .filter(machineCan)
    .map((name) => ({ name, label: eventWords[name].label, page: eventWords[name].page }));
  return actAvailability(actor, 'ImprovementCase', subject, acts);
}
