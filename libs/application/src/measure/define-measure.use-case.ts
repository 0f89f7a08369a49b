import type { MeasureFacts } from '#domain/measure/measure-facts';
import { countedProblems, describedProblems, lastingProblems } from '#domain/measure/validate-measure';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type FieldProblem, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import type { AnsweringRecord } from '../ports/measure.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import { answeringOf, measureStream, refuseProblems, type Answering } from './measure-checks.ts';

export interface DefineMeasure extends Answering {
  /** The partnership or the organisation whose measure it is. */
  tenantId: string;
  facts: MeasureFacts;
  idempotencyKey?: string | null;
}

/**
 * Defines one measure with everything that is said of it (docs/domain.md section 4) and exactly one named owner. What a
 * partnership decides about it falls to its accountable body unless the portfolio is moved.
 */
export function defineMeasure(
  deps: Deps,
  actor: Actor,
  input: DefineMeasure,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, facts: typed } = input;
  const command = { name: 'defineMeasure', idempotencyKey, body, typed, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
    const record = await addMeasure(deps, tx, { actor, now }, input);
    return { tenantId, id: record.id };
  });
}

/** What is wrong with a measure as it would be defined, and who would answer for it. */
export async function weighMeasure(
  tx: Tx,
  now: Date,
  { tenantId, facts, ...answers }: Omit<DefineMeasure, 'idempotencyKey'>,
): Promise<{ problems: FieldProblem[]; answering: AnsweringRecord | null }> {
  const shared = (await tx.cases.partnership(tenantId, now)) !== null;
  const { answering, problems } = await answeringOf(tx, { tenantId, now }, answers);
  const taken = await tx.place.indicatorCodes(tenantId, [facts.code]);
  return {
    answering,
    problems: [
      ...lastingProblems(facts, shared),
      ...(taken.length > 0 ? [{ field: 'code', message: `The code ${facts.code} is taken.` }] : []),
      ...describedProblems(facts, await tx.measures.themeCodes(tenantId)),
      ...countedProblems(facts),
      ...problems,
    ],
  };
}

/** Writes one measure, for someone who may define it. Ends the command with what is wrong with it. */
export async function addMeasure(
  deps: Deps,
  tx: Tx,
  { actor, now }: { actor: Actor; now: Date },
  input: Omit<DefineMeasure, 'idempotencyKey'>,
): Promise<IndicatorRecord> {
  const { tenantId, facts, ownerPersonId, deputyPersonId } = input;
  require(authorise(actor, 'define', 'Indicator', { tenantId, ownerPersonId, deputyPersonId }));
  const { problems, answering } = await weighMeasure(tx, now, input);
  refuseProblems(problems);
  if (!answering) throw new Error('what is right with who answers is known');
  const partnership = await tx.cases.partnership(tenantId, now);
  const accountable = partnership?.members.find((member) => member.accountableBody);
  const record: IndicatorRecord = {
    ...facts,
    ...answering,
    tenantId,
    id: deps.newId(),
    portfolioOrganisationId: accountable?.organisationId ?? tenantId,
    definitionVersion: 1,
    revision: 1,
    retiredAt: null,
    createdAt: now,
  };
  await tx.place.addIndicators([record]);
  const act = { tenantId, stream: measureStream(record.id), action: 'defineMeasure', after: record };
  await recordAct(tx, actor, now, act);
  return record;
}
