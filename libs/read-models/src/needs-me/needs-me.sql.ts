import type { CaseSubject } from '#permissions/subjects';
import { CASE_COLUMNS, CASE_FROM } from '../cases/case-summary.sql.ts';
import type { FoundCase } from '../cases/case-summary.sql.ts';

export interface FoundWaiting extends FoundCase {
  subject: CaseSubject;
}

/** Open cases in stages that somebody must move on, soonest due first, at most $1. */
export const OPEN_CASES = {
  name: 'needs-me-cases',
  text: `
    select ${CASE_COLUMNS}, c.subject
      from ${CASE_FROM}
     where c.closed_at is null
     order by c.due_at nulls last, c.tenant_id, c.number
     limit $1`,
} as const;
