import type { ExceptionClass } from '#domain/assessment/exception';
import type { Nation } from '#kernel/bank-holidays';
import { QUEUE_COLUMNS } from './queue.sql.ts';
import type { FoundQueue } from './queue.sql.ts';

export interface FoundCase extends FoundQueue {
  tenant_id: string;
  id: string;
  number: number;
  indicator_id: string;
  indicator_title: string;
  partnership_name: string;
  nation: Nation;
  organisation_name: string;
  theme_name: string | null;
  main_state: string;
  waiting_for: string;
  opened_at: Date;
  state_since: Date;
  closed_at: Date | null;
  due_at: Date | null;
  exception_class: ExceptionClass | null;
  cycle: number;
  escalated: number;
  redesign: boolean;
  overrides: number;
  plan_approved: boolean;
  milestones: number;
  milestones_met: number;
}

/** Columns of a case as lists show it; needs the aliases of {@link CASE_FROM}. */
export const CASE_COLUMNS = `
  c.tenant_id, c.id, c.number, c.indicator_id, c.indicator_title, p.name as partnership_name, p.nation,
  c.organisation_name, c.main_state, c.waiting_for, c.opened_at, c.closed_at, c.due_at, c.exception_class, c.cycle,
  c.state_since, c.escalated, c.redesign, c.overrides, c.plan_approved, c.milestones, c.milestones_met,
  (select t.name from indicator about join theme t on t.tenant_id = about.tenant_id and t.code = about.theme_code
    where about.tenant_id = c.tenant_id and about.id = c.indicator_id) as theme_name,
  ${QUEUE_COLUMNS}`;

export const CASE_FROM = `improvement_case c join partnership p on p.tenant_id = c.tenant_id`;

/** Whether a case `c` has a plan under way of which no milestone is met yet. */
export const WITHOUT_MILESTONE = `
  c.plan_approved and c.main_state in ('delivery', 'followUpReview') and c.milestones > 0 and c.milestones_met = 0`;

/** Every case of the indicator $2 of the tenant $1, newest first. */
export const CASES_OF_INDICATOR = {
  name: 'cases-of-indicator',
  text: `
    select ${CASE_COLUMNS} from ${CASE_FROM}
     where c.tenant_id = $1 and c.indicator_id = $2
     order by c.opened_at desc`,
} as const;

/** Single cases, by tenant $1 and id $2, in order of number. */
export const CASES_BY_ID = {
  name: 'cases-by-id',
  text: `
    select ${CASE_COLUMNS} from ${CASE_FROM}
     where c.tenant_id = any($1::uuid[]) and c.id = any($2::uuid[])
     order by c.number`,
} as const;
