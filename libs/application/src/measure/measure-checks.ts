import { londonDateOf } from '#kernel/local-date';
import type { FieldProblem } from '#domain/improvement/field-problem';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require } from '../command.ts';
import { invalid, notFound } from '../outcome.ts';
import type { AnsweringRecord } from '../ports/measure.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';

/** The measure, locked, as the person saw it, for someone who may define it. Ends the command otherwise. */
export async function measureToChange(
  tx: Tx,
  actor: Actor,
  {
    tenantId,
    indicatorId,
    expectedVersion,
  }: { tenantId: string; indicatorId: string; expectedVersion: number },
): Promise<IndicatorRecord> {
  await tx.indicators.lock(tenantId, [indicatorId]);
  const indicator = await tx.indicators.find(tenantId, indicatorId);
  if (!indicator) return refuse(notFound);
  if (indicator.revision !== expectedVersion)
    return refuse({ kind: 'changedMeanwhile', version: indicator.revision });
  const { ownerPersonId, deputyPersonId } = indicator;
  require(authorise(actor, 'define', 'Indicator', { tenantId, ownerPersonId, deputyPersonId }));
  if (indicator.retiredAt)
    return refuse(invalid({ field: 'indicatorId', message: 'This measure is retired.' }));
  return indicator;
}

/** Ends the command when anything was wrong. */
export function refuseProblems(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) refuse(invalid(...problems));
}

export interface Answering {
  ownerPersonId: string;
  deputyPersonId: string | null;
}

/**
 * Who is to answer for a measure, as its row holds them: exactly one named owner with a role there today, and a deputy
 * who is someone else (docs/domain.md section 4). Whoever answers for it already may stay without being looked up again.
 */
export async function answeringOf(
  tx: Tx,
  { tenantId, now, stays }: { tenantId: string; now: Date; stays?: IndicatorRecord },
  { ownerPersonId, deputyPersonId }: Answering,
): Promise<{ answering: AnsweringRecord | null; problems: FieldProblem[] }> {
  const today = londonDateOf(now);
  const owner = ownerPersonId ? await tx.measures.answerable(tenantId, ownerPersonId, today) : null;
  const deputy = deputyPersonId ? await tx.measures.answerable(tenantId, deputyPersonId, today) : null;
  const sameOwner = stays?.ownerPersonId === ownerPersonId ? stays : null;
  const sameDeputy = stays && stays.deputyPersonId === deputyPersonId ? stays.deputyName : null;
  const problems: FieldProblem[] = [];
  if (!owner && !sameOwner)
    problems.push({ field: 'ownerPersonId', message: 'Choose someone who holds a role here today.' });
  if (deputyPersonId && !deputy && !sameDeputy)
    problems.push({ field: 'deputyPersonId', message: 'Choose someone who holds a role here today.' });
  if (deputyPersonId && deputyPersonId === ownerPersonId)
    problems.push({ field: 'deputyPersonId', message: 'The deputy is someone other than the owner.' });
  if (problems.length > 0) return { answering: null, problems };
  return {
    problems,
    answering: {
      ownerPersonId,
      ownerName: owner?.personName ?? sameOwner?.ownerName ?? '',
      ownerJobTitle: owner?.jobTitle ?? sameOwner?.ownerJobTitle ?? '',
      ownerOrganisationId: sameOwner?.ownerOrganisationId ?? owner?.organisationId ?? '',
      ownerOrganisationName: sameOwner?.ownerOrganisationName ?? owner?.organisationName ?? '',
      deputyPersonId,
      deputyName: deputy?.personName ?? sameDeputy,
    },
  };
}

/** The stream of evidence that a measure's changes are kept in. */
export const measureStream = (indicatorId: string): string => `indicator/${indicatorId}`;
