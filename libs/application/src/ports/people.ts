import type { LocalDate } from '#kernel/local-date';
import type { AppointmentRecord } from './place.ts';

/** Who holds which role where, as those who look after it change it. */
export interface PeopleStore {
  /** Makes everyone who changes the appointments of a tenant take turns, until the transaction ends. */
  lockAppointments(tenantId: string): Promise<void>;
  appointment(tenantId: string, id: string): Promise<AppointmentRecord | null>;
  /** All of a person's appointments that can be seen and are not over on a day, for one organisation. */
  heldFor(personId: string, organisationId: string, on: LocalDate): Promise<AppointmentRecord[]>;
  /** How many others than this appointment give the role in the tenant on a day, with no end set. */
  othersWith(
    appointment: Pick<AppointmentRecord, 'tenantId' | 'id' | 'role'>,
    on: LocalDate,
  ): Promise<number>;
  /** Titles of the measures in use that a person answers for in a tenant or for an organisation, by name. */
  measuresOwned(personId: string, tenantId: string, organisationId: string): Promise<string[]>;
  /** Sets the last day of an appointment; a day before its first means that it never came into force. */
  setEnd(tenantId: string, id: string, ends: LocalDate): Promise<void>;
}
