import type { LocalDate } from '#kernel/local-date';

/** A role given to a stand-in for a time, by whoever holds it. */
export interface DelegationRecord {
  tenantId: string;
  id: string;
  appointmentId: string;
  organisationId: string;
  fromPersonId: string;
  fromName: string;
  toPersonId: string;
  toName: string;
  toJobTitle: string;
  /** First and last day, both included. */
  starts: LocalDate;
  ends: LocalDate;
  reason: string;
  grantedAt: Date;
  /** When it was ended before its time, and why. */
  endedAt: Date | null;
  endReason: string | null;
}

export interface DelegationStore {
  find(tenantId: string, id: string): Promise<DelegationRecord | null>;
  /** Those of an appointment that were not ended and whose days meet these. */
  during(
    tenantId: string,
    appointmentId: string,
    days: { starts: LocalDate; ends: LocalDate },
  ): Promise<DelegationRecord[]>;
  /** Roles that somebody has or will have by delegation for an organisation, from a day on. */
  rolesGivenTo(personId: string, organisationId: string, on: LocalDate): Promise<string[]>;
  /** A person of the organisation in office on a day, as their appointment calls them; null for anybody else. */
  colleague(
    personId: string,
    organisationId: string,
    on: LocalDate,
  ): Promise<{ name: string; jobTitle: string } | null>;
  add(record: DelegationRecord): Promise<void>;
  end(tenantId: string, id: string, at: Date, reason: string): Promise<void>;
  /** Tells both people; each is told once of each. */
  tell(record: DelegationRecord, kind: 'granted' | 'ended', at: Date): Promise<void>;
  /** Marks what a person was told of a delegation as read. @returns whether they were told anything of it */
  markRead(tenantId: string, id: string, personId: string, at: Date): Promise<boolean>;
}
