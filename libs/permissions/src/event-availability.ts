import type { PersonEventType } from '#domain/improvement/case-events';
import { personEventTypes } from '#domain/improvement/case-events';
import { eventWords } from '#domain/improvement/event-words';
import type { Actor } from './actor.ts';
import { authorise } from './authorise.ts';
import type { CaseSubject } from './subjects.ts';

/** One thing that can be done with a case as it stands; for whoever asks, available or with the reason why not. */
export interface EventAvailability {
  name: PersonEventType;
  label: string;
  available: boolean;
  whyNot: string | null;
  /** The rule that refuses, or null when available. */
  rule: string | null;
  /** Which form it is done on. */
  page: string;
}

/**
 * What may happen next: every event the machine would take now, those this person may send first. `machineCan` is the
 * machine's own answer for the case as it stands; the permissions are asked of the same case.
 */
export function eventAvailability(
  actor: Actor,
  subject: CaseSubject,
  machineCan: (type: PersonEventType) => boolean,
): EventAvailability[] {
  const events = personEventTypes.filter(machineCan).map((name): EventAvailability => {
    const { label, page } = eventWords[name];
    const answer = authorise(actor, name, 'ImprovementCase', subject);
    if (answer.ok) return { name, label, page, available: true, whyNot: null, rule: null };
    return { name, label, page, available: false, whyNot: answer.message, rule: answer.rule };
  });
  return events.toSorted((a, b) => Number(b.available) - Number(a.available));
}
