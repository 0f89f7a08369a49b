import { addDays, londonDateOf, londonMidnight } from '#kernel/local-date';
import { nextPeriod } from '#kernel/period';
import type { Person } from '#domain/improvement/case-documents';
import { reportingLag } from '#domain/indicator/reporting-lag';
import { latestEnded, returnsDue } from '#domain/indicator/returns';
import type { ReturnEvent } from '#domain/reporting/return-events';
import type { DueRow } from '#workflow/host/due.row';
import { enqueue } from '#workflow/host/enqueue';
import type { Deps } from '../../command.ts';
import type { DraftRecord, IndicatorRecord } from '../../ports/records.ts';
import type { Tx } from '../../ports/stores.ts';
import type { AlsoOpen, ProcessDeps } from '../../process/process.ts';
import { periodOf } from '../return-rules.ts';
import { saveReturnCard } from './return-card.ts';
import { returnGround, startReturn, type ReturnGround } from './start-return.ts';
import { goldthread, withdrawReturns } from './withdraw-returns.ts';

/** Returns opened at once for one indicator at the most: two years of months. Older gaps are filled by import. */
const MOST_OPENED = 24;

/** Which returns to open: those of one organisation's own indicator, on account of one partnership that it feeds. */
export interface Opening {
  /** The partnership, whose tenant the effect waits in: it alone names who feeds it. */
  tenantId: string;
  organisationId: string;
  /** The organisation's own indicator. */
  indicatorId: string;
}

/**
 * Asks the worker to open what an indicator owes, now or at a later moment. While one such effect waits for the same
 * day a second is not queued; and opening what is open already does nothing.
 */
export async function scheduleOpening(
  { newId }: Pick<Deps, 'newId'>,
  tx: Tx,
  { tenantId, organisationId, indicatorId }: Opening,
  at: Date,
): Promise<void> {
  await enqueue(tx.sql, {
    tenantId,
    id: newId(),
    name: 'return.open',
    payload: { organisationId, indicatorId },
    dueAt: at,
    dedupeKey: `return.open:${indicatorId}:${londonDateOf(at)}`,
  });
}

/**
 * The effect `return.open`: opens the return of every period that is owed (docs/domain.md section 4; docs/workflow.md section
 * 2), once each, and asks to be called again as the next period ends. The chain stops with the feed or the indicator.
 */
export async function openReturns(
  deps: ProcessDeps,
  tx: Tx,
  effect: DueRow,
  now: Date,
  alsoOpen: AlsoOpen,
): Promise<void> {
  const { organisationId, indicatorId } = effect.payload as unknown as Opening;
  await alsoOpen([effect.tenantId, organisationId]);
  await tx.indicators.lock(organisationId, [indicatorId]);
  const indicator = await tx.indicators.find(organisationId, indicatorId);
  if (!indicator) return;
  if (indicator.retiredAt) return withdrawReturns(deps, tx, indicator, now);
  const today = londonDateOf(now);
  const feeds = await tx.indicators.feedsFrom(organisationId, indicatorId, today);
  if (!feeds.some((feed) => feed.tenantId === effect.tenantId)) return;

  await openOwed(deps, tx, indicator, now);
  const next = nextPeriod(latestEnded(indicator.frequency, today));
  const opening = { tenantId: effect.tenantId, organisationId, indicatorId };
  await scheduleOpening(deps, tx, opening, londonMidnight(addDays(next.end, 1)));
}

async function openOwed(deps: ProcessDeps, tx: Tx, indicator: IndicatorRecord, now: Date): Promise<void> {
  const { tenantId, id, frequency } = indicator;
  const newest = await tx.returns.newestPeriod(tenantId, id);
  const last = newest === null ? null : periodOf(indicator, newest);
  const lag = reportingLag(frequency, indicator.reportingLagDays);
  const owed = returnsDue(frequency, last, londonDateOf(now), lag).map(({ period }) => period);
  const drafts = await tx.returns.draftsOf(tenantId, id);
  const drafted = drafts.flatMap((draft) => periodOf(indicator, draft.periodStart) ?? []);
  const known = new Set((await tx.periodReturns.ofIndicator(tenantId, id)).map((one) => one.periodStart));
  const missing = [...drafted, ...owed.slice(-MOST_OPENED)].filter(({ start }) => {
    const isNew = !known.has(start);
    known.add(start);
    return isNew;
  });
  if (missing.length === 0) return;
  const ground = await returnGround(tx, tenantId);
  for (const period of missing) {
    const card = await startReturn(deps, tx, indicator, period, { ground, by: goldthread, now });
    const draft = drafts.find(({ periodStart }) => periodStart === period.start);
    if (draft) await takeUp(deps, tx, card.id, draft, ground, now);
  }
}

/** A draft that was there before its return: the return is told of it. */
async function takeUp(
  deps: ProcessDeps,
  tx: Tx,
  id: string,
  draft: DraftRecord,
  ground: ReturnGround,
  now: Date,
): Promise<void> {
  const by: Person = {
    personId: draft.enteredBy,
    name: draft.enteredByName,
    organisationId: draft.tenantId,
    organisationName: '',
    ...(draft.enteredFor ? { standsInForId: draft.enteredFor } : {}),
  };
  const event: ReturnEvent = { type: 'saveDraft', by, at: now.toISOString() };
  const outcome = await deps.host.send(tx.sql, {
    tenantId: draft.tenantId,
    id,
    event,
    at: now,
    actor: { personId: by.personId, name: by.name },
    calendar: { nation: ground.nation },
  });
  if (outcome.kind !== 'moved') throw new Error(`a return just opened takes a draft (${outcome.kind})`);
  await saveReturnCard(tx, outcome.instance, now);
}
