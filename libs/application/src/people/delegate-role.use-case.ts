import { dayWords } from '#domain/improvement/changes/change';
import { addDays, isLocalDate, londonDateOf, type LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { roleConflict } from '#permissions/role-conflicts';
import type { Role } from '#permissions/role';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { FieldChecks } from '../place/field-checks.ts';
import { recordAct } from '../place/place-audit.ts';
import type { DelegationRecord } from '../ports/delegation.ts';
import type { AppointmentRecord } from '../ports/place.ts';
import type { Tx } from '../ports/stores.ts';
import { appointmentStream } from './appoint-person.use-case.ts';

export interface DelegateRole {
  tenantId: string;
  /** The appointment of their own that they delegate. */
  appointmentId: string;
  toPersonId: string;
  /** First and last day, both included. */
  starts: LocalDate;
  ends: LocalDate;
  reason: string;
  idempotencyKey?: string | null;
}

/**
 * Whoever holds a role gives it to a colleague for a time, never to themselves, never what was delegated to them, never
 * for longer than they hold it. The stand-in carries the bars of both (docs/domain.md section 3).
 */
export function delegateRole(
  deps: Deps,
  actor: Actor,
  input: DelegateRole,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, appointmentId, toPersonId } = input;
  const command = { name: 'delegateRole', idempotencyKey, body, about: appointmentId };
  return runCommand(deps, actor, command, async (tx, now) => {
    await tx.people.lockAppointments(tenantId);
    const held = await tx.people.appointment(tenantId, appointmentId);
    if (!held) return refuse(notFound);
    const { personId: holderPersonId, role, organisationId } = held;
    require(authorise(actor, 'grant', 'Delegation', { tenantId, holderPersonId, role, toPersonId }));
    const today = londonDateOf(now);
    checkDays(input, held, today);
    const to = await standInOf(tx, input, held, today);
    const record: DelegationRecord = {
      ...{ tenantId, id: deps.newId(), appointmentId, organisationId },
      ...{ fromPersonId: holderPersonId, fromName: held.personName },
      ...{ toPersonId, toName: to.name, toJobTitle: to.jobTitle },
      ...{ starts: input.starts, ends: input.ends, reason: input.reason.trim() },
      ...{ grantedAt: now, endedAt: null, endReason: null },
    };
    await tx.delegations.add(record);
    await tx.delegations.tell(record, 'granted', now);
    await recordDelegation(tx, actor, { record, held, action: 'delegate', at: now });
    return { tenantId, id: record.id };
  });
}

function checkDays({ starts, ends, reason }: DelegateRole, held: AppointmentRecord, today: LocalDate): void {
  const real = isLocalDate(starts) && isLocalDate(ends);
  new FieldChecks()
    .day(starts, 'starts')
    .day(ends, 'ends')
    .unless(!real || starts >= today, 'starts', 'Choose today or a later day.')
    .unless(!real || starts >= held.starts, 'starts', 'You do not hold this role yet on that day.')
    .unless(!real || ends >= starts, 'ends', 'The last day is not before the first.')
    .unless(!real || ends <= addDays(starts, 366), 'ends', 'A year at most: after that it is delegated anew.')
    .unless(
      !real || held.ends === null || ends <= held.ends,
      'ends',
      'You hold this role no longer than that yourself: choose an earlier last day.',
    )
    .unless(reason.trim() !== '', 'reason', 'Say why; it stays on the record.')
    .unless(reason.trim().length <= 500, 'reason', 'Use 500 characters at most.')
    .refuseIfAny();
}

/** The colleague who is to stand in. Ends the command for anybody else, and where somebody does so already. */
async function standInOf(
  tx: Tx,
  { tenantId, appointmentId, toPersonId, starts, ends }: DelegateRole,
  { organisationId, organisationName, role }: AppointmentRecord,
  today: LocalDate,
): Promise<{ name: string; jobTitle: string }> {
  const to = await tx.delegations.colleague(toPersonId, organisationId, today);
  const message = `Choose somebody who holds a role for ${organisationName}.`;
  if (!to) return refuse(invalid({ field: 'personId', message }));
  const [other] = await tx.delegations.during(tenantId, appointmentId, { starts, ends });
  if (other) {
    const already = `${other.toName} stands in from ${dayWords(other.starts)} to ${dayWords(other.ends)} already. End that first, or choose other days.`;
    refuse(invalid({ field: 'starts', message: already }));
  }
  const held = await tx.people.heldFor(toPersonId, organisationId, today);
  const conflict = roleConflict(
    role as Role,
    held.map((one) => one.role as Role),
  );
  if (conflict?.never) refuse({ kind: 'notPermitted', rule: conflict.rule, message: conflict.message });
  return to;
}

interface Recorded {
  record: DelegationRecord;
  held: AppointmentRecord;
  action: 'delegate' | 'endDelegation';
  at: Date;
}

/** Writes a grant or an end to the evidence, in the chain of the tenant's appointments. */
export async function recordDelegation(
  tx: Tx,
  actor: Actor,
  { record, held, action, at }: Recorded,
): Promise<void> {
  const { role, portfolio, organisationName } = held;
  const { toName: personName, fromName, starts, ends, id, appointmentId } = record;
  const said = { id, appointmentId, personName, fromName, role, portfolio, organisationName, starts, ends };
  const reason = action === 'delegate' ? record.reason : record.endReason;
  const before = action === 'delegate' ? null : said;
  const act = { tenantId: record.tenantId, stream: appointmentStream, action, before };
  await recordAct(tx, actor, at, { ...act, after: { ...said, reason } });
}
