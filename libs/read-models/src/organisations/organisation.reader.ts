import type { Actor } from '#permissions/actor';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { OrganisationRow } from './organisation.rows.ts';

interface Found {
  id: string;
  code: string;
  name: string;
  kind: string;
  gss_code: string | null;
}

/** Organisations as their own tenant or, for fellow members, as the partnership's membership names them. */
const KNOWN = {
  name: 'organisations-known',
  text: `
    select distinct on (id) id, code, name, kind, gss_code from (
      select id, code, name, kind, gss_code, 0 as second_hand from organisation
      union all
      select organisation_id, organisation_code, organisation_name, organisation_kind, gss_code, 1 from membership
    ) known
    order by id, second_hand`,
} as const;

/** Reads organisations: one's own, and those one's partnerships have as members. */
export class OrganisationReader {
  constructor(private readonly tenants: TenantReader) {}

  /** Every organisation the actor can know of, by name. */
  async known(actor: Actor): Promise<OrganisationRow[]> {
    const found = await this.tenants.read<Found>(actor.tenantIds, { ...KNOWN, values: [] });
    return found.map(organisationRow).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  }

  /** One organisation among those, or null. */
  async one(actor: Actor, { id }: { id: string }): Promise<OrganisationRow | null> {
    return (await this.known(actor)).find((row) => row.id === organisationId(id)) ?? null;
  }
}

/** The opaque id of an organisation, which is its own tenant. */
export function organisationId(id: string): string {
  return encodeId('Organisation', id, id);
}

/** Columns of an organisation as a row. */
export function organisationRow(found: Found): OrganisationRow {
  const { id, code, name, kind, gss_code } = found;
  return { id: organisationId(id), code, name, kind, gssCode: gss_code };
}
