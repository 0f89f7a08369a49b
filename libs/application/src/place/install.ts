import type { LocalDate } from '#kernel/local-date';
import { Refused, type Deps } from '../command.ts';
import { done, type Outcome } from '../outcome.ts';
import type { AppointmentRecord } from '../ports/place.ts';
import type { Tx } from '../ports/stores.ts';

/** The person who will appoint everyone else in a tenant. */
export interface FirstAdministrator {
  personId: string;
  name: string;
  jobTitle: string;
}

interface Placement {
  tenantId: string;
  organisationId: string;
  organisationName: string;
  starts: LocalDate;
}

/** The appointment that gives a new tenant its first administrator. */
export function firstAdministrator(
  deps: Pick<Deps, 'newId'>,
  { personId, name, jobTitle }: FirstAdministrator,
  placement: Placement,
): AppointmentRecord {
  return {
    ...placement,
    id: deps.newId(),
    personId,
    personName: name,
    jobTitle,
    role: 'administrator',
    portfolio: null,
    ends: null,
  };
}

/** Runs one act of the installer in one transaction that sees the new tenant alone. A refusal rolls all back. */
export async function runInstall<T>(
  deps: Deps,
  tenantId: string,
  work: (tx: Tx, now: Date) => Promise<T>,
): Promise<Outcome<T>> {
  try {
    const now = deps.clock.now();
    return done(await deps.transactions.run([tenantId], (tx) => work(tx, now)));
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
