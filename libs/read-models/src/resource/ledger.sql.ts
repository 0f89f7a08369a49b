import type { LedgerAct } from '#domain/resource/ledger-acts';
import type { ResourceUnit } from '#domain/resource/shift';

export interface FoundLine {
  tenant_id: string;
  id: string;
  heading_id: string;
  heading_name: string;
  heading_code: string;
  leg_id: string;
  act: LedgerAct;
  amount: number;
  unit: ResourceUnit;
  year: number;
  at: Date;
  made_by_name: string;
  partnership_id: string | null;
  case_id: string | null;
  case_number: number | null;
  title: string | null;
  other_organisation_name: string | null;
  total: number;
}

/** What lines do to the headings asked for, of one year and unit; each amount is of all those headings together. */
export interface FoundBalance {
  year: number;
  unit: ResourceUnit;
  headings: number;
  budgeted: number;
  available: number;
  lines: number;
  lines_in: number;
  lines_out: number;
  lines_reserved: number;
  before: number;
  others: number;
  after: number;
}

const SERVES = `
  ($4::uuid is null or exists (
    select from priority_heading p
     where p.tenant_id = h.tenant_id and p.heading_id = h.id and p.owner_id = $3 and p.priority_id = $4 and p.ends is null))`;

/**
 * What is asked for of the organisation $1: the heading $2, headings that serve the priority $4 of $3, the year $5, the acts
 * $6, with the organisation $7, from the moment $8 to the moment $9; each null for any.
 */
const WHERE = `
      ledger_line l
      join budget_heading h on h.tenant_id = l.tenant_id and h.id = l.heading_id
      left join virement v on v.tenant_id = l.tenant_id and v.id = l.leg_id
     where l.tenant_id = $1 and ($2::uuid is null or l.heading_id = $2) and ${SERVES}
       and ($5::int is null or l.year = $5) and ($6::text[] is null or l.act = any($6))
       and ($7::text is null or v.other_organisation_name = $7)
       and ($8::timestamptz is null or l.at >= $8) and ($9::timestamptz is null or l.at < $9)`;

/** A page of those lines, newest first: $10 rows after $11. */
export const LEDGER_LINES = {
  name: 'ledger-lines-asked',
  text: `
    select l.tenant_id, l.id, l.heading_id, h.name as heading_name, h.code as heading_code, l.leg_id, l.act, l.amount, l.unit,
           l.year, l.at, l.made_by_name, v.partnership_id, v.case_id, v.case_number, v.title, v.other_organisation_name,
           count(*) over ()::int as total
      from ${WHERE}
     order by l.at desc, l.id desc
     limit $10 offset $11`,
} as const;

/**
 * What the lines do to the headings asked for, by year and unit, whether or not a heading has a line: those shown by kind, and
 * what those before the days, within them but not shown, and after them come to. Each takes from what a heading has available,
 * or adds to it, just as the trigger that keeps a heading's balances does.
 */
export const LEDGER_BALANCES = {
  name: 'ledger-balances',
  text: `
    with headings as (
      select h.id, h.year, h.unit, h.amount, h.amount + h.moved_in - h.moved_out - h.reserved as available
        from budget_heading h
       where h.tenant_id = $1 and ($2::uuid is null or h.id = $2) and ${SERVES} and ($5::int is null or h.year = $5)),
    effects as (
      select h.year, h.unit,
             case when l.at < $8 then 'before' when l.at >= $9 then 'after'
               when ($6::text[] is null or l.act = any($6)) and ($7::text is null or v.other_organisation_name = $7) then 'shown'
               else 'others' end as part,
             case l.act when 'reserve' then l.amount when 'release' then -l.amount when 'move_out' then -l.amount
               when 'reverse_out' then -l.amount else 0 end as held,
             case l.act when 'move_in' then l.amount when 'reverse_out' then -l.amount else 0 end as moved_in,
             case l.act when 'move_out' then l.amount when 'reverse_in' then -l.amount else 0 end as moved_out
        from headings h
        join ledger_line l on l.tenant_id = $1 and l.heading_id = h.id
        left join virement v on v.tenant_id = l.tenant_id and v.id = l.leg_id),
    lines as (
      select year, unit, count(*) filter (where part = 'shown')::int as lines,
             sum(moved_in) filter (where part = 'shown') as lines_in,
             sum(moved_out) filter (where part = 'shown') as lines_out,
             sum(held) filter (where part = 'shown') as lines_reserved,
             sum(moved_in - moved_out - held) filter (where part = 'before') as before,
             sum(moved_in - moved_out - held) filter (where part = 'others') as others,
             sum(moved_in - moved_out - held) filter (where part = 'after') as after
        from effects group by year, unit),
    books as (
      select year, unit, count(*)::int as headings, sum(amount)::bigint as budgeted, sum(available)::bigint as available
        from headings group by year, unit)
    select b.*, coalesce(l.lines, 0) as lines, coalesce(l.lines_in, 0)::bigint as lines_in,
           coalesce(l.lines_out, 0)::bigint as lines_out, coalesce(l.lines_reserved, 0)::bigint as lines_reserved,
           coalesce(l.before, 0)::bigint as before, coalesce(l.others, 0)::bigint as others, coalesce(l.after, 0)::bigint as after
      from books b
      left join lines l using (year, unit)
     order by b.year desc, b.unit desc`,
} as const;

/** The priorities that a heading of the organisation $1 serves now. */
export const LEDGER_PRIORITIES = {
  name: 'ledger-priorities',
  text: `
    select p.tenant_id as "ownerId", p.id, p.title, coalesce(q.name, g.name, '') as "ownerName"
      from priority p
      left join partnership q on q.tenant_id = p.tenant_id
      left join organisation g on g.tenant_id = p.tenant_id
     where exists (select from priority_heading t
                    where t.tenant_id = $1 and t.owner_id = p.tenant_id and t.priority_id = p.id and t.ends is null)
     order by "ownerName", p.title`,
} as const;

/** The organisations that movements of the organisation $1 were with. */
export const LEDGER_PARTIES = {
  name: 'ledger-parties',
  text: `select distinct other_organisation_name as name from virement where tenant_id = $1 order by name`,
} as const;
