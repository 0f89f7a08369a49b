import type { Clock } from '#kernel/clock';
import { addDays, addMonths, londonDateOf, londonMidnight, type LocalDate } from '#kernel/local-date';
import type { FieldProblem } from '#domain/improvement/field-problem';
import { stageLabel } from '#domain/improvement/case-words';
import { waitingTimes } from '#domain/improvement/waiting-times';
import type { WaitingCase, WaitingTime } from '#domain/improvement/waiting-times';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import type { TenantReader } from '../tenant/tenant.reader.ts';

/** How long cases stay in one stage, with the stage in words. */
export interface WaitingTimeRow extends Omit<WaitingTime, 'stage'> {
  stage: string;
  stageLabel: string;
}

/** Where cases wait, or why this person may not see it, or what is wrong with the days asked for. */
export interface WaitingTimesRow {
  readable: boolean;
  whyNot: string | null;
  problems: FieldProblem[];
  /** First and last day of the time looked at. */
  from: LocalDate;
  to: LocalDate;
  stages: WaitingTimeRow[];
  organisations: WaitingTimeRow[];
}

interface Found {
  organisation_name: string;
  nation: WaitingCase['nation'];
  visits: WaitingCase['visits'];
  escalations: WaitingCase['escalations'];
  overdue: boolean;
}

/** No day before this is looked at: no case is as old, and the database does not know every moment that a calendar does. */
const EARLIEST: LocalDate = '1900-01-01';

/**
 * Every case of the partnerships and organisations $3 that was open at some time after the moment $2: its stays, and
 * whether it is late at the moment $1.
 */
const WAITS = {
  name: 'case-waits',
  text: `
    select c.organisation_name, p.nation, i.snapshot #> '{context,visits}' as visits,
           coalesce(i.snapshot #> '{context,escalations}', '[]') as escalations,
           (c.closed_at is null and c.due_at is not null and c.due_at < $1::timestamptz) as overdue
      from improvement_case c
      join partnership p on p.tenant_id = c.tenant_id
      join workflow_instance i on i.tenant_id = c.tenant_id and i.id = c.id
     where (c.tenant_id = any($3::uuid[]) or c.organisation_id = any($3::uuid[]))
       and (c.closed_at is null or c.closed_at >= $2::timestamptz)`,
} as const;

/** Reads where cases wait across the organisations of the actor's partnerships. */
export class WaitingTimesReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /**
   * The twelve months to today unless told otherwise; only of tenants whose metrics this person may read: of a
   * partnership all its cases, of an organisation its own. Days in the wrong order are answered with the problem.
   */
  async read(
    actor: Actor,
    wanted: { from?: LocalDate | null; to?: LocalDate | null },
  ): Promise<WaitingTimesRow> {
    const now = this.clock.now();
    const to = notBefore(EARLIEST, wanted.to ?? londonDateOf(now));
    const from = notBefore(EARLIEST, wanted.from ?? addMonths(to, -12));
    const answers = actor.tenantIds.map((tenantId) => ({
      tenantId,
      answer: authorise(actor, 'read', 'WorkflowMetrics', { tenantId }),
    }));
    const readable = answers.filter(({ answer }) => answer.ok).map(({ tenantId }) => tenantId);
    const refused = answers.find(({ answer }) => !answer.ok)?.answer;
    const nothing = { readable: true, whyNot: null, problems: [], from, to, stages: [], organisations: [] };
    if (readable.length === 0) {
      const whyNot = refused && !refused.ok ? refused.message : null;
      return { ...nothing, readable: false, whyNot };
    }
    if (to < from) {
      const message = 'The first day must not be after the last.';
      return { ...nothing, problems: [{ field: 'from', message }] };
    }
    const begins = londonMidnight(from).toISOString();
    const ends = londonMidnight(addDays(to, 1)).toISOString();
    const query = { ...WAITS, values: [now.toISOString(), begins, readable] };
    const found = await this.tenants.read<Found>(actor.tenantIds, query);
    const cases = found.map(({ organisation_name: organisationName, ...rest }) => ({
      organisationName,
      ...rest,
    }));
    const { stages, organisations } = waitingTimes(cases, { from: begins, to: ends });
    const rowOf = (time: WaitingTime): WaitingTimeRow => ({ ...time, stageLabel: stageLabel(time.stage) });
    return { ...nothing, stages: stages.map(rowOf), organisations: organisations.map(rowOf) };
  }
}

function notBefore(earliest: LocalDate, day: LocalDate): LocalDate {
  return day < earliest ? earliest : day;
}
