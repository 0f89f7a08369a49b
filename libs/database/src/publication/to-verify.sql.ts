/**
 * Signed figures of the indicator $2 of the tenant $1 with whether they are verified: a partnership's from the contributions of
 * those who are members on the day $3 (nobody can verify any more for one that left), an organisation's own from its returns.
 */
export const TO_VERIFY = {
  name: 'publication-to-verify',
  text: `
    select m.organisation_name as who, c.period_start as "periodStart", c.period_end as "periodEnd", c.revision,
           v.revision is not null as verified, null::boolean as asked
      from (select distinct on (organisation_id, period_start) organisation_id, period_start, period_end, revision
              from contribution where tenant_id = $1 and indicator_id = $2
             order by organisation_id, period_start, revision desc) c
      join membership m on m.tenant_id = $1 and m.organisation_id = c.organisation_id
       and (m."left" is null or m."left" >= $3::date)
      left join contribution_verification v on v.tenant_id = $1 and v.indicator_id = $2
       and v.organisation_id = c.organisation_id and v.period_start = c.period_start and v.revision = c.revision
    union all
    select '', r.period_start, r.period_end, r.revision,
           r.stage = 'verified' or (r.stage = 'redrafted' and r.verified_by is not null), true
      from period_return r
     where r.tenant_id = $1 and r.indicator_id = $2 and r.revision is not null
     order by 2, 1`,
} as const;
