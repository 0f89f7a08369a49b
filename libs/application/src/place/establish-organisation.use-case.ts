import { londonDateOf } from '#kernel/local-date';
import type { Nation } from '#kernel/bank-holidays';
import type { Deps } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { FieldChecks } from './field-checks.ts';
import { firstAdministrator, runInstall, type FirstAdministrator } from './install.ts';
import { recordAct } from './place-audit.ts';

export const organisationKinds = [
  'council',
  'police',
  'health',
  'fire',
  'voluntary',
  'housing',
  'education',
] as const;

export interface EstablishOrganisation {
  code: string;
  name: string;
  kind: (typeof organisationKinds)[number];
  /** The body's GSS code, such as E08000009, where it has one. */
  gssCode: string | null;
  nation: Nation;
  administrator: FirstAdministrator;
}

/**
 * Opens an organisation's own space with its first administrator, who appoints everyone else. The installer's act: it
 * is offered to nobody who is signed in, since nobody can yet hold a role there.
 */
export function establishOrganisation(
  deps: Deps,
  input: EstablishOrganisation,
): Promise<Outcome<{ tenantId: string }>> {
  const id = deps.newId();
  return runInstall(deps, id, async (tx, now) => {
    new FieldChecks()
      .text(input.code, 'code')
      .text(input.name, 'name')
      .unless(organisationKinds.includes(input.kind), 'kind', 'Choose the kind of organisation.')
      .unless(
        input.gssCode === null || /^[A-Z][0-9]{8}$/.test(input.gssCode),
        'gssCode',
        'A GSS code is a letter and eight digits.',
      )
      .refuseIfAny();
    const { administrator, ...facts } = input;
    const appointment = firstAdministrator(deps, administrator, {
      tenantId: id,
      organisationId: id,
      organisationName: input.name,
      starts: londonDateOf(now),
    });
    await tx.place.addOrganisation({ tenantId: id, id, ...facts, policy: {} });
    await tx.place.addAppointment(appointment);
    await recordAct(tx, 'installer', now, {
      tenantId: id,
      stream: 'place',
      action: 'establishOrganisation',
      after: { ...facts, administrator: appointment.personName },
    });
    return { tenantId: id };
  });
}
