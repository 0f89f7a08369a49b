import type { VirementContext } from '#domain/resource/virement-context';
import { isAboveAuthority } from '#domain/resource/virement-policy';
import { overWords } from '#domain/resource/virement-words';
import { handsOfPerson } from './bars.ts';
import type { VirementSubject } from './subjects.ts';

/** A virement as the rules see it: in whose books, over whose limit, and who reserved it. */
export function virementSubject(context: VirementContext): VirementSubject {
  return {
    tenantId: context.organisationId,
    organisationName: context.organisationName,
    aboveLimit: isAboveAuthority(context),
    approverRoles: context.approverRoles,
    over: overWords(context),
    reservedByPersonId: handsOfPerson(context.reserved?.by),
  };
}
