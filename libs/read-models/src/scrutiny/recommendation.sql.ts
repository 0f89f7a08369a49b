import type { Nation } from '#kernel/bank-holidays';
import type { ResponseDecision } from '#domain/scrutiny/recommendation-documents';
import type { RecommendationSubject } from '#permissions/subjects';
import type { JsonSnapshot } from '#workflow/pure/json.snapshot';
import type { FoundPartnership } from '../partnerships/partnership.sql.ts';

/** A recommendation as its index card has it. */
export interface FoundRecommendation {
  tenant_id: string;
  id: string;
  number: number;
  about_kind: 'case' | 'indicator' | 'matter';
  about_title: string;
  case_id: string | null;
  case_number: number | null;
  indicator_id: string | null;
  text: string;
  to_whom: string;
  state: string;
  version: number;
  waiting_for: string;
  decision: ResponseDecision | null;
  pressed: boolean;
  made_at: Date;
  response_due: string;
  responded_at: Date | null;
  implementer_name: string | null;
  implement_by: string | null;
  due_at: Date | null;
  closed_at: Date | null;
  partnership_name: string;
  nation: Nation;
}

export interface FoundOnTracker extends FoundRecommendation {
  total: number;
}

export interface FoundStateCount {
  state: string;
  count: number;
  overdue: number;
}

export interface FoundRecommendationPage extends FoundRecommendation {
  machine_id: string;
  machine_version: number;
  snapshot: JsonSnapshot;
  partnership: FoundPartnership;
}

export interface FoundForSomeone extends FoundRecommendation {
  subject: RecommendationSubject;
}

/** Columns of a recommendation as lists show it; needs the aliases of {@link FROM}. */
const COLUMNS = `
  r.tenant_id, r.id, r.number, r.about_kind, r.about_title, r.case_id, r.case_number, r.indicator_id, r.text,
  r.to_whom, r.state, r.version, r.waiting_for, r.decision, r.pressed, r.made_at, r.response_due, r.responded_at,
  r.implementer_name, r.implement_by, r.due_at, r.closed_at, p.name as partnership_name, p.nation`;

const FROM = `recommendation r join partnership p on p.tenant_id = r.tenant_id`;

/**
 * What a filter allows but for the state: partnership $1, organisation put to or carrying out $2, overdue $3, open $4,
 * words $5 (a number finds that one), decision $6, each of them null for any; the moment it is now is $7.
 */
const ALLOWED = `
  ($1::uuid is null or r.tenant_id = $1)
  and ($2::uuid is null or $2 in (r.to_organisation_id, r.implementer_organisation_id))
  and ($3::boolean is null or (r.closed_at is null and r.due_at is not null and r.due_at < $7::timestamptz) = $3)
  and ($4::boolean is null or (r.closed_at is null) = $4)
  and ($5::text is null or r.number::text = $5
       or position(lower($5) in lower(r.about_title || ' ' || r.text)) > 0)
  and ($6::text is null or r.decision = $6)`;

/** A page of recommendations: states $8 or any, limit $9, offset $10. Open ones first, longest overdue first. */
export const RECOMMENDATIONS_PAGE = {
  name: 'recommendations-page',
  text: `
    select ${COLUMNS}, count(*) over ()::int as total
      from ${FROM}
     where ${ALLOWED} and ($8::text[] is null or r.state = any($8))
     order by (r.closed_at is not null), r.due_at nulls last, r.closed_at desc, r.tenant_id, r.number desc
     limit $9 offset $10`,
} as const;

/** Counts by state over everything the filter allows. */
export const RECOMMENDATION_COUNTS = {
  name: 'recommendation-counts',
  text: `
    select r.state, count(*)::int as count,
           (count(*) filter (where r.closed_at is null and r.due_at < $7::timestamptz))::int as overdue
      from ${FROM}
     where ${ALLOWED}
     group by r.state`,
} as const;

/** The recommendation $2 of the tenant $1 with its workflow instance. */
export const RECOMMENDATION = {
  name: 'recommendation',
  text: `
    select ${COLUMNS}, w.machine_id, w.machine_version, w.snapshot,
           json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'description', p.description) as partnership
      from ${FROM}
      join workflow_instance w on w.tenant_id = r.tenant_id and w.id = r.id
     where r.tenant_id = $1 and r.id = $2`,
} as const;

/** Every recommendation of the case $2 of the tenant $1, newest first. */
export const RECOMMENDATIONS_OF_CASE = {
  name: 'recommendations-of-case',
  text: `select ${COLUMNS} from ${FROM} where r.tenant_id = $1 and r.case_id = $2 order by r.number desc`,
} as const;

/** Open recommendations that somebody must move on, soonest due first, at most $1. */
export const OPEN_RECOMMENDATIONS = {
  name: 'needs-me-recommendations',
  text: `
    select ${COLUMNS}, r.subject
      from ${FROM}
     where r.closed_at is null
     order by r.due_at nulls last, r.tenant_id, r.number
     limit $1`,
} as const;

/** Recommendations of the tenant $1 made before $3 and not closed before $2, in order of number, at most $4. */
export const RECOMMENDATIONS_REPORTED = {
  name: 'recommendations-reported',
  text: `
    select ${COLUMNS}
      from ${FROM}
     where r.tenant_id = $1 and r.made_at < $3::timestamptz
       and (r.closed_at is null or r.closed_at >= $2::timestamptz)
     order by r.number
     limit $4`,
} as const;
