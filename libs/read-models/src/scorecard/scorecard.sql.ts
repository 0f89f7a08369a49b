import type { ExceptionClass } from '#domain/assessment/exception';
import type { Judgement } from '#domain/assessment/polarity';
import type { RagStatus } from '#domain/assessment/rag';
import type { Polarity } from '#domain/indicator/indicator.types';
import type { Frequency } from '#kernel/period';
import type { FoundPartnership, FoundSuite } from '../partnerships/partnership.sql.ts';

export interface FoundHead extends FoundSuite {
  partnership_id: string;
  partnership_code: string;
  partnership_name: string;
  partnership_description: FoundPartnership['description'];
}

export interface FoundLine {
  tenant_id: string;
  id: string;
  code: string;
  title: string;
  theme_code: string | null;
  theme_name: string | null;
  unit_label: string;
  decimals: number;
  polarity: Polarity;
  frequency: Frequency;
  reporting_lag_days: number | null;
  in_use: boolean;
  owner_name: string;
  period_start: string | null;
  period_end: string | null;
  value: number | null;
  target: number | null;
  rag: RagStatus | null;
  direction: Judgement | null;
  change: number | null;
  exception_class: ExceptionClass | null;
  variation: string | null;
  assurance: string | null;
  signed_count: number | null;
  expected_count: number | null;
  missing: string | null;
  series: (number | null)[] | null;
  organisations: string[] | null;
  case_id: string | null;
  case_state: string | null;
}

const LINE = `
  i.tenant_id, i.id, i.code, i.title, i.theme_code, t.name as theme_name, i.unit_label, i.decimals, i.polarity,
  i.frequency, i.reporting_lag_days, i.retired_at is null as in_use, i.owner_name, l.period_start, l.period_end, l.value, l.target, l.rag, l.direction, l.change,
  l.exception_class, l.variation, l.assurance, l.signed_count, l.expected_count, l.missing, l.series, l.organisations,
  c.id as case_id, c.main_state as case_state`;

const BESIDE_INDICATOR = `
  left join indicator_latest l on l.tenant_id = i.tenant_id and l.indicator_id = i.id
  left join theme t on t.tenant_id = i.tenant_id and t.code = i.theme_code
  left join improvement_case c on c.tenant_id = i.tenant_id and c.indicator_id = i.id and c.closed_at is null`;

/** The suite $2 of the tenant $1 with its partnership. */
export const SCORECARD_HEAD = {
  name: 'scorecard-head',
  text: `
    select s.tenant_id, s.id, s.code, s.name, s.is_key, 0 as indicators, p.id as partnership_id,
           p.code as partnership_code, p.name as partnership_name, p.description as partnership_description
      from suite s
      join partnership p on p.tenant_id = s.tenant_id and p.id = s.tenant_id
     where s.tenant_id = $1 and s.id = $2`,
} as const;

/** Every line of the suite $2 of the tenant $1: bad exceptions first, then attention, then good, then the rest. */
export const SCORECARD_LINES = {
  name: 'scorecard-lines',
  text: `
    select ${LINE}
      from suite_indicator si
      join indicator i on i.tenant_id = si.tenant_id and i.id = si.indicator_id and i.retired_at is null
      ${BESIDE_INDICATOR}
     where si.tenant_id = $1 and si.suite_id = $2
     order by case l.exception_class when 'bad' then 0 when 'attention' then 1 when 'good' then 2 else 3 end,
              si.position`,
} as const;

/**
 * Every line of the suite $2 of the tenant $1 as it stood before the moment $3: what was published last by then, of the
 * measures in use then, and whether a case was open.
 */
export const SCORECARD_LINES_THEN = {
  name: 'scorecard-lines-then',
  text: `
    select ${LINE.replace('c.main_state as', 'null as').replace('i.retired_at is null', '(i.retired_at is null or i.retired_at >= $3)')}
      from suite_indicator si
      join indicator i on i.tenant_id = si.tenant_id and i.id = si.indicator_id
       and (i.retired_at is null or i.retired_at >= $3) and i.created_at < $3
      left join lateral (
        select * from assessment_published p
         where p.tenant_id = i.tenant_id and p.indicator_id = i.id and p.published_at < $3
         order by p.seq desc limit 1) l on true
      left join theme t on t.tenant_id = i.tenant_id and t.code = i.theme_code
      left join lateral (
        select id from improvement_case c
         where c.tenant_id = i.tenant_id and c.indicator_id = i.id and c.opened_at < $3
           and (c.closed_at is null or c.closed_at >= $3)
         order by c.opened_at desc limit 1) c on true
     where si.tenant_id = $1 and si.suite_id = $2
     order by case l.exception_class when 'bad' then 0 when 'attention' then 1 when 'good' then 2 else 3 end,
              si.position`,
} as const;

/** Lines of the indicators $2, wherever they are shown. */
export const INDICATOR_LINES = {
  name: 'indicator-lines',
  text: `
    select ${LINE}
      from indicator i
      ${BESIDE_INDICATOR}
     where i.tenant_id = any($1::uuid[]) and i.id = any($2::uuid[])
     order by i.title`,
} as const;
