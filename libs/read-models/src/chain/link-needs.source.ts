import type { Actor } from '#permissions/actor';
import { isEverAllowed } from '#permissions/ask';
import { authorise } from '#permissions/authorise';
import { encodeId } from '../global-id.ts';
import type { NeedsMeRow } from '../needs-me/needs-me.rows.ts';
import type { NeedsSource } from '../needs-me/needs-source.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';

interface FoundSide {
  link_id: string;
  tenant_id: string;
  indicator_id: string;
  title: string;
  other_title: string;
  owner_person_id: string;
  deputy_person_id: string | null;
  proposed_by_name: string;
  place_name: string;
}

/** Sides of standing links that nobody confirmed yet whose measure the person $1 owns or stands in for. */
const UNCONFIRMED = {
  name: 'needs-links',
  text: `
    select l.id as link_id, l.tenant_id, i.id as indicator_id, i.title, o.title as other_title, i.owner_person_id,
           i.deputy_person_id, l.proposed_by_name,
           coalesce((select name from partnership p where p.tenant_id = l.tenant_id),
                    (select name from organisation g where g.tenant_id = l.tenant_id), '') as place_name
      from outcome_link l
      join indicator i on i.tenant_id = l.tenant_id and i.retired_at is null
       and ((i.id = l.from_indicator_id and l.from_confirmed_by is null)
         or (i.id = l.to_indicator_id and l.to_confirmed_by is null))
      join indicator o on o.tenant_id = l.tenant_id and o.retired_at is null and o.id <> i.id
       and o.id in (l.from_indicator_id, l.to_indicator_id)
     where l.ended_at is null and (i.owner_person_id = $1 or i.deputy_person_id = $1)
     order by l.proposed_at, l.id`,
} as const;

/** Links of outcomes that wait for the side that this person answers for. */
export class LinkNeeds implements NeedsSource {
  constructor(private readonly tenants: TenantReader) {}

  async needsOf(actor: Actor): Promise<NeedsMeRow[]> {
    if (!isEverAllowed(actor, 'confirmLink', 'Indicator')) return [];
    const found = await this.tenants.read<FoundSide>(actor.tenantIds, {
      ...UNCONFIRMED,
      values: [actor.personId],
    });
    return found.flatMap((one) => {
      const { tenant_id: tenantId, owner_person_id: ownerPersonId, deputy_person_id: deputyPersonId } = one;
      const subject = { tenantId, ownerPersonId, deputyPersonId };
      if (!authorise(actor, 'confirmLink', 'Indicator', subject).ok) return [];
      return [
        {
          id: `${one.link_id}:${one.indicator_id}:link`,
          kind: 'confirmLink',
          title: one.title,
          detail: `${one.proposed_by_name} links it with “${one.other_title}”. Confirm that, or end the link.`,
          partnershipName: one.place_name,
          ...{ dueAt: null, dueInWorkingDays: null, overdue: false },
          button: 'Look at the link',
          subjectId: encodeId('Indicator', tenantId, one.indicator_id),
          ...{ caseId: null, indicatorId: null, periodStart: null },
        },
      ];
    });
  }
}
