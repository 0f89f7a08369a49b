import { addDays, isLocalDate, londonDateOf, type LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { recordAct } from '../place/place-audit.ts';
import type { AppointmentRecord } from '../ports/place.ts';
import type { Tx } from '../ports/stores.ts';
import { appointmentStream } from './appoint-person.use-case.ts';

export interface EndAppointment {
  tenantId: string;
  appointmentId: string;
  /** The last day in force; null ends it at once, so that it counts no more from the next request. */
  ends: LocalDate | null;
  reason: string;
  idempotencyKey?: string | null;
}

/**
 * Ends somebody's appointment. Whoever still answers for measures hands them over first, so that none stands without an
 * owner, and the last administrator of a place stays (docs/domain.md section 3, docs/mission.md row 43).
 */
export function endAppointment(
  deps: Deps,
  actor: Actor,
  input: EndAppointment,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, appointmentId, reason } = input;
  const command = { name: 'endAppointment', idempotencyKey, body, about: appointmentId };
  return runCommand(deps, actor, command, async (tx, now) => {
    await tx.people.lockAppointments(tenantId);
    const held = await tx.people.appointment(tenantId, appointmentId);
    if (!held) return refuse(notFound);
    const { personId, role } = held;
    require(authorise(actor, 'end', 'Appointment', { tenantId, personId, role }));
    const today = londonDateOf(now);
    if (!reason.trim())
      refuse(invalid({ field: 'reason', message: 'Say why it ends; it stays on the record.' }));
    const ends = lastDay(input, held, today);
    await requireCovered(tx, held, today);
    await tx.people.setEnd(tenantId, appointmentId, ends);
    await recordAct(tx, actor, now, {
      tenantId,
      stream: appointmentStream,
      action: 'end',
      before: held,
      after: { ...held, ends, reason: reason.trim() },
    });
    return { tenantId, id: appointmentId };
  });
}

/** The last day to set. Ends the command for one that is over, or for a day that is gone. */
function lastDay({ ends }: EndAppointment, held: AppointmentRecord, today: LocalDate): LocalDate {
  if (held.ends !== null && (held.ends < today || held.ends < held.starts))
    return refuse(invalid({ field: 'ends', message: 'This appointment is over already.' }));
  const never = addDays(held.starts, -1);
  if (ends === null) return held.starts >= today ? never : addDays(today, -1);
  if (!isLocalDate(ends)) return refuse(invalid({ field: 'ends', message: 'Enter a real date.' }));
  if (ends < today)
    return refuse(invalid({ field: 'ends', message: 'Choose today or a later day, or end it at once.' }));
  if (ends < held.starts)
    return refuse(invalid({ field: 'ends', message: 'It begins after that day: end it at once instead.' }));
  return ends;
}

/** Ends the command where measures would be left without their owner, or the place without an administrator. */
async function requireCovered(tx: Tx, held: AppointmentRecord, today: LocalDate): Promise<void> {
  const { tenantId, id, personId, organisationId, role } = held;
  if (role === 'administrator' && (await tx.people.othersWith(held, today)) === 0) {
    const message = 'They are the only administrator here: appoint another first.';
    refuse(invalid({ field: 'ends', message }));
  }
  const stays = (await tx.people.heldFor(personId, organisationId, today)).filter(
    (one) => one.id !== id && one.ends === null,
  );
  const covered = role === 'indicator_owner' ? stays.some((one) => one.role === role) : stays.length > 0;
  if (covered) return;
  const titles = await tx.people.measuresOwned(personId, tenantId, organisationId);
  if (titles.length === 0) return;
  const [first, ...rest] = titles;
  const others = rest.length > 0 ? ` and ${rest.length} more` : '';
  const message = `They answer for ${first}${others}: hand that over first, on the measure’s own page.`;
  refuse(invalid({ field: 'ends', message }));
}
