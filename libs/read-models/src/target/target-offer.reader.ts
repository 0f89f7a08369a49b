import { actAvailability } from '#permissions/act-availability';
import type { Actor } from '#permissions/actor';
import type { Named } from '../global-id.ts';
import type { AvailableActRow } from '../process/process.rows.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';

interface FoundPortfolio {
  portfolio: string | null;
  portfolio_organisation_id: string;
  retired: boolean;
}

/** Whose portfolio the indicator $2 of the tenant $1 is in: the accountable body's where no organisation is named. */
const PORTFOLIO_OF = {
  name: 'target-portfolio',
  text: `
    select i.portfolio, coalesce(i.portfolio_organisation_id, m.organisation_id, i.tenant_id) as portfolio_organisation_id,
           i.retired_at is not null as retired
      from indicator i
      left join membership m on m.tenant_id = i.tenant_id and m.accountable_body and m."left" is null
     where i.tenant_id = $1 and i.id = $2`,
} as const;

/** Says whether someone may propose a target, before they fill in a form. */
export class TargetOfferReader {
  constructor(private readonly tenants: TenantReader) {}

  /** The act of proposing as it stands for this person; null when the indicator is not there for them. */
  async offer(
    actor: Actor,
    { tenantId, id }: Pick<Named, 'tenantId' | 'id'>,
  ): Promise<AvailableActRow | null> {
    const query = { ...PORTFOLIO_OF, values: [tenantId, id] };
    const [found] = await this.tenants.read<FoundPortfolio>(actor.tenantIds, query);
    if (!found) return null;
    const act = { name: 'propose', label: 'Propose a target', page: 'target' } as const;
    if (found.retired) {
      const whyNot = 'This measure is retired, so it takes no new target.';
      return { ...act, available: false, whyNot, rule: 'retired' };
    }
    const { portfolio, portfolio_organisation_id: portfolioOrganisationId } = found;
    const loaded = { tenantId, portfolio, portfolioOrganisationId, proposerIds: [] };
    return actAvailability(actor, 'Target', loaded, [act])[0] ?? null;
  }
}
