import { periodLabel } from '#kernel/period-label';
import type { Frequency } from '#kernel/period';
import { workingDaysBetween } from '#kernel/working-days';
import type { Nation } from '#kernel/bank-holidays';
import type { Actor } from '#permissions/actor';
import { isAllowed, isEverAllowed } from '#permissions/ask';
import { encodeId } from '../global-id.ts';
import { periodAt } from '../returns/asked-returns.ts';
import { handsOfCard, returnSubject } from '../returns/return-item.row.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { NeedsMeRow } from './needs-me.rows.ts';
import type { NeedsSource } from './needs-source.ts';

/** More figures than this stand as one entry, so that nothing else is buried under them. */
const MOST_LISTED = 10;

interface FoundSubmitted {
  tenant_id: string;
  indicator_id: string;
  title: string;
  frequency: Frequency;
  nation: Nation;
  owner_person_id: string;
  deputy_person_id: string | null;
  period_start: string;
  due_at: Date;
  overdue: boolean;
  entered_by: string;
  entered_for: string | null;
  signed_by: string;
  signed_for: string | null;
  says_missing: boolean;
}

/** Signed figures of the organisation $1 that nobody has verified yet, the longest waiting first. */
const SUBMITTED = {
  name: 'needs-me-verification',
  text: `
    select r.tenant_id, r.indicator_id, i.title, i.frequency, o.nation, i.owner_person_id, i.deputy_person_id,
           r.period_start, r.due_at, r.overdue, r.entered_by, r.entered_for, r.signed_by, r.signed_for,
           b.missing_kind is not null as says_missing
      from period_return r
      join indicator i on i.tenant_id = r.tenant_id and i.id = r.indicator_id
      join organisation o on o.tenant_id = r.tenant_id
      left join observation b on b.tenant_id = r.tenant_id and b.indicator_id = r.indicator_id
       and b.period_start = r.period_start
     where r.tenant_id = $1 and r.stage = 'submitted'
     order by r.due_at, i.title`,
} as const;

/** Figures that wait for a data verifier who neither entered nor signed them. */
export class VerificationNeeds implements NeedsSource {
  constructor(private readonly tenants: TenantReader) {}

  async needsOf(actor: Actor, now: Date): Promise<NeedsMeRow[]> {
    if (!isEverAllowed(actor, 'verify', 'Contribution')) return [];
    const query = { ...SUBMITTED, values: [actor.organisationId] };
    const found = await this.tenants.read<FoundSubmitted>(actor.tenantIds, query);
    const theirs = found.filter((one) => {
      const subject = returnSubject(one, handsOfCard(one));
      return isAllowed(actor, 'verify', 'Contribution', subject);
    });
    const rows = theirs.map((one) => oneOf(one, actor.organisationName, now));
    const [first] = rows;
    return first && rows.length > MOST_LISTED ? [manyOf(first, rows)] : rows;
  }
}

function oneOf(found: FoundSubmitted, partnershipName: string, now: Date): NeedsMeRow {
  const { tenant_id, indicator_id, period_start: periodStart, title, nation, due_at: dueAt, overdue } = found;
  const indicatorId = encodeId('Indicator', tenant_id, indicator_id);
  const period = periodAt(found.frequency, periodStart);
  return {
    id: `${indicatorId}.${periodStart}:verifyReturn`,
    kind: 'verifyReturn',
    title,
    detail: `Verify ${found.says_missing ? 'that there is no' : 'the signed'} figure for ${period ? periodLabel(period) : periodStart}, or send it back.`,
    partnershipName,
    dueAt,
    dueInWorkingDays: workingDaysBetween(now, dueAt, nation),
    overdue,
    button: 'Verify',
    subjectId: null,
    caseId: null,
    indicatorId,
    periodStart,
  };
}

/** Many as one, due when the first of them is. */
function manyOf(first: NeedsMeRow, rows: readonly NeedsMeRow[]): NeedsMeRow {
  return {
    ...first,
    id: 'verifyReturns',
    kind: 'verifyReturns',
    title: `${rows.length} signed figures wait to be verified`,
    detail: `The first is “${first.title}”.`,
    button: 'See them',
    indicatorId: null,
    periodStart: null,
  };
}
