import { addDays } from '#kernel/local-date';
import { periodLabel } from '#kernel/period-label';
import type { Nation } from '#kernel/bank-holidays';
import type { Period } from '#kernel/period';
import { reportingLag } from '#domain/indicator/reporting-lag';
import type { ReturnInput } from '#domain/reporting/return-context';
import { returnPolicyOf, type ReturnPolicy } from '#domain/reporting/return-policy';
import type { Deps } from '../../command.ts';
import type { IndicatorRecord } from '../../ports/records.ts';
import type { PeriodReturnRecord } from '../../ports/return-records.ts';
import type { Tx } from '../../ports/stores.ts';
import { returnCardOf } from './return-card.ts';

/** What every return of an organisation begins with: whose bank holidays count, and how long its steps may take. */
export interface ReturnGround {
  nation: Nation;
  policy: ReturnPolicy;
}

/** Reads what an organisation has decided about its returns. */
export async function returnGround(tx: Tx, tenantId: string): Promise<ReturnGround> {
  const nation = await tx.place.nationOf(tenantId);
  return { nation, policy: returnPolicyOf(await tx.place.policyOf(tenantId)) };
}

/** Whoever is said to have opened a return: a person by what they did, or the product as time passed. */
export interface OpenedBy {
  personId: string;
  name: string;
}

/**
 * Begins the return of a period: its workflow instance with the first event, and its index card, whose unique key lets
 * there be one only. The indicator's lock is held by the caller, so that two never meet at that key.
 */
export async function startReturn(
  deps: Pick<Deps, 'host' | 'newId'>,
  tx: Tx,
  indicator: IndicatorRecord,
  period: Period,
  { ground, by, now }: { ground: ReturnGround; by: OpenedBy; now: Date },
): Promise<PeriodReturnRecord> {
  const { tenantId, id: indicatorId } = indicator;
  const id = deps.newId();
  const before = await tx.returns.observation(tenantId, indicatorId, period.start);
  const input: ReturnInput = {
    tenantId,
    returnId: id,
    indicatorId,
    title: indicator.title,
    periodStart: period.start,
    periodEnd: period.end,
    periodLabel: periodLabel(period),
    dueDate: addDays(period.end, reportingLag(indicator.frequency, indicator.reportingLagDays)),
    policy: ground.policy,
    onRecord: before !== null && (before.status !== 'missing' || before.missingKind !== null),
    at: now.toISOString(),
  };
  const { instance } = await deps.host.start(tx.sql, {
    tenantId,
    id,
    machineId: 'periodReturn',
    input,
    at: now,
    actor: { personId: by.personId, name: by.name },
    calendar: { nation: ground.nation },
  });
  const card = returnCardOf(instance, null, now);
  await tx.periodReturns.add(card);
  return card;
}
