import { dayWords } from '#domain/improvement/changes/change';
import { lastAndFirstWithout } from '#domain/membership/open-work';
import type { SharingEvent } from '#domain/sharing/sharing-events';
import { addDays, type LocalDate } from '#kernel/local-date';
import { appointmentStream } from '../people/appoint-person.use-case.ts';
import { recordAct } from '../place/place-audit.ts';
import type { DepartureRecord, EndsWithMembership } from '../ports/membership.ts';
import type { FeedRecord, IndicatorRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import type { ProcessDeps } from '../process/process.ts';
import { measureStream } from '../measure/measure-checks.ts';
import { goldthread, withdrawReturns } from '../reporting/period-return/withdraw-returns.ts';
import { reassess } from '../reporting/reassess.ts';
import { recomputeTotals } from '../reporting/recompute-totals.ts';
import { saveAgreement } from '../sharing/save-agreement.ts';

/** What of the partnership's measures goes on without the member, for the evidence. */
export interface Reported {
  /** Titles, each with the first day of the first period without it. */
  without: { title: string; from: LocalDate }[];
}

/**
 * Ends what a member reports: each feed with the last period that was over, the returns that nobody else asks for, and the
 * series of the shared measure, which breaks there, for a total of fewer members is another total (docs/domain.md section 2).
 */
export async function endReporting(
  deps: ProcessDeps,
  tx: Tx,
  departure: DepartureRecord,
  { feeds, portfolioIndicatorIds }: EndsWithMembership,
  now: Date,
): Promise<Reported> {
  const { tenantId, organisationId, organisationName, lastDay } = departure;
  const own = feeds.map((feed) => feed.organisationIndicatorId);
  await tx.indicators.lock(organisationId, own);
  await tx.indicators.lock(tenantId, [
    ...feeds.map(({ indicatorId }) => indicatorId),
    ...portfolioIndicatorIds,
  ]);
  const without: Reported['without'] = [];
  for (const feed of feeds) {
    const indicator = await tx.indicators.find(tenantId, feed.indicatorId);
    if (!indicator || indicator.retiredAt) continue;
    const from = await endFeed(tx, indicator, feed, { lastDay, organisationName, now });
    without.push({ title: indicator.title, from });
    const asked = await tx.memberships.isAskedElsewhere(tenantId, feed.organisationIndicatorId);
    const mine = asked ? null : await tx.indicators.find(organisationId, feed.organisationIndicatorId);
    const reason = `Nobody asks for this figure any more: ${organisationName} left the partnership that did.`;
    if (mine) await withdrawReturns(deps, tx, mine, now, reason);
  }
  for (const id of portfolioIndicatorIds) await tx.memberships.dropPortfolio(tenantId, id);
  return { without };
}

interface Ending {
  lastDay: LocalDate;
  organisationName: string;
  now: Date;
}

/** @returns the first day of the first period without it */
async function endFeed(
  tx: Tx,
  indicator: IndicatorRecord,
  feed: FeedRecord,
  { lastDay, organisationName, now }: Ending,
): Promise<LocalDate> {
  const { tenantId, id, frequency } = indicator;
  const { last, without } = lastAndFirstWithout(frequency, lastDay);
  await tx.memberships.endFeed(feed, last.end);
  const after = await breakSeries(tx, indicator, without.start, organisationName, now);
  const series = await tx.returns.series(tenantId, id);
  await recomputeTotals(
    tx,
    after,
    series.filter(({ periodEnd }) => periodEnd > last.end),
    now,
  );
  await reassess(tx, after, now);
  return without.start;
}

/** A new version of what the measure counts: the same without this member. One break a day is enough for several. */
async function breakSeries(
  tx: Tx,
  indicator: IndicatorRecord,
  from: LocalDate,
  organisationName: string,
  now: Date,
): Promise<IndicatorRecord> {
  const { tenantId, id: indicatorId } = indicator;
  const versions = await tx.measures.definitions(tenantId, indicatorId);
  const others = (await tx.indicators.feedersOf(tenantId, indicatorId)).some(({ ends }) => ends === null);
  const broken = versions.some(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom >= from);
  if (!others || broken) return indicator;
  const reason = `Without ${organisationName} since ${dayWords(from) ?? from}: it left the partnership.`;
  const { definition, polarity, unit, unitLabel, decimals, numeratorLabel, denominatorLabel } = indicator;
  const facts = { definition, polarity, unit, unitLabel, decimals, numeratorLabel, denominatorLabel };
  const version = indicator.definitionVersion + 1;
  const by = { tenantId, indicatorId, setBy: null, setByName: 'Goldthread', setAt: now };
  const first = {
    ...by,
    ...facts,
    version: 1,
    effectiveFrom: null,
    reason: null,
    setByName: 'As first defined',
  };
  await tx.measures.addDefinitions([
    ...(versions.length > 0 ? [] : [{ ...first, setAt: indicator.createdAt }]),
    { ...by, ...facts, version, effectiveFrom: from, reason },
  ]);
  await tx.measures.change({ tenantId, id: indicatorId }, { definitionVersion: version });
  await recordAct(tx, 'product', now, {
    tenantId,
    stream: measureStream(indicatorId),
    action: 'redefineMeasure',
    before: { definitionVersion: indicator.definitionVersion },
    after: { definitionVersion: version, effectiveFrom: from, reason },
  });
  return { ...indicator, definitionVersion: version };
}

/** Ends each sharing agreement through its own machine, which takes the published copies away; a proposal is withdrawn. */
export async function endAgreements(
  deps: ProcessDeps,
  tx: Tx,
  { tenantId, organisationName }: DepartureRecord,
  { agreements }: EndsWithMembership,
  now: Date,
): Promise<void> {
  const nation = await tx.place.nationOf(tenantId);
  for (const { id, state } of agreements) {
    const said = {
      by: goldthread,
      at: now.toISOString(),
      reason: `${organisationName} left the partnership.`,
    };
    const event: SharingEvent =
      state === 'proposed' ? { ...said, type: 'withdraw' } : { ...said, type: 'end', side: 'organisation' };
    const outcome = await deps.host.send(tx.sql, {
      ...{ tenantId, id, event, at: now },
      actor: { personId: goldthread.personId, name: goldthread.name },
      calendar: { nation },
    });
    // Refused where it came to its own end this very night.
    if (outcome.kind === 'moved') await saveAgreement(deps, tx, outcome.instance, now);
  }
}

/** Ends the roles held in the partnership for the member, and what was delegated of them. */
export async function endSeats(
  tx: Tx,
  { tenantId, organisationName, lastDay }: DepartureRecord,
  { seats, delegations }: EndsWithMembership,
  now: Date,
): Promise<void> {
  const reason = `${organisationName} left the partnership.`;
  await tx.people.lockAppointments(tenantId);
  for (const given of delegations) {
    await tx.delegations.end(tenantId, given.id, now, reason);
    await tx.delegations.tell({ ...given, endedAt: now, endReason: reason }, 'ended', now);
  }
  for (const held of seats) {
    // A day before its first: it never came into force.
    const ends = held.starts > lastDay ? addDays(held.starts, -1) : lastDay;
    await tx.people.setEnd(tenantId, held.id, ends);
    await recordAct(tx, 'product', now, {
      tenantId,
      stream: appointmentStream,
      action: 'end',
      before: held,
      after: { ...held, ends, reason },
    });
  }
}
