import { organisationId, organisationRow } from '../organisations/organisation.reader.ts';
import type { OrganisationRow } from '../organisations/organisation.rows.ts';
import type { FoundMember } from '../partnerships/partnership.sql.ts';

/** Finds an organisation that a case's papers name, by id; the name in the papers stands where no membership does. */
export type OrganisationOf = (id: string, name: string) => OrganisationRow;

/** Looks organisations up among the members of the case's partnership. */
export function memberById(members: readonly FoundMember[]): OrganisationOf {
  const found = new Map(members.map((member) => [member.id, organisationRow(member)]));
  return (id, name) => found.get(id) ?? { id: organisationId(id), code: '', name, kind: '', gssCode: null };
}
