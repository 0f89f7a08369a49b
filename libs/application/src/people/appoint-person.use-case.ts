import { addDays, isLocalDate, londonDateOf, type LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { roleConflict } from '#permissions/role-conflicts';
import { roles, type Role } from '#permissions/role';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { newPerson, type PersonDirectory } from '../identity/person-directory.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import { FieldChecks } from '../place/field-checks.ts';
import { recordAct } from '../place/place-audit.ts';
import type { AppointmentRecord } from '../ports/place.ts';
import type { Tx } from '../ports/stores.ts';

/** The chain of evidence that a tenant's appointments are kept in. */
export const appointmentStream = 'appointments';

export interface AppointPerson {
  /** The organisation or partnership the role is in. */
  tenantId: string;
  email: string;
  /** What they are called here; an address that is known already keeps the name it signs in under. */
  name: string;
  jobTitle: string;
  role: Role;
  /** On whose behalf: the organisation itself, or in a partnership one of its members. */
  organisationId: string;
  /** A portfolio holder's theme; null in every other role. */
  portfolio: string | null;
  starts: LocalDate;
  ends: LocalDate | null;
  /** Why the same person must hold this role beside one that it pulls against; null where there is none. */
  conflictReason: string | null;
  idempotencyKey?: string | null;
}

/**
 * An administrator appoints somebody by the address they sign in with, who is registered when nobody has it; whether
 * somebody had is not told, since it would be news of another tenant. Every grant goes to the evidence, and nobody gives
 * themselves a role that decides (docs/domain.md section 3).
 */
export function appointPerson(
  deps: Deps,
  directory: PersonDirectory,
  actor: Actor,
  input: AppointPerson,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const { tenantId, idempotencyKey, ...typed } = input;
  const command = {
    name: 'appointPerson',
    idempotencyKey,
    body: { tenantId, ...typed },
    typed,
    about: tenantId,
  };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (!actor.tenantIds.includes(tenantId)) return refuse(notFound);
    const email = input.email.trim();
    const known = email ? await directory.personByEmail(email) : null;
    const { role, organisationId } = input;
    require(authorise(actor, 'grant', 'Appointment', { tenantId, personId: known?.id ?? '', role }));
    await tx.people.lockAppointments(tenantId);
    const organisationName = await organisationNamed(tx, actor, input, now);
    const today = londonDateOf(now);
    checkFields(input, { email, today, organisationName });
    const held = known ? await tx.people.heldFor(known.id, organisationId, today) : [];
    const given = known ? await tx.delegations.rolesGivenTo(known.id, organisationId, today) : [];
    const conflictReason = requireNoConflict(input, held, given);
    const personId = known?.id ?? deps.newId();
    const appointment: AppointmentRecord = {
      ...{ tenantId, id: deps.newId(), personId, personName: input.name.trim() },
      ...{ jobTitle: input.jobTitle.trim(), role, organisationId, organisationName: organisationName ?? '' },
      ...{ portfolio: input.portfolio, starts: input.starts, ends: input.ends },
    };
    await tx.place.addAppointment(appointment);
    await recordAct(tx, actor, now, {
      tenantId,
      stream: appointmentStream,
      action: 'appoint',
      after: conflictReason ? { ...appointment, conflictReason } : appointment,
    });
    // Sign-in keeps its own accounts, outside any tenant; a person whom nobody has appointed may do nothing.
    if (!known) await directory.addPerson(newPerson({ ...input, id: personId, email }, now));
    return { tenantId, id: appointment.id };
  });
}

/** What the organisation that the role is held for is called, or undefined when it is not of this place. */
async function organisationNamed(
  tx: Tx,
  actor: Actor,
  { tenantId, organisationId }: AppointPerson,
  now: Date,
): Promise<string | undefined> {
  const partnership = await tx.cases.partnership(tenantId, now);
  if (!partnership) return organisationId === tenantId ? actor.organisationName : undefined;
  return partnership.members.find((one) => one.organisationId === organisationId)?.name;
}

function checkFields(
  { name, role, portfolio, starts, ends }: AppointPerson,
  { email, today, organisationName }: { email: string; today: LocalDate; organisationName?: string },
): void {
  new FieldChecks()
    .unless(
      /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email),
      'email',
      'Enter an e-mail address, like name@example.org.',
    )
    .unless(name.trim() !== '', 'name', 'Enter the name.')
    .unless(roles.includes(role), 'role', 'Choose a role.')
    .unless(
      (role === 'portfolio_holder') === (portfolio !== null),
      'portfolio',
      role === 'portfolio_holder' ? 'Choose the portfolio.' : 'Only a portfolio holder has a portfolio.',
    )
    .unless(organisationName !== undefined, 'organisationId', 'Choose an organisation of this place.')
    .day(starts, 'starts')
    .unless(
      !isLocalDate(starts) || starts >= addDays(today, -1),
      'starts',
      'Nobody is appointed for days that are gone: choose today or later.',
    )
    .unless(ends === null || isLocalDate(ends), 'ends', 'Enter a real date.')
    .unless(ends === null || !(ends < starts), 'ends', 'The last day is not before the first.')
    .refuseIfAny();
}

/** Ends the command on a role they have already or may never hold beside one held or given to them. @returns why they must hold both, if so */
function requireNoConflict(
  input: AppointPerson,
  held: readonly AppointmentRecord[],
  given: readonly string[],
): string | null {
  const { tenantId, role, portfolio } = input;
  const same = held.some(
    (one) => one.tenantId === tenantId && one.role === role && one.portfolio === portfolio,
  );
  if (same) refuse(invalid({ field: 'role', message: 'They hold this role here already.' }));
  const conflict = roleConflict(role, [...held.map((one) => one.role), ...given] as Role[]);
  if (!conflict) return null;
  if (conflict.never) refuse({ kind: 'notPermitted', rule: conflict.rule, message: conflict.message });
  const reason = input.conflictReason?.trim();
  if (!reason) refuse(invalid({ field: 'conflictReason', message: conflict.message }));
  return reason ?? null;
}
