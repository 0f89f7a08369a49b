import { TO_VERIFY } from '#database/publication/to-verify.sql';
import { unverifiedOf, unverifiedWords, type FigureToPublish } from '#domain/publication/verified-first';
import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import type { Frequency } from '#kernel/period';
import { thresholdOf, verifiesFirst } from '#domain/publication/publication-settings';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { EditionRow, PublicationRow } from './publication.rows.ts';

const STANDING = {
  name: 'publication-standing',
  text: `
    select p.id as address, coalesce(p.live, false) as live, i.frequency,
           coalesce((select policy from partnership where tenant_id = i.tenant_id),
                    (select policy from organisation where tenant_id = i.tenant_id)) as policy
      from indicator i
      left join publication p on p.tenant_id = i.tenant_id and p.indicator_id = i.id
     where i.tenant_id = $1 and i.id = $2`,
} as const;

const EDITIONS = {
  name: 'publication-editions',
  text: `
    select e.number, e.published_at as "publishedAt", e.published_by_name as "publishedBy", e.note
      from publication p
      join publication_edition e on e.tenant_id = p.tenant_id and e.publication_id = p.id
     where p.tenant_id = $1 and p.indicator_id = $2
     order by e.number desc`,
} as const;

interface FoundStanding {
  address: string | null;
  live: boolean;
  frequency: Frequency;
  policy: Record<string, unknown> | null;
}

/** Reads how indicators stand towards the public, for those who work with them. */
export class PublicationReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** How one indicator stands, or null when it is not there for the actor. */
  async read(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<PublicationRow | null> {
    const values = [tenantId, id];
    const [[standing], editions, figures] = await this.tenants.readAll<
      [FoundStanding, EditionRow, FigureToPublish]
    >(actor.tenantIds, [
      { ...STANDING, values },
      { ...EDITIONS, values },
      { ...TO_VERIFY, values: [...values, londonDateOf(this.clock.now())] },
    ]);
    if (!standing) return null;
    const unverified = verifiesFirst(standing.policy ?? {}) ? unverifiedOf(figures) : [];
    const allowed = authorise(actor, 'publish', 'Publication', { tenantId });
    return {
      indicatorId: encodeId('Indicator', tenantId, id),
      address: standing.address,
      live: standing.live,
      editions,
      threshold: thresholdOf(standing.policy ?? {}),
      unverified: unverified.length > 0 ? unverifiedWords(unverified, standing.frequency) : null,
      mayPublish: allowed.ok,
      whyNot: allowed.ok ? null : allowed.message,
    };
  }
}
