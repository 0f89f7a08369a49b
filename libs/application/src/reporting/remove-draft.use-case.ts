import type { LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { actedBy } from '../evidence/acted-by.ts';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { moveReturn, returnOf } from './period-return/move-return.ts';
import { contributionSubject, periodOf } from './return-rules.ts';
import type { ReturnKey } from './save-return.use-case.ts';

export interface RemoveDraft {
  organisationIndicatorId: string;
  periodStart: LocalDate;
  idempotencyKey?: string | null;
}

/** Throws a draft away: what was signed before stands as it stood, and what was owed is owed again. */
export function removeDraft(deps: Deps, actor: Actor, input: RemoveDraft): Promise<Outcome<ReturnKey>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'removeDraft', idempotencyKey, body, about: input.organisationIndicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const tenantId = actor.organisationId;
    await tx.indicators.lock(tenantId, [input.organisationIndicatorId]);
    const indicator = await tx.indicators.find(tenantId, input.organisationIndicatorId);
    const period = indicator && periodOf(indicator, input.periodStart);
    const before = period && (await tx.returns.draft(tenantId, indicator.id, period.start));
    if (!before) return refuse(notFound);
    require(authorise(actor, 'draft', 'Contribution', contributionSubject(indicator, before)));

    const card = await returnOf(deps, tx, indicator, period, { actor, now });
    await tx.returns.removeDraft(tenantId, indicator.id, period.start);
    await tx.evidence.append({
      tenantId,
      stream: `indicator:${indicator.id}`,
      at: now,
      ...actedBy(actor),
      action: 'removeDraft',
      before,
      after: null,
    });
    const event = { type: 'removeDraft', by: personOfActor(actor), at: now.toISOString() } as const;
    await moveReturn(deps, tx, card, event, { actor, now });
    return { indicatorId: indicator.id, periodStart: period.start };
  });
}
