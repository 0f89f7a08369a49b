import { isLocalDate, londonDateOf, type LocalDate } from '#kernel/local-date';
import { longestText } from '#domain/improvement/field-problem';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import { saveCase } from '../improvement/save-case.ts';
import { notFound, type Outcome } from '../outcome.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import { withdrawReturns } from '../reporting/period-return/withdraw-returns.ts';
import { FieldChecks } from './field-checks.ts';
import { recordAct } from './place-audit.ts';
import { eventActor } from '../process/event-actor.ts';

export interface RetireIndicator {
  tenantId: string;
  indicatorId: string;
  /** Why it is no longer reported. */
  reason: string;
  /** The first day without it, today or before; today unless given. */
  from?: LocalDate;
  /** What it is merged into: another indicator of the same tenant, still in use. */
  successorId?: string | null;
  idempotencyKey?: string | null;
}

/**
 * Retires an indicator, or merges it into another: what was signed stays, what is still asked for is withdrawn at once, it
 * leaves the scorecards, and its open case closes as superseded (docs/workflow.md section 3). All in one transaction. It
 * is not brought back; a measure taken up again is defined anew, as a break in its series would have it anyway.
 */
export function retireIndicator(
  deps: Deps,
  actor: Actor,
  input: RetireIndicator,
): Promise<Outcome<{ tenantId: string; indicatorId: string }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, indicatorId } = input;
  const command = { name: 'retireIndicator', idempotencyKey, body, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    await tx.indicators.lock(tenantId, [indicatorId]);
    const indicator = await tx.indicators.find(tenantId, indicatorId);
    if (!indicator) return refuse(notFound);
    const { ownerPersonId, deputyPersonId } = indicator;
    require(authorise(actor, 'define', 'Indicator', { tenantId, ownerPersonId, deputyPersonId }));
    const from = input.from ?? londonDateOf(now);
    const found = input.successorId ? await tx.indicators.find(tenantId, input.successorId) : null;
    const successor = found && !found.retiredAt && found.id !== indicatorId ? found : null;
    const reason = input.reason.trim();
    new FieldChecks()
      .text(reason, 'reason')
      .unless(reason.length <= longestText, 'reason', 'Keep the reason shorter.')
      .unless(!indicator.retiredAt, 'indicatorId', 'This indicator is retired already.')
      .unless(isLocalDate(from) && from <= londonDateOf(now), 'from', 'Enter today or a day before it.')
      .unless(
        !input.successorId || successor !== null,
        'successorId',
        'Choose another measure of this partnership that is in use.',
      )
      .refuseIfAny();
    const retirement = { from, reason, successorId: successor?.id ?? null };
    await tx.indicators.retire(tenantId, indicatorId, { ...retirement, at: now });
    await withdrawReturns(deps, tx, indicator, now);
    const after = { indicatorId, ...retirement };
    await recordAct(tx, actor, now, { tenantId, stream: 'definitions', action: 'retireIndicator', after });
    await closeItsCase(deps, tx, { actor, now, indicator, from, reason, successor });
    return { tenantId, indicatorId };
  });
}

interface Retirement {
  actor: Actor;
  now: Date;
  indicator: IndicatorRecord;
  from: LocalDate;
  reason: string;
  successor: IndicatorRecord | null;
}

async function closeItsCase(deps: Deps, tx: Tx, about: Retirement): Promise<void> {
  const { actor, now, indicator, from, reason, successor } = about;
  const { tenantId } = indicator;
  const open = await tx.cases.openCaseOf(tenantId, indicator.id);
  if (!open) return;
  const outcome = await deps.host.send(tx.sql, {
    tenantId,
    id: open.id,
    event: {
      type: 'superseded',
      by: personOfActor(actor),
      at: now.toISOString(),
      reason,
      from,
      successor: successor && { id: successor.id, code: successor.code, title: successor.title },
    } as { type: string },
    at: now,
    actor: eventActor(actor),
    calendar: { nation: await tx.place.nationOf(tenantId) },
  });
  if (outcome.kind !== 'moved') throw new Error(`an open case closes with its indicator (${outcome.kind})`);
  await saveCase(deps, tx, outcome.instance, now);
}
