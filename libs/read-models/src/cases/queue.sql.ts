import { isWorkedOn } from '#domain/improvement/case-queue';
import type { CaseStanding } from '#domain/improvement/case-queue';
import { caseStages } from '#domain/improvement/case-stages';

/** How a case stands in its partnership's queue; all but the first two are null for a case that waits for no turn. */
export interface FoundQueue {
  standing: CaseStanding | null;
  out_of_turn: number;
  queue_rank: number | null;
  queue_waiting: number | null;
  queue_in_hand: number | null;
  queue_capacity: number | null;
}

/** The stages in which a case takes up a place, as a list: a function in SQL would be called for each case of each row. */
const WORKED_ON = caseStages
  .filter(isWorkedOn)
  .map((stage) => `'${stage}'`)
  .join(', ');

/**
 * Columns of a case's place in the queue, of a case `c` and its partnership `p`: sorted by the score that the rule gave
 * it, then the oldest, then the lower number, as `ranked` does. Cases that wait for no turn cost nothing.
 */
export const QUEUE_COLUMNS = `
  c.standing, c.out_of_turn,
  case when c.queue_score is not null then (
    select count(*)::int + 1 from improvement_case w
     where w.tenant_id = c.tenant_id and w.queue_score is not null
       and (w.queue_score > c.queue_score
         or (w.queue_score = c.queue_score and (w.opened_at, w.number) < (c.opened_at, c.number)))
  ) end as queue_rank,
  case when c.queue_score is not null then (
    select count(*)::int from improvement_case w where w.tenant_id = c.tenant_id and w.queue_score is not null
  ) end as queue_waiting,
  case when c.queue_score is not null then (
    select count(*)::int from improvement_case w where w.tenant_id = c.tenant_id and w.main_state in (${WORKED_ON})
  ) end as queue_in_hand,
  case when c.queue_score is not null then (p.policy ->> 'openCaseCapacity')::int end as queue_capacity`;
