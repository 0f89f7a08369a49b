import type { Nation } from '#kernel/bank-holidays';
import type { CaseSubject } from '#permissions/subjects';

/** An open case, as far as it decides for whom it waits and how that is told. */
export interface FoundWaiting {
  tenant_id: string;
  id: string;
  indicator_id: string;
  indicator_title: string;
  partnership_name: string;
  nation: Nation;
  main_state: string;
  due_at: Date | null;
  subject: CaseSubject;
}

/** Open cases in the stages $2, soonest due first, at most $1. */
export const OPEN_CASES = {
  name: 'needs-me-cases',
  text: `
    select c.tenant_id, c.id, c.indicator_id, c.indicator_title, c.main_state, c.due_at, c.subject,
           p.name as partnership_name, p.nation
      from improvement_case c
      join partnership p on p.tenant_id = c.tenant_id
     where c.closed_at is null and c.main_state = any($2)
     order by c.due_at nulls last, c.tenant_id, c.number
     limit $1`,
} as const;
