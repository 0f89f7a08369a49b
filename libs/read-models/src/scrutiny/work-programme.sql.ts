export interface FoundItem {
  tenant_id: string;
  id: string;
  kind: string;
  title: string;
  case_id: string | null;
  indicator_id: string | null;
  recommendation_id: string | null;
  reason: string;
  meeting_on: string | null;
  version: number;
  added_at: Date;
  added_by_name: string;
  removed_at: Date | null;
  removed_reason: string | null;
  partnership_name: string;
  scrutiny_state: string | null;
  recommendation_state: string | null;
}

const ITEMS = `
  select i.tenant_id, i.id, i.kind, i.title, i.case_id, i.indicator_id, i.recommendation_id, i.reason, i.meeting_on,
         i.version, i.added_at, i.added_by_name, i.removed_at, i.removed_reason, p.name as partnership_name,
         c.scrutiny_state, r.state as recommendation_state
    from work_programme_item i
    join partnership p on p.tenant_id = i.tenant_id
    left join improvement_case c on c.tenant_id = i.tenant_id and c.id = i.case_id
    left join recommendation r on r.tenant_id = i.tenant_id and r.id = i.recommendation_id`;

/** Items of the partnership $1 or of all, taken off or not $2, at most $3: soonest meeting first, then oldest. */
export const WORK_PROGRAMME = {
  name: 'work-programme',
  text: `${ITEMS}
   where ($1::uuid is null or i.tenant_id = $1) and (i.removed_at is not null) = $2
   order by i.removed_at desc nulls last, i.meeting_on nulls last, i.added_at, i.id
   limit $3`,
} as const;

/** The item $2 of the tenant $1. */
export const WORK_PROGRAMME_ITEM = {
  name: 'work-programme-item',
  text: `${ITEMS} where i.tenant_id = $1 and i.id = $2`,
} as const;
