import type { CaseSignal } from '#domain/improvement/case-documents';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { reassess } from '../reporting/reassess.ts';
import { figuresOf, personOfActor, signalOf } from './case-papers.ts';
import { startCase } from './start-case.ts';

export interface OpenCase {
  tenantId: string;
  indicatorId: string;
  reason: string;
  idempotencyKey?: string | null;
}

/** A member or manager opens a case by hand, with a reason; one open case an indicator. */
export function openCase(
  deps: Deps,
  actor: Actor,
  input: OpenCase,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'openCase', idempotencyKey, body, about: input.indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const { tenantId, indicatorId } = input;
    const indicator = await tx.indicators.find(tenantId, indicatorId);
    const partnership = indicator && (await tx.cases.partnership(tenantId, now));
    if (!indicator || !partnership) return refuse(notFound);
    require(
      authorise(actor, 'openCase', 'Indicator', {
        tenantId,
        ownerPersonId: indicator.ownerPersonId,
        deputyPersonId: indicator.deputyPersonId,
      }),
    );
    const reason = input.reason.trim();
    if (!reason) return refuse(invalid({ field: 'reason', message: 'Say why a case is needed.' }));
    if (indicator.retiredAt) {
      return refuse(invalid({ field: 'indicatorId', message: 'This measure is retired.' }));
    }
    await tx.indicators.lock(tenantId, [indicatorId]);
    if (await tx.cases.openCaseOf(tenantId, indicatorId)) {
      return refuse(invalid({ field: 'indicatorId', message: 'A case is already open for this indicator.' }));
    }
    const assessed = await reassess(tx, indicator, now);
    const found = signalOf(assessed);
    const signal: CaseSignal = {
      kind: 'opened',
      class: found?.class ?? null,
      rule: null,
      ruleWords: 'Opened by hand.',
      criteriaVersion: null,
      adoptedBy: null,
      periodStart: found?.periodStart ?? assessed.latest.periodStart,
      periodLabel: found?.periodLabel ?? null,
      value: assessed.latest.value,
      target: assessed.latest.target,
      variation: found?.variation ?? null,
      assurance: found?.assurance ?? null,
      text: reason,
    };
    const figures = figuresOf(indicator, assessed.observations);
    return startCase(deps, tx, {
      indicator,
      signal,
      figures,
      openedBy: personOfActor(actor),
      by: actor,
      now,
    });
  });
}
