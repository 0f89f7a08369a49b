/** A day from which the work changed, as somebody recorded. */
export interface FoundRebase {
  from: string;
  version: number;
  reason: string;
  by: string;
  set_at: Date;
  case_id: string | null;
  case_number: number | null;
}

/** The days from which the work behind the indicator $2 changed, oldest first; those taken back are left out. */
export const REBASES = {
  name: 'indicator-rebases',
  text: `
    select r.from_day as "from", r.version, r.reason, r.set_by_name as by, r.set_at, r.case_id,
           c.number as case_number
      from (select distinct on (from_day) * from chart_rebase
             where tenant_id = $1 and indicator_id = $2
             order by from_day, version desc) r
      left join improvement_case c on c.tenant_id = r.tenant_id and c.id = r.case_id
     where not r.withdrawn
     order by r.from_day`,
} as const;

export interface FoundRebasing {
  title: string;
  ownerPersonId: string;
  deputyPersonId: string | null;
}

/** Who answers for the indicator $2 of the tenant $1. */
export const REBASING = {
  name: 'indicator-rebasing',
  text: `
    select title, owner_person_id as "ownerPersonId", deputy_person_id as "deputyPersonId"
      from indicator where tenant_id = $1 and id = $2`,
} as const;

export interface FoundApproval {
  case_id: string;
  number: number;
  day: string;
}

/** The day in London on which the plan of each case of the indicator $2 was last approved, newest first. */
export const APPROVED_PLANS = {
  name: 'indicator-approved-plans',
  text: `
    select c.id as case_id, c.number, (max(e.at) at time zone 'Europe/London')::date as day
      from improvement_case c
      join workflow_event e on e.tenant_id = c.tenant_id and e.instance_id = c.id and e.type = 'approvePlan'
     where c.tenant_id = $1 and c.indicator_id = $2
     group by c.id, c.number
     order by day desc`,
} as const;
