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
