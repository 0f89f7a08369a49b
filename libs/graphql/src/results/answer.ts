import type { Outcome, Refusal } from '#application/outcome';

/** Names of the schema's types by the `kind` of a refusal. */
const REFUSAL_TYPES = {
  notPermitted: 'NotPermitted',
  notAvailable: 'NotAvailableNow',
  noFreePlace: 'NoFreePlace',
  changedMeanwhile: 'ChangedMeanwhile',
  invalid: 'Invalid',
  notFound: 'NotFound',
} as const satisfies Record<Refusal['kind'], string>;

/** A refusal with its words, ready for a result union. */
export type RefusalAnswer = Refusal & { message: string };

/** Gives a refusal the sentence that people read. */
export function refused(refusal: Refusal): RefusalAnswer {
  return { ...refusal, message: messageOf(refusal) };
}

/** The answer for an id that names nothing this person can see. */
export const nothingThere: RefusalAnswer = refused({ kind: 'notFound' });

/** A success for a result union: `kind` tells it from the refusals, the rest are the fields of the success type. */
export type Success<T> = { kind: 'done' } & T;

/** Makes the `resolveType` of a result union, whose success type is named here. */
export function resultType(success: string): (value: { kind: 'done' } | Refusal) => string {
  return (value) => (value.kind === 'done' ? success : REFUSAL_TYPES[value.kind]);
}

/**
 * Answers an outcome: a refusal in words, or what `read` makes of the success. When what was just written cannot be
 * read back by this person it is not there for them.
 */
export async function answer<T, R extends object>(
  outcome: Outcome<T>,
  read: (value: T) => Promise<R | null>,
): Promise<Success<R> | RefusalAnswer> {
  if (outcome.kind !== 'done') return refused(outcome);
  const found = await read(outcome.value);
  return found ? { kind: 'done', ...found } : nothingThere;
}

function messageOf(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'notPermitted':
    case 'noFreePlace':
      return refusal.message;
    case 'notAvailable':
      return `This cannot be done now: it stands at “${refusal.stateLabel}”.`;
    case 'changedMeanwhile':
      return 'Someone else changed this while you were working. Look at what it says now and try again.';
    case 'invalid':
      return refusal.fields.length === 1
        ? 'One thing needs putting right.'
        : 'Some things need putting right.';
    case 'notFound':
      return 'There is no such thing, or it is not yours to see.';
  }
}
