import type { CaseContext } from './case-context.ts';
import type { Person } from './case-documents.ts';

/**
 * The instant an event happened, as ISO text. The machine has no clock: an event says when it happened (`at`), a
 * timer's when it was due (`dueAt`); one that says neither is taken to happen at the last instant known.
 */
export function momentOf(event: object, context: Pick<CaseContext, 'lastAt'>): string {
  if ('at' in event && typeof event.at === 'string') return event.at;
  if ('dueAt' in event && typeof event.dueAt === 'string') return event.dueAt;
  return context.lastAt;
}

/** A person as the case records them: exactly the known fields, with null for what was not said. */
export function personOf(by: Person): Person {
  return {
    personId: by.personId,
    name: by.name,
    jobTitle: by.jobTitle ?? null,
    organisationId: by.organisationId,
    organisationName: by.organisationName,
    onBehalfOf: by.onBehalfOf ?? null,
    ...(by.standsInForId === undefined ? {} : { standsInForId: by.standsInForId }),
  };
}

/** The people with one more at the end, each once in each capacity: as themselves, and for whomever they stood in for. */
export function withPerson(people: Person[], by: Person): Person[] {
  return [...people.filter((one) => !isSame(one, by)), personOf(by)];
}

const isSame = (one: Person, other: Person): boolean =>
  one.personId === other.personId && one.standsInForId === other.standsInForId;
