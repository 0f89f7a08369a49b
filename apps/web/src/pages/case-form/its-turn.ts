import type { Refusal } from '../../shell/forms/refusal.ts';

/**
 * That it is not the case's turn, put to the field where whoever may take it first says why; for anyone else, and for any
 * other refusal, as it is.
 */
export function turnToField(refusal: Refusal): Refusal {
  if (refusal.__typename !== 'NoFreePlace' || !refusal.mayTakeOutOfTurn) return refusal;
  const message = `${refusal.message} Say why it should go first, or leave it in the queue.`;
  return { __typename: 'Invalid', message: refusal.message, fields: [{ field: 'outOfTurn', message }] };
}
