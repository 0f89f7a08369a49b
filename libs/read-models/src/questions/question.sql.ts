import type { JsonSnapshot } from '#workflow/pure/json.snapshot';

export interface FoundQuestion {
  tenant_id: string;
  code: string;
  version: number;
  question_group: string;
  stages: string[];
  fits: string[];
  text: string;
  required: boolean;
  set_by_name: string;
  set_at: Date;
}

/** The questions of the tenant $1's own that are in force, in order of code. */
export const OWN_QUESTIONS = {
  name: 'own-questions',
  text: `
    select tenant_id, code, version, question_group, stages, fits, text, required, set_by_name, set_at
      from (select distinct on (code) * from own_question where tenant_id = $1 order by code, version desc) q
     where not retired
     order by length(code), code`,
} as const;

export interface FoundRelatedCase {
  /** The case that was asked about. */
  asked: string;
  machine_id: string;
  machine_version: number;
  snapshot: JsonSnapshot;
}

/** Cases of one indicator that are looked through for earlier answers, for each case asked about. */
const LOOKED_THROUGH = 12;

/** The latest cases of the same indicator as each of the cases $2 of the tenants $1, themselves included. */
export const RELATED_CASES = {
  name: 'related-cases',
  text: `
    select asked.tenant_id || ':' || asked.id as asked, w.machine_id, w.machine_version, w.snapshot
      from unnest($1::uuid[], $2::uuid[]) as asked(tenant_id, id)
      join improvement_case c0 on c0.tenant_id = asked.tenant_id and c0.id = asked.id
      cross join lateral (
        select c.id from improvement_case c
         where c.tenant_id = c0.tenant_id and c.indicator_id = c0.indicator_id
         order by c.opened_at desc limit ${LOOKED_THROUGH}) related
      join workflow_instance w on w.tenant_id = c0.tenant_id and w.id = related.id`,
} as const;
