import type { CaseContext } from '#domain/improvement/case-context';
import type { CasePlaces } from '../ports/case-places.ts';
import type { Tx } from '../ports/stores.ts';
import { caseStanding, queues } from '#domain/improvement/case-queue';
import { isInTurn, ranked, whyNotInTurn, type QueuePlace } from '#domain/improvement/queue-place';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { caseSubject } from '#permissions/case-subject';
import { refuse } from '../command.ts';
import type { CaseCommandEvent } from './case-command.ts';

/** How many cases a partnership works on at once, by its policy; null for no limit. */
export function capacityOf(policy: Readonly<Record<string, unknown>>): number | null {
  const { openCaseCapacity } = policy;
  return typeof openCaseCapacity === 'number' ? openCaseCapacity : null;
}

/** How the queue stands for one case, waiting already or about to be opened. */
export function placeFor({ capacity, inHand, waiting }: CasePlaces, context: CaseContext): QueuePlace {
  const others = waiting.filter(({ id }) => id !== context.caseId);
  if (!queues(context)) return { capacity, inHand, waiting: others.length, rank: null };
  const { score } = caseStanding(context);
  const { caseId: id, number } = context;
  const all = ranked([...others, { id, score, number, openedAt: new Date(context.openedAt) }]);
  return { capacity, inHand, waiting: all.length, rank: all.findIndex((one) => one.id === id) + 1 };
}

/**
 * The place that an act takes, its partnership's places locked until the transaction ends; null for an act that takes
 * none. Ends the command when it is not the case's turn: with the queue as it stands when nobody says why it should go
 * first, with the rule when they may not (docs/workflow.md section 3, the queue).
 */
export async function placeTaken(
  tx: Tx,
  actor: Actor,
  asked: CaseCommandEvent,
  context: CaseContext,
): Promise<QueuePlace | null> {
  if (asked.type !== 'openChallenge' && asked.type !== 'redesignSystem') return null;
  await tx.cases.lockPlaces(context.tenantId);
  const place = placeFor(await tx.cases.places(context.tenantId), context);
  if (isInTurn(place)) return place;
  const may = authorise(actor, 'takeOutOfTurn', 'ImprovementCase', caseSubject(context));
  if (!asked.outOfTurn?.trim()) {
    const message = whyNotInTurn(place) ?? '';
    return refuse({ kind: 'noFreePlace', ...place, message, mayTakeOutOfTurn: may.ok });
  }
  if (!may.ok) return refuse({ kind: 'notPermitted', rule: may.rule, message: may.message });
  return place;
}
