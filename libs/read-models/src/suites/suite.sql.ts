import type { QualityAnswer } from '#domain/measure/quality-passport';

export interface FoundSuite {
  id: string;
  code: string;
  name: string;
  is_key: boolean;
  for_public: boolean;
  size_reason: string | null;
  revision: number;
}

export interface FoundMember {
  suite_id: string;
  id: string;
}

export interface FoundCandidate {
  id: string;
  shared: boolean;
  title: string;
  shared_by: string | null;
  theme_name: string | null;
  level: string | null;
  kind: string | null;
  answers: QualityAnswer[] | null;
  leave_until: string | null;
  published: boolean;
}

/** The suites of the tenant $1, key suites first. */
export const SUITES_TO_KEEP = {
  name: 'suites-to-keep',
  text: `
    select id, code, name, is_key, for_public, size_reason, revision
      from suite where tenant_id = $1 order by is_key desc, name`,
} as const;

/** What is in each suite of the tenant $1, in order. */
export const SUITE_MEMBERS = {
  name: 'suite-members',
  text: `
    select suite_id, id from (
      select suite_id, indicator_id as id, position from suite_indicator where tenant_id = $1
      union all
      select suite_id, agreement_id, position from suite_shared_measure where tenant_id = $1) listed
     order by suite_id, position, id`,
} as const;

/** What may be in a suite of the tenant $1 on the day $2: indicators in use by theme and name, then what members share. */
export const SUITE_CANDIDATES = {
  name: 'suite-candidates',
  text: `
    select id, shared, title, shared_by, theme_name, level, kind, answers, leave_until, published from (
      select i.id, false as shared, i.title, null as shared_by, t.name as theme_name, t.position, i.level, i.kind,
             (select p.answers from measure_passport p
               where p.tenant_id = i.tenant_id and p.indicator_id = i.id order by p.version desc limit 1) as answers,
             (select max(k.until) from key_leave k
               where k.tenant_id = i.tenant_id and k.indicator_id = i.id and k.until >= $2::date)::text as leave_until,
             exists (select from publication p
                      where p.tenant_id = i.tenant_id and p.indicator_id = i.id and p.live) as published
        from indicator i
        left join theme t on t.tenant_id = i.tenant_id and t.code = i.theme_code
       where i.tenant_id = $1 and i.retired_at is null
      union all
      select m.agreement_id, true, m.title, m.organisation_name, null, null, null, null, null, null, false
        from shared_measure m
       where m.tenant_id = $1) listed
     order by shared, position nulls last, title, id`,
} as const;
