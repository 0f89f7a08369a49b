/** A computed verdict that a reviewer set aside. */
export interface FoundOverride {
  tenant_id: string;
  id: string;
  number: number;
  indicator_title: string;
  organisation_name: string;
  partnership_name: string;
  cycle: number | null;
  review: {
    computedVerdict: string;
    basis: string;
    verdict: string | null;
    overrideReason: string | null;
    lesson: string | null;
    by: { name: string } | null;
    at: string | null;
  };
  total: number;
}

/** A decision to let a measure slip. */
export interface FoundDrift {
  tenant_id: string;
  id: string;
  number: number;
  indicator_title: string;
  organisation_name: string;
  partnership_name: string;
  reason: string;
  review_date: string;
  resource_released: string | null;
  by_name: string | null;
  at: Date;
  before_state: string;
  ended_at: Date | null;
  total: number;
}

const CASE = `
  c.tenant_id, c.id, c.number, c.indicator_title, c.organisation_name, p.name as partnership_name`;

/** Verdicts set aside, latest first, in every round of the cases of partnership $1 or any: limit $2, offset $3. */
export const OVERRIDES = {
  name: 'case-overrides',
  text: `
    select ${CASE}, given.cycle, given.review, count(*) over ()::int as total
      from improvement_case c
      join partnership p on p.tenant_id = c.tenant_id
      join workflow_instance i on i.tenant_id = c.tenant_id and i.id = c.id
     cross join lateral (
       select (past ->> 'cycle')::int as cycle, past -> 'review' as review
         from jsonb_array_elements(coalesce(i.snapshot #> '{context,pastCycles}', '[]')) past
        union all
       select c.cycle, i.snapshot #> '{context,review}'
     ) given
     where c.overrides > 0 and ($1::uuid is null or c.tenant_id = $1)
       and (given.review ->> 'overridden')::boolean
     order by given.review ->> 'at' desc, c.tenant_id, c.number
     limit $2 offset $3`,
} as const;

/** Decisions to let drift, those in force first: partnership $1 or any, in force or not $2 or either, limit $3, offset $4. */
export const DRIFTS = {
  name: 'case-drifts',
  text: `
    select ${CASE}, e.payload ->> 'reason' as reason, e.payload ->> 'reviewDate' as review_date,
           e.payload ->> 'resourceReleased' as resource_released, coalesce(e.payload #>> '{by,name}', e.actor ->> 'name') as by_name, e.at,
           e.from_state as before_state, ended.at as ended_at, count(*) over ()::int as total
      from workflow_event e
      join improvement_case c on c.tenant_id = e.tenant_id and c.id = e.instance_id
      join partnership p on p.tenant_id = c.tenant_id
      left join lateral (
        select x.at from workflow_event x
         where x.tenant_id = e.tenant_id and x.instance_id = e.instance_id and x.seq > e.seq
           and x.to_state not like 'main:drift;%'
         order by x.seq limit 1
      ) ended on true
     where e.type = 'authoriseDrift' and ($1::uuid is null or c.tenant_id = $1)
       and ($2::boolean is null or (ended.at is null) = $2)
     order by (ended.at is not null), e.payload ->> 'reviewDate', e.at desc, c.tenant_id, c.number
     limit $3 offset $4`,
} as const;
