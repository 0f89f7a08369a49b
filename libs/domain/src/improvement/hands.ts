import type { Person } from './case-documents.ts';

/** Through whose hands an act went: whoever did it and, when they stood in for somebody, that person too. */
export function handsOf(by: Pick<Person, 'personId' | 'standsInForId'> | null | undefined): string[] {
  if (!by) return [];
  return by.standsInForId === undefined ? [by.personId] : [by.personId, by.standsInForId];
}

/** The same of several, in order. */
export const handsOfAll = (people: readonly Person[]): string[] => people.flatMap((by) => handsOf(by));

/**
 * Whether none of these people did it or had it done in their name, and none of them is behind whoever acts now either: the
 * bars of both go with a delegation (docs/domain.md section 3). Machines ask it as the permissions do.
 */
export function isAnother(by: Person, involved: readonly string[]): boolean {
  return handsOf(by).every((hand) => !involved.includes(hand));
}
