import { londonDateOf, type LocalDate } from '#kernel/local-date';
import type { MissingFigure } from '#domain/indicator/missing-figure';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { actedBy } from '../evidence/acted-by.ts';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import { moveReturn, returnOf } from './period-return/move-return.ts';
import {
  contributionSubject,
  figureProblems,
  missingFigureProblems,
  periodOf,
  withoutFigure,
} from './return-rules.ts';

export interface SaveReturn {
  /** The organisation's own indicator. */
  organisationIndicatorId: string;
  periodStart: LocalDate;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Why the figure will not come, in place of one. */
  missing?: MissingFigure | null;
  commentary: string | null;
  /** Why an unusual or restated figure is right. */
  reason: string | null;
  idempotencyKey?: string | null;
}

export interface ReturnKey {
  indicatorId: string;
  periodStart: LocalDate;
}

/**
 * Keeps a figure, or that it will not come and why, as a draft in the organisation's own tenant, where nobody else can read
 * it. An earlier draft of the period is replaced, a signed figure is not touched.
 */
export function saveReturn(deps: Deps, actor: Actor, input: SaveReturn): Promise<Outcome<ReturnKey>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'saveReturn', idempotencyKey, body, about: input.organisationIndicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const tenantId = actor.organisationId;
    const indicator = await tx.indicators.find(tenantId, input.organisationIndicatorId);
    if (!indicator) return refuse(notFound);
    require(authorise(actor, 'draft', 'Contribution', contributionSubject(indicator, null)));
    const period = periodOf(indicator, input.periodStart);
    const { value, numerator, denominator, missing } = input;
    const entered = { value, numerator, denominator };
    const today = londonDateOf(now);
    const problems = missing
      ? missingFigureProblems(indicator, period, { ...entered, missing }, today)
      : figureProblems(indicator, period, entered, today);
    if (!period || problems.length) return refuse({ kind: 'invalid', fields: problems });

    await tx.indicators.lock(tenantId, [indicator.id]);
    const card = await returnOf(deps, tx, indicator, period, { actor, now });
    const before = await tx.returns.draft(tenantId, indicator.id, period.start);
    const draft = {
      tenantId,
      indicatorId: indicator.id,
      periodStart: period.start,
      periodEnd: period.end,
      ...entered,
      ...withoutFigure(missing),
      commentary: input.commentary,
      reason: input.reason,
      enteredBy: actor.personId,
      enteredFor: actor.standsInFor?.personId ?? null,
      enteredByName: actor.name,
      enteredAt: now,
    };
    await tx.returns.saveDraft(draft);
    await tx.evidence.append({
      tenantId,
      stream: `indicator:${indicator.id}`,
      at: now,
      ...actedBy(actor),
      action: 'saveReturn',
      before,
      after: draft,
    });
    const event = { type: 'saveDraft', by: personOfActor(actor), at: now.toISOString() } as const;
    await moveReturn(deps, tx, card, event, { actor, now });
    return { indicatorId: indicator.id, periodStart: period.start };
  });
}
