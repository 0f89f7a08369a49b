import type { QueuePlace } from '#domain/improvement/queue-place';

/** One thing wrong with what was sent, at a field path such as `actions.0.title`. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** Why a command was not carried out. Refusals are data; an exception is a bug. */
export type Refusal =
  | { kind: 'notPermitted'; rule: string; message: string }
  | { kind: 'notAvailable'; state: string; stateLabel: string; available: string[] }
  | ({ kind: 'noFreePlace'; message: string; mayTakeOutOfTurn: boolean } & QueuePlace)
  | { kind: 'changedMeanwhile'; version: number }
  | { kind: 'invalid'; fields: FieldProblem[] }
  | { kind: 'notFound' };

/** What a command answers: the thing done, or a refusal. */
export type Outcome<T> = { kind: 'done'; value: T } | Refusal;

/** The success answer. */
export const done = <T>(value: T): Outcome<T> => ({ kind: 'done', value });

/** The answer for an id that is not there, or not the actor's to know of: one and the same. */
export const notFound: Refusal = { kind: 'notFound' };

/** The answer for fields that cannot be taken as they are. */
export const invalid = (...fields: FieldProblem[]): Refusal => ({ kind: 'invalid', fields });
