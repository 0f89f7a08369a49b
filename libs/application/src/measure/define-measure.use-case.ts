import type { MeasureFacts } from '#domain/measure/measure-facts';
import { countedProblems, describedProblems, lastingProblems } from '#domain/measure/validate-measure';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import type { IndicatorRecord } from '../ports/records.ts';
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
  const { tenantId, facts } = input;
  const { facts: typed } = body;
  const command = { name: 'defineMeasure', idempotencyKey, body, typed, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
    const { ownerPersonId, deputyPersonId } = input;
    require(authorise(actor, 'define', 'Indicator', { tenantId, ownerPersonId, deputyPersonId }));
    const partnership = await tx.cases.partnership(tenantId);
    const { answering, problems } = await answeringOf(tx, { tenantId, now }, input);
    const taken = await tx.place.indicatorCodes(tenantId, [facts.code]);
    refuseProblems([
      ...lastingProblems(facts, partnership !== null),
      ...(taken.length > 0 ? [{ field: 'code', message: `The code ${facts.code} is taken.` }] : []),
      ...describedProblems(facts, await tx.measures.themeCodes(tenantId)),
      ...countedProblems(facts),
      ...problems,
    ]);
    if (!answering) throw new Error('what is right with who answers is known');
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
    return { tenantId, id: record.id };
  });
}
