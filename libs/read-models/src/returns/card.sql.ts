import type { ReturnStage } from '#domain/reporting/return-words';

/** The index card of a return, kept in line with its process. */
export interface FoundCard {
  id: string;
  indicator_id: string;
  period_start: string;
  stage: ReturnStage;
  due_at: Date | null;
  overdue: boolean;
  version: number;
  entered_by: string | null;
  entered_for: string | null;
  entered_by_name: string | null;
  signed_by: string | null;
  signed_for: string | null;
  signed_by_name: string | null;
  signed_at: Date | null;
  verified_by_name: string | null;
  verified_at: Date | null;
  sent_back_by_name: string | null;
  sent_back_at: Date | null;
  sent_back_reason: string | null;
}

/**
 * Returns of the organisation $1 that wait for something, and those signed last; only of the indicator $2 when given,
 * and then that of the period beginning on $3 whatever became of it.
 */
export const CARDS = {
  name: 'return-cards',
  text: `
    select id, indicator_id, period_start, stage, due_at, overdue, version, entered_by, entered_for, entered_by_name, signed_by,
           signed_for, signed_by_name, signed_at, verified_by_name, verified_at, sent_back_by_name, sent_back_at, sent_back_reason
      from period_return
     where tenant_id = $1 and ($2::uuid is null or indicator_id = $2)
       and (stage in ('due', 'drafted', 'sentBack', 'redrafted', 'submitted') or period_start = $3::date
            or id in (select id from period_return
                       where tenant_id = $1 and signed_at is not null and ($2::uuid is null or indicator_id = $2)
                       order by signed_at desc limit 20))
     order by period_start`,
} as const;
