import { openEntry } from '#application/evidence/audit-entry';
import { dayWords } from '#domain/improvement/changes/change';
import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import { actAvailability } from '#permissions/act-availability';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { aRole, roleNames } from '#permissions/role';
import { encodeId } from '../global-id.ts';
import { PLACE } from '../set-up/set-up.sql.ts';
import type { FoundPlace } from '../set-up/set-up.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { HeldRoleRow, PeopleChangeRow, PeopleRow } from './people.rows.ts';
import { CHANGES, CHOICES, HELD } from './people.sql.ts';
import type { FoundChange, FoundHeld, FoundPlaceChoice, RecordedAppointment } from './people.sql.ts';

/** Reads who holds which role in a partnership or an organisation, and who gave it: everyone in it may. */
export class PeopleReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** Everybody there, or null when the place is not there for the actor. */
  async place(actor: Actor, tenantId: string): Promise<PeopleRow | null> {
    const today = londonDateOf(this.clock.now());
    const [[place], held, changes, choices] = await this.tenants.readAll<
      [FoundPlace, FoundHeld, FoundChange, FoundPlaceChoice]
    >(actor.tenantIds, [
      { ...PLACE, values: [tenantId] },
      { ...HELD, values: [tenantId, today] },
      { ...CHANGES, values: [tenantId] },
      { ...CHOICES, values: [tenantId, today] },
    ]);
    if (!place) return null;
    // Whether they may appoint anybody at all: someone new, to a role that decides nothing.
    const may = authorise(actor, 'grant', 'Appointment', { tenantId, personId: '', role: 'ward_member' });
    return {
      ownerId: encodeId(place.of === 'partnership' ? 'Partnership' : 'Organisation', tenantId, tenantId),
      of: place.of,
      name: place.name,
      appointments: held.map((one) => heldRow(actor, tenantId, one, today)),
      changes: changes.map(changeRow),
      organisations: choices
        .filter(({ what }) => what === 'organisation')
        .map(({ value, label }) => ({ value: encodeId('Organisation', value, value), label })),
      portfolios: choices
        .filter(({ what }) => what === 'portfolio')
        .map(({ value, label }) => ({ value, label })),
      mayAppoint: may.ok,
      whyNot: may.ok ? null : may.message,
    };
  }
}

function heldRow(actor: Actor, tenantId: string, found: FoundHeld, today: string): HeldRoleRow {
  const { id, person_id: personId, role, starts, ends, portfolio } = found;
  const over = ends !== null && (ends < today || ends < starts);
  const standing = over ? 'over' : starts > today ? 'toCome' : 'inForce';
  const subject = { tenantId, personId, role };
  const acts = [{ name: 'end' as const, label: 'End', page: 'end' }];
  return {
    id: encodeId('Appointment', tenantId, id),
    personName: found.person_name,
    jobTitle: found.job_title,
    roleName: capital(roleNames[role]),
    organisationName: found.organisation_name,
    ...{ role, portfolio, starts, ends, standing },
    acts: standing === 'over' ? [] : actAvailability(actor, 'Appointment', subject, acts),
  };
}

function changeRow(change: FoundChange): PeopleChangeRow {
  const { at, action } = change;
  const { personName: who, ...said } = openEntry(change);
  const after = said.after as unknown as RecordedAppointment;
  const { personName, role, organisationName } = after;
  const as = `${aRole(role)} for ${organisationName}`;
  const delegated = {
    delegate: `${after.fromName ?? ''} delegated to ${personName}: ${roleNames[role]} for ${organisationName}, ${daysOf(after)}`,
    endDelegation: `${after.fromName ?? ''} took back from ${personName}: ${roleNames[role]} for ${organisationName}`,
  };
  if (action === 'delegate' || action === 'endDelegation')
    return { at, who, what: delegated[action], reason: after.reason ?? null };
  const what =
    action === 'end'
      ? `Ended: ${personName}, ${roleNames[role]} for ${organisationName}`
      : `Appointed ${personName} as ${as}`;
  return { at, who, what, reason: after.reason ?? after.conflictReason ?? null };
}

const daysOf = ({ starts, ends }: RecordedAppointment): string =>
  `${dayWords(starts) ?? ''} to ${(ends && dayWords(ends)) ?? ''}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
