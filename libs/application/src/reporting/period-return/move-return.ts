import type { Period } from '#kernel/period';
import type { Person } from '#domain/improvement/case-documents';
import type { ReturnEvent } from '#domain/reporting/return-events';
import type { SignedFigure } from '#domain/reporting/return-context';
import { returnStageLabel, returnStateOf } from '#domain/reporting/return-words';
import type { Actor } from '#permissions/actor';
import type { WorkflowInstance } from '#workflow/host/instance';
import type { Deps } from '../../command.ts';
import { personOfActor } from '../../improvement/case-papers.ts';
import type { IndicatorRecord, ObservationRecord } from '../../ports/records.ts';
import type { PeriodReturnRecord } from '../../ports/return-records.ts';
import type { Tx } from '../../ports/stores.ts';
import { missingOf } from '../return-rules.ts';
import { moveInstance } from '../../process/move-instance.ts';
import { saveReturnCard } from './return-card.ts';
import { returnGround, startReturn } from './start-return.ts';

/** Where a return stands, in words, for a refusal. */
export const returnLabelOf = (instance: WorkflowInstance): string =>
  returnStageLabel(returnStateOf(instance.stateValue).stage);

/**
 * The return of a period; one that nobody has opened yet is opened now, as when a month long past is restated. The
 * caller holds the indicator's lock.
 */
export async function returnOf(
  deps: Deps,
  tx: Tx,
  indicator: IndicatorRecord,
  period: Period,
  { actor, now }: { actor: Actor; now: Date },
): Promise<PeriodReturnRecord> {
  const found = await tx.periodReturns.find(indicator.tenantId, indicator.id, period.start);
  if (found) return found;
  const ground = await returnGround(tx, indicator.tenantId);
  return startReturn(deps, tx, indicator, period, { ground, by: actor, now });
}

/**
 * Sends a return one event and brings its card in line, or ends the command with the machine's refusal. Drafts and
 * signatures are held by the indicator's lock; only who checks a figure says which version of the return they saw.
 *
 * @returns the instance as it stands then
 */
export async function moveReturn(
  deps: Deps,
  tx: Tx,
  { tenantId, id }: Pick<PeriodReturnRecord, 'tenantId' | 'id'>,
  event: ReturnEvent,
  { actor, now, expectedVersion }: { actor: Actor; now: Date; expectedVersion?: number },
): Promise<WorkflowInstance> {
  const nation = await tx.place.nationOf(tenantId);
  const seen = expectedVersion === undefined ? {} : { expectedVersion };
  const move = { tenantId, id, ...seen, event, actor, now, nation };
  const instance = await moveInstance(deps, tx, move, returnLabelOf);
  await saveReturnCard(tx, instance, now);
  return instance;
}

/** A figure just signed, as the return records it. */
export function signedFigure(
  observation: ObservationRecord,
  { enteredBy, actor, reason, now }: { enteredBy: Person; actor: Actor; reason: string | null; now: Date },
): SignedFigure {
  const { value, numerator, denominator, revision } = observation;
  const signedBy = personOfActor(actor);
  const missing = missingOf(observation);
  return {
    value,
    numerator,
    denominator,
    ...(missing && { missing }),
    enteredBy,
    signedBy,
    signedAt: now.toISOString(),
    reason,
    revision,
  };
}
