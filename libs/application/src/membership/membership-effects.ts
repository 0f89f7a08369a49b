import { openWork } from '#domain/membership/open-work';
import { addDays, londonDateOf } from '#kernel/local-date';
import type { DueRow } from '#workflow/host/due.row';
import { recordAct } from '../place/place-audit.ts';
import type { DepartureRecord, MembershipNoticeKind } from '../ports/membership.ts';
import type { Tx } from '../ports/stores.ts';
import type { AlsoOpen, ProcessDeps, ProcessEffect } from '../process/process.ts';
import { endAgreements, endReporting, endSeats } from './end-with-membership.ts';

/** The chain of evidence that memberships are kept in, in the partnership and in the organisation. */
export const membershipStream = 'membership';

/** The effect by which people are told what was decided, due at once. */
export const tellMembers = 'membership.tell';

/** The effect that ends what ends with a membership, due as its last day is over. */
export const membershipEnds = 'membership.end';

/** What the worker does about members that leave. */
export function membershipEffects(deps: ProcessDeps): [string, ProcessEffect][] {
  return [
    [tellMembers, (tx, effect, now, alsoOpen) => tellDecision(tx, effect, now, alsoOpen)],
    [membershipEnds, (tx, effect, now, alsoOpen) => carryOut(deps, tx, effect, now, alsoOpen)],
  ];
}

/** Tells both sides that an end is decided, or called off, and puts it into the evidence of the organisation as well. */
async function tellDecision(tx: Tx, effect: DueRow, now: Date, alsoOpen: AlsoOpen): Promise<void> {
  const departure = await departureOf(tx, effect);
  await alsoOpen([departure.tenantId, departure.organisationId]);
  const kind = departure.calledOffAt ? 'calledOff' : 'decided';
  const { calledOffByName, calledOffReason, decidedByName } = departure;
  await tell(tx, departure, kind, now);
  await recordInOrganisation(tx, departure, kind === 'decided' ? 'leaving' : 'staying', now, {
    by: calledOffByName ?? decidedByName,
    reason: calledOffReason ?? departure.reason,
  });
}

/**
 * Ends everything that ends with a membership, in one transaction over both tenants: feeds, agreements, seats, delegations. What
 * came up after the decision and would have had to be decided is written down beside it, and told.
 */
async function carryOut(
  deps: ProcessDeps,
  tx: Tx,
  effect: DueRow,
  now: Date,
  alsoOpen: AlsoOpen,
): Promise<void> {
  const departure = await departureOf(tx, effect);
  if (departure.calledOffAt || departure.doneAt) return;
  const { tenantId, id, organisationId, organisationName, lastDay } = departure;
  await alsoOpen([tenantId, organisationId]);
  await tx.memberships.lock(tenantId, organisationId);
  const facts = await tx.memberships.openWork(tenantId, organisationId, lastDay);
  const work = openWork(facts, organisationName, lastDay);
  const leftOpen = work.filter(({ bearing }) => bearing === 'decide').map(({ words }) => words);
  const ends = await tx.memberships.endsWith(tenantId, organisationId, lastDay);
  const concerned = await tx.memberships.concerned(tenantId, organisationId, lastDay);
  const reported = await endReporting(deps, tx, departure, ends, now);
  await endAgreements(deps, tx, departure, ends, now);
  await endSeats(tx, departure, ends, now);
  await tx.memberships.done(tenantId, id, now, leftOpen);
  await recordAct(tx, 'product', now, {
    tenantId,
    stream: membershipStream,
    action: 'left',
    after: { organisationId, organisationName, lastDay, ...reported, leftOpen },
  });
  await recordInOrganisation(tx, departure, 'left', now, {
    by: departure.decidedByName,
    reason: departure.reason,
  });
  await tell(tx, departure, 'left', now, concerned);
}

async function departureOf(tx: Tx, effect: DueRow): Promise<DepartureRecord> {
  const { id } = effect.payload as unknown as { id: string };
  const departure = await tx.memberships.departure(effect.tenantId, id);
  if (!departure) throw new Error('an effect of a membership names its departure');
  return departure;
}

async function tell(
  tx: Tx,
  departure: DepartureRecord,
  kind: MembershipNoticeKind,
  at: Date,
  concerned?: { tenantId: string; personId: string }[],
): Promise<void> {
  const { tenantId, id: departureId, organisationId, organisationName, lastDay } = departure;
  const people = concerned ?? (await tx.memberships.concerned(tenantId, organisationId, londonDateOf(at)));
  const partnershipName = await nameOf(tx, departure, at);
  const reason = kind === 'calledOff' ? (departure.calledOffReason ?? '') : departure.reason;
  const said = { departureId, kind, partnershipName, organisationName, lastDay, reason, at };
  // Whoever decided it knows.
  const others = people.filter(({ personId }) => kind !== 'decided' || personId !== departure.decidedBy);
  await tx.memberships.tell(others.map((one) => ({ ...one, ...said })));
}

async function nameOf(tx: Tx, { tenantId }: DepartureRecord, at: Date): Promise<string> {
  return (await tx.cases.partnership(tenantId, at))?.name ?? '';
}

/** The same in the organisation's own evidence, under its own tenant, where it can still be read afterwards. */
async function recordInOrganisation(
  tx: Tx,
  departure: DepartureRecord,
  action: 'leaving' | 'staying' | 'left',
  at: Date,
  { by, reason }: { by: string; reason: string },
): Promise<void> {
  const { organisationId, joined, lastDay } = departure;
  const partnershipName = await nameOf(tx, departure, at);
  await recordAct(tx, 'product', at, {
    tenantId: organisationId,
    stream: membershipStream,
    action,
    after: { partnershipName, joined, lastDay, firstDayWithout: addDays(lastDay, 1), by, reason },
  });
}
