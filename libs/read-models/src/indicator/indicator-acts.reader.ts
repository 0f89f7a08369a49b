import { actAvailability } from '#permissions/act-availability';
import type { Actor } from '#permissions/actor';
import { newRecommendationSubject } from '#permissions/recommendation-subject';
import type { Named } from '../global-id.ts';
import type { AvailableActRow } from '../process/process.rows.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';

interface Found {
  owner_person_id: string;
  deputy_person_id: string | null;
  organisation_id: string;
  organisation_name: string;
  retired: boolean;
  has_case: boolean;
}

/** The indicator $2 of the partnership $1, as far as it decides what may be done about it. */
const ACTED_ON = {
  name: 'indicator-acts',
  text: `
    select i.owner_person_id, i.deputy_person_id, i.retired_at is not null as retired,
           coalesce(m.organisation_id, i.owner_organisation_id) as organisation_id,
           coalesce(m.organisation_name, i.owner_organisation_name) as organisation_name,
           exists (select from improvement_case c
                    where c.tenant_id = i.tenant_id and c.indicator_id = i.id and c.closed_at is null) as has_case
      from indicator i
      join partnership p on p.tenant_id = i.tenant_id
      left join membership m on m.tenant_id = i.tenant_id and m.accountable_body and m."left" is null
     where i.tenant_id = $1 and i.id = $2`,
} as const;

const openCase = { name: 'openCase', label: 'Open a case by hand', page: 'open-case' } as const;
const make = { name: 'make', label: 'Make a recommendation', page: 'make-recommendation' } as const;
const define = {
  name: 'define',
  label: 'Retire, merge or take off double counting',
  page: 'retire',
} as const;

/** Says what someone may do about a partnership's measure, before they are led to a form. */
export class IndicatorActsReader {
  constructor(private readonly tenants: TenantReader) {}

  /** The acts that the measure takes as it stands, those this person may do first; none where it is not there. */
  async acts(actor: Actor, { tenantId, id }: Pick<Named, 'tenantId' | 'id'>): Promise<AvailableActRow[]> {
    const query = { ...ACTED_ON, values: [tenantId, id] };
    const [found] = await this.tenants.read<Found>(actor.tenantIds, query);
    if (!found || found.retired) return [];
    const { owner_person_id: ownerPersonId, deputy_person_id: deputyPersonId } = found;
    const indicator = { tenantId, ownerPersonId, deputyPersonId };
    // Who may recommend does not turn on who is to answer: the accountable body stands for whoever it will be.
    const { organisation_id: organisationId, organisation_name: organisationName } = found;
    const to = { portfolio: null, portfolioName: null, organisationId, organisationName };
    const recommendation = newRecommendationSubject(tenantId, to);
    return [
      ...actAvailability(actor, 'Indicator', indicator, [...(found.has_case ? [] : [openCase]), define]),
      ...actAvailability(actor, 'Recommendation', recommendation, [make]),
    ].toSorted((a, b) => Number(b.available) - Number(a.available));
  }
}
