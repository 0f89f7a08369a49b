import type { CaseContext } from '#domain/improvement/case-context';
import { whyNotInTurn } from '#domain/improvement/queue-place';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { caseSubject } from '#permissions/case-subject';
import type { CaseQueueRow } from '../cases/queue.row.ts';
import type { AvailableActRow } from '../process/process.rows.ts';
import type { OutOfTurnRow } from './case.rows.ts';

/** Whether this person may take the case before its turn. */
export function mayTakeOutOfTurn(actor: Actor, context: CaseContext): boolean {
  return authorise(actor, 'takeOutOfTurn', 'ImprovementCase', caseSubject(context)).ok;
}

/** What may be done now, without what takes a place out of turn for those who may not, and why. */
export function inTurn(
  acts: AvailableActRow[],
  actor: Actor,
  context: CaseContext,
  queue: CaseQueueRow | null,
): AvailableActRow[] {
  if (!queue || queue.inTurn || mayTakeOutOfTurn(actor, context)) return acts;
  const { whyNot } = queue;
  const notYet = { available: false, whyNot, rule: 'noFreePlace' };
  return acts.map((act) => (act.available && takesPlace(act.name) ? { ...act, ...notYet } : act));
}

const takesPlace = (name: string): boolean => name === 'openChallenge' || name === 'redesignSystem';

/** One time that the case was taken before its turn, with how the queue stood in words. */
export function outOfTurnRow({ reason, place, by, at }: CaseContext['outOfTurn'][number]): OutOfTurnRow {
  return { reason, by: by.name, at, place: whyNotInTurn(place) ?? '' };
}
