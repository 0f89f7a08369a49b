import { openWork, type OpenWork } from '#domain/membership/open-work';
import { leavingProblems, undecided } from '#domain/membership/validate-leaving';
import { addDays, londonDateOf, londonMidnight, type LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { enqueue } from '#workflow/host/enqueue';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import type { DepartureRecord } from '../ports/membership.ts';
import type { MembershipRecord } from '../ports/place.ts';
import type { Tx } from '../ports/stores.ts';
import { membershipStream, membershipEnds, tellMembers } from './membership-effects.ts';

interface OfMember {
  /** The partnership. */
  tenantId: string;
  organisationId: string;
  idempotencyKey?: string | null;
}

export interface LeavePartnership extends OfMember {
  /** The last day as a member; from the next one on its people see nothing of the partnership. */
  lastDay: LocalDate;
  reason: string;
  /** Keys of what stays as it is, of what may (see `openWork`). */
  leaves: string[];
}

type Left = Outcome<{ tenantId: string; organisationId: string }>;

/**
 * The coordinator ends an organisation's membership after a last day. What somebody must decide first refuses the day, thing by
 * thing; what may stay as it is must be named; the rest ends of itself as the day is over (docs/domain.md section 2).
 */
export function leavePartnership(deps: Deps, actor: Actor, input: LeavePartnership): Promise<Left> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, organisationId, lastDay, leaves } = input;
  const reason = input.reason.trim();
  const command = { name: 'leavePartnership', idempotencyKey, body, about: organisationId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const member = await memberToChange(tx, actor, input, now);
    if (member.left !== null) {
      const message = 'Its last day is fixed already. Call that off first to choose another.';
      refuse(invalid({ field: 'lastDay', message }));
    }
    const today = londonDateOf(now);
    const problems = leavingProblems({ lastDay, reason, leaves }, { today, joined: member.joined });
    if (problems.length > 0) refuse({ kind: 'invalid', fields: problems });
    // Nobody gives or takes a role meanwhile: whether somebody is the last to hold one must stay true.
    await tx.people.lockAppointments(tenantId);
    const facts = await tx.memberships.openWork(tenantId, organisationId, today);
    const work = openWork(facts, member.organisationName, lastDay);
    const open = undecided(work, leaves);
    if (open.length > 0) refuse({ kind: 'invalid', fields: open });
    const departure: DepartureRecord = {
      ...{ tenantId, id: deps.newId(), organisationId, organisationName: member.organisationName },
      ...{ joined: member.joined, lastDay, reason, leaves: wordsOf(work, 'say'), leftOpen: [] },
      ...{ decidedBy: actor.personId, decidedByName: actor.name, decidedAt: now },
      ...{ calledOffByName: null, calledOffAt: null, calledOffReason: null, doneAt: null },
    };
    await tx.memberships.addDeparture(departure);
    await tx.memberships.setLast(tenantId, organisationId, lastDay);
    await queue(deps, tx, departure, now);
    await recordAct(tx, actor, now, {
      tenantId,
      stream: membershipStream,
      action: 'endMembership',
      before: member,
      after: { ...saidOf(departure), leaves: departure.leaves, ends: wordsOf(work, 'ends') },
    });
    return { tenantId, organisationId };
  });
}

export interface StayInPartnership extends OfMember {
  reason: string;
}

/** The coordinator calls off that a member leaves, before its last day is over. */
export function stayInPartnership(deps: Deps, actor: Actor, input: StayInPartnership): Promise<Left> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, organisationId } = input;
  const reason = input.reason.trim();
  const command = { name: 'stayInPartnership', idempotencyKey, body, about: organisationId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const member = await memberToChange(tx, actor, input, now);
    const departure = await tx.memberships.decided(tenantId, organisationId);
    if (!departure) return refuse(invalid({ field: 'reason', message: 'No last day is fixed for it.' }));
    if (!reason || reason.length > 500) {
      const message = reason ? 'Use 500 characters at most.' : 'Say why it stays; it stays on the record.';
      refuse(invalid({ field: 'reason', message }));
    }
    await tx.memberships.callOff(tenantId, departure.id, { name: actor.name, at: now, reason });
    await tx.memberships.setLast(tenantId, organisationId, null);
    await tellLater(deps, tx, departure, now);
    await recordAct(tx, actor, now, {
      tenantId,
      stream: membershipStream,
      action: 'callOffEnd',
      before: member,
      after: { ...saidOf(departure), reason },
    });
    return { tenantId, organisationId };
  });
}

export type NameAccountableBody = OfMember;

/** The coordinator names another member as the accountable body, from now on; there is always exactly one. */
export function nameAccountableBody(deps: Deps, actor: Actor, input: NameAccountableBody): Promise<Left> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, organisationId } = input;
  const command = { name: 'nameAccountableBody', idempotencyKey, body, about: organisationId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const member = await memberToChange(tx, actor, input, now);
    if (member.accountableBody || member.left !== null) {
      const message = member.left === null ? 'It is the accountable body already.' : 'It is about to leave.';
      refuse(invalid({ field: 'organisationId', message }));
    }
    const { members } = (await tx.cases.partnership(tenantId, now)) ?? { members: [] };
    const before = members.find(({ accountableBody }) => accountableBody);
    await tx.memberships.nameAccountableBody(tenantId, organisationId);
    await recordAct(tx, actor, now, {
      tenantId,
      stream: membershipStream,
      action: 'nameAccountableBody',
      before: before && { organisationId: before.organisationId, organisationName: before.name },
      after: { organisationId, organisationName: member.organisationName },
    });
    return { tenantId, organisationId };
  });
}

/** A member of today with its row locked. Ends the command for what is not in view, and for whoever may not. */
async function memberToChange(
  tx: Tx,
  actor: Actor,
  { tenantId, organisationId }: OfMember,
  now: Date,
): Promise<MembershipRecord> {
  if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
  const member = await tx.memberships.lock(tenantId, organisationId);
  const today = londonDateOf(now);
  if (!member || member.joined > today || (member.left !== null && member.left < today))
    return refuse(notFound);
  require(authorise(actor, 'maintain', 'Membership', { tenantId }));
  return member;
}

const wordsOf = (work: readonly OpenWork[], which: OpenWork['bearing']): string[] =>
  work.filter(({ bearing }) => bearing === which).map(({ words }) => words);

const saidOf = ({ organisationId, organisationName, joined, lastDay, reason }: DepartureRecord) => ({
  ...{ organisationId, organisationName, joined, lastDay, reason },
});

/** What the worker has to do: tell people at once, and end what ends as the last day is over. */
async function queue(deps: Deps, tx: Tx, departure: DepartureRecord, now: Date): Promise<void> {
  await tellLater(deps, tx, departure, now);
  const { tenantId, id, lastDay } = departure;
  const dueAt = londonMidnight(addDays(lastDay, 1));
  await enqueue(tx.sql, { tenantId, id: deps.newId(), name: membershipEnds, payload: { id }, dueAt });
}

async function tellLater(deps: Deps, tx: Tx, { tenantId, id }: DepartureRecord, now: Date): Promise<void> {
  await enqueue(tx.sql, { tenantId, id: deps.newId(), name: tellMembers, payload: { id }, dueAt: now });
}
