import type { OpenWorkFact } from '#domain/membership/open-work';

/** One thing that a partnership has going with a member. */
export interface FoundOpenWork {
  fact: OpenWorkFact;
}

const roleHere = `replace(a.role, '_', ' ')`;

const notOver = (appointment: string): string =>
  `(${appointment}.ends is null or ${appointment}.ends >= greatest($3::date, ${appointment}.starts))`;

/** Open cases of the partnership with their papers. */
const openCases = `
  from improvement_case c
  join workflow_instance w on w.tenant_id = c.tenant_id and w.id = c.id`;

/** States of a case in which its plan is still to be agreed or carried out. */
const beforeReview = `(c.main_state like 'actionPlan%' or c.main_state like 'callInWindow%'
  or c.main_state in ('resourceShift', 'delivery'))`;

/**
 * What the partnership $1 has going with its member $2 on the day $3, as the partnership's own records say: of what stands in
 * the member's own tenant it knows nothing.
 */
export const OPEN_WORK = {
  name: 'membership-open-work',
  text: `
    select 1 as place, '' as title, jsonb_build_object('kind', 'accountableBody', 'id', m.organisation_id, 'title', '') as fact
      from membership m where m.tenant_id = $1 and m.organisation_id = $2 and m.accountable_body
    union all
    select 2, i.title, jsonb_build_object('kind', 'measure', 'id', i.id, 'title', i.title, 'as', 'owner', 'who', i.owner_name)
      from indicator i where i.tenant_id = $1 and i.owner_organisation_id = $2 and i.retired_at is null
    union all
    select 3, i.title, jsonb_build_object('kind', 'measure', 'id', i.id, 'title', i.title, 'as', 'deputy', 'who', i.deputy_name)
      from indicator i
     where i.tenant_id = $1 and i.deputy_person_id is not null and i.retired_at is null
       and exists (select from appointment a where a.tenant_id = $1 and a.organisation_id = $2
                      and a.person_id = i.deputy_person_id and ${notOver('a')})
       and not exists (select from appointment a where a.tenant_id = $1 and a.organisation_id <> $2
                      and a.person_id = i.deputy_person_id and ${notOver('a')})
    union all
    select 4, c.indicator_title, jsonb_build_object('kind', 'case', 'id', c.id, 'title', c.indicator_title,
             'number', c.number, 'state', c.main_state,
             'as', case when c.organisation_id = $2 then 'owner' else 'decider' end)
      from improvement_case c
     where c.tenant_id = $1 and c.closed_at is null
       and (c.organisation_id = $2 or c.subject ->> 'portfolioOrganisationId' = $2::text)
    union all
    select 5, action ->> 'title', jsonb_build_object('kind', 'action', 'id', c.id, 'title', action ->> 'title',
             'number', c.number, 'measure', c.indicator_title)
      ${openCases}
      cross join jsonb_array_elements(
        case when jsonb_typeof(w.snapshot #> '{context,plan,actions}') = 'array'
             then w.snapshot #> '{context,plan,actions}' else '[]' end) action
     where c.tenant_id = $1 and c.closed_at is null and ${beforeReview} and action ->> 'organisationId' = $2::text
       and jsonb_path_exists(action, '$.milestones[*] ? (@.state != "completed")')
    union all
    select 6, c.indicator_title, jsonb_build_object('kind', 'movement', 'id', c.id, 'title', c.indicator_title, 'number', c.number)
      ${openCases}
     where c.tenant_id = $1 and c.closed_at is null
       and jsonb_path_exists(w.snapshot, '$.context.shift.legs[*] ? (@.organisationId == $who && (@.state == "awaited" || @.state == "consented"))',
             jsonb_build_object('who', $2::text))
    union all
    select 7, p.indicator_title, jsonb_build_object('kind', 'target', 'id', p.id, 'title', p.indicator_title)
      from target_proposal p
     where p.tenant_id = $1 and p.closed_at is null and p.subject ->> 'portfolioOrganisationId' = $2::text
    union all
    select 8, r.text, jsonb_build_object('kind', 'recommendation', 'id', r.id, 'title', r.text, 'number', r.number,
             'as', case when r.responded_at is null then 'answers' else 'carriesOut' end)
      from recommendation r
     where r.tenant_id = $1 and r.closed_at is null
       and ((r.responded_at is null and r.to_organisation_id = $2)
            or (r.responded_at is not null and r.implementer_organisation_id = $2))
    union all
    select 9, i.title, jsonb_build_object('kind', 'portfolio', 'id', i.id, 'title', i.title)
      from indicator i where i.tenant_id = $1 and i.portfolio_organisation_id = $2 and i.retired_at is null
    union all
    select 10, i.title, jsonb_build_object('kind', 'feed', 'id', i.id, 'title', i.title, 'frequency', i.frequency,
             'starts', f.starts::text,
             'others', (select count(*) from indicator_feed o
                         where o.tenant_id = $1 and o.indicator_id = i.id and o.organisation_id <> $2 and o.ends is null),
             'newest', (select max(k.period_start)::text from contribution k
                         where k.tenant_id = $1 and k.indicator_id = i.id and k.organisation_id = $2))
      from indicator_feed f join indicator i on i.tenant_id = f.tenant_id and i.id = f.indicator_id
     where f.tenant_id = $1 and f.organisation_id = $2 and f.ends is null and i.retired_at is null
    union all
    select 11, s.measure, jsonb_build_object('kind', 'agreement', 'id', s.id, 'title', s.measure, 'state', s.state)
      from sharing_agreement s
     where s.tenant_id = $1 and s.organisation_id = $2 and s.state in ('proposed', 'agreed', 'active')
    union all
    select 12, a.person_name, jsonb_build_object('kind', 'seat', 'id', a.id, 'title', a.person_name, 'role', ${roleHere},
             'last', a.role in ('administrator', 'partnership_coordinator') and not exists (
               select from appointment o where o.tenant_id = $1 and o.role = a.role and o.organisation_id <> $2
                  and o.starts <= $3::date and o.ends is null))
      from appointment a where a.tenant_id = $1 and a.organisation_id = $2 and ${notOver('a')}
    union all
    select 13, d.to_name, jsonb_build_object('kind', 'delegation', 'id', d.id, 'title', d.to_name || ' for ' || d.from_name,
             'role', ${roleHere})
      from delegation d join appointment a on a.tenant_id = d.tenant_id and a.id = d.appointment_id
     where d.tenant_id = $1 and d.organisation_id = $2 and d.ended_at is null and d.ends >= $3::date
     order by 1, 2`,
} as const;
