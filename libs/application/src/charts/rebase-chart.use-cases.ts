import { londonDateOf, type LocalDate } from '#kernel/local-date';
import { reasonProblems, rebaseProblems } from '#domain/assessment/rebase';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import type { ChartRebaseRecord } from '../ports/charts.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import { reassess } from '../reporting/reassess.ts';

export interface RebaseChart {
  tenantId: string;
  indicatorId: string;
  /** The day from which the work changed. */
  from: LocalDate;
  reason: string;
  /** The case whose plan brought the change, if one did. */
  caseId?: string | null;
  idempotencyKey?: string | null;
}

export type WithdrawRebase = Omit<RebaseChart, 'caseId'>;

/** The indicator whose chart is read anew. */
export interface RebasedChart {
  tenantId: string;
  indicatorId: string;
}

/**
 * Starts an indicator's chart afresh from a day on which the work changed: a recorded decision of a performance manager,
 * with the reason, that everyone sees under the chart (docs/spc.md, rebase). The indicator is assessed anew at once. No
 * figure changes, and no verdict: the limits of a verdict were frozen with its plan.
 */
export function rebaseChart(deps: Deps, actor: Actor, input: RebaseChart): Promise<Outcome<RebasedChart>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, indicatorId, from, reason, caseId = null } = input;
  const command = { name: 'rebaseChart', idempotencyKey, body, typed: { reason }, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const indicator = await chartToChange(tx, actor, input);
    const known = await tx.charts.rebases(tenantId, indicatorId);
    const figures = (await tx.returns.series(tenantId, indicatorId)).filter(({ value }) => value !== null);
    const problems = rebaseProblems(
      { from, reason },
      {
        periodStarts: figures.map(({ periodStart }) => periodStart),
        inForce: known.filter(({ withdrawn }) => !withdrawn).map(({ fromDay }) => fromDay),
        today: londonDateOf(now),
      },
    );
    const found = caseId ? await tx.cases.find(tenantId, caseId) : null;
    const its = !caseId || found?.indicatorId === indicatorId;
    if (!its) problems.push({ field: 'caseId', message: 'Choose a case of this measure.' });
    if (problems.length > 0) return refuse(invalid(...problems));
    const version = 1 + (known.find(({ fromDay }) => fromDay === from)?.version ?? 0);
    return keep(tx, actor, now, {
      indicator,
      rebase: { fromDay: from, version, reason: reason.trim(), caseId, withdrawn: false },
    });
  });
}

/** Takes such a decision back, with the reason; what was recorded stays on the record. */
export function withdrawRebase(
  deps: Deps,
  actor: Actor,
  input: WithdrawRebase,
): Promise<Outcome<RebasedChart>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, indicatorId, from, reason } = input;
  const command = { name: 'withdrawRebase', idempotencyKey, body, typed: { reason }, about: indicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const indicator = await chartToChange(tx, actor, input);
    const known = await tx.charts.rebases(tenantId, indicatorId);
    const found = known.find(({ fromDay, withdrawn }) => fromDay === from && !withdrawn);
    if (!found) return refuse(notFound);
    const problems = reasonProblems(reason);
    if (problems.length > 0) return refuse(invalid(...problems));
    const { fromDay, version, caseId } = found;
    return keep(tx, actor, now, {
      indicator,
      rebase: { fromDay, version: version + 1, reason: reason.trim(), caseId, withdrawn: true },
    });
  });
}

/** The indicator, locked, for someone who may start its chart afresh. */
async function chartToChange(
  tx: Tx,
  actor: Actor,
  { tenantId, indicatorId }: RebasedChart,
): Promise<IndicatorRecord> {
  await tx.indicators.lock(tenantId, [indicatorId]);
  const indicator = await tx.indicators.find(tenantId, indicatorId);
  if (!indicator) return refuse(notFound);
  const { ownerPersonId, deputyPersonId } = indicator;
  require(authorise(actor, 'rebase', 'Indicator', { tenantId, ownerPersonId, deputyPersonId }));
  return indicator;
}

interface Kept {
  indicator: IndicatorRecord;
  rebase: Pick<ChartRebaseRecord, 'fromDay' | 'version' | 'reason' | 'caseId' | 'withdrawn'>;
}

async function keep(tx: Tx, actor: Actor, now: Date, { indicator, rebase }: Kept): Promise<RebasedChart> {
  const { tenantId, id: indicatorId } = indicator;
  await tx.charts.addRebase({
    tenantId,
    indicatorId,
    ...rebase,
    setBy: actor.personId,
    setByName: actor.name,
    setAt: now,
  });
  const action = rebase.withdrawn ? 'withdrawRebase' : 'rebaseChart';
  const after = { indicatorId, ...rebase };
  await recordAct(tx, actor, now, { tenantId, stream: 'charts', action, after });
  await reassess(tx, indicator, now);
  return { tenantId, indicatorId };
}
