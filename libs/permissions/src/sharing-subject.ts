import type { SharingContext } from '#domain/sharing/sharing-context';
import { handsOfPerson } from './bars.ts';
import type { Subjects } from './subjects.ts';

/** A sharing agreement as the rules see it. */
export function sharingSubject({
  tenantId,
  organisationId,
  proposedBy,
  proposer,
}: Pick<
  SharingContext,
  'tenantId' | 'organisationId' | 'proposedBy' | 'proposer'
>): Subjects['SharingAgreement'] {
  return { tenantId, organisationId, proposedBy, proposedByPersonId: handsOfPerson(proposer) };
}
