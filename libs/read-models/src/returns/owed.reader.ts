import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import { periodLabel } from '#kernel/period-label';
import type { Period } from '#kernel/period';
import type { Actor } from '#permissions/actor';
import { isAllowed } from '#permissions/ask';
import { encodeId } from '../global-id.ts';
import type { Instant } from '../instant.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { owedPeriods } from './owed-periods.ts';
import { OWING } from './owed.sql.ts';
import type { FoundOwing } from './owed.sql.ts';
import { dueOf, returnSubject } from './return-item.row.ts';

/** A return not yet signed, as a list of things to do names it. */
export interface OwedReturn {
  id: string;
  indicatorId: string;
  title: string;
  periodStart: string;
  periodLabel: string;
  dueAt: Instant;
  dueInWorkingDays: number;
  overdue: boolean;
  state: 'draft' | 'notEntered';
  /** Where it is published, in words; empty when nowhere that the actor may see. */
  partnershipName: string;
  canDraft: boolean;
  canSign: boolean;
}

/** Reads what the organisation acted for still owes, without the figures: the header of every page counts these. */
export class OwedReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** Returns not yet signed, soonest due first. */
  async list(actor: Actor): Promise<OwedReturn[]> {
    const now = this.clock.now();
    const today = londonDateOf(now);
    const query = { ...OWING, values: [actor.organisationId, today] };
    const found = await this.tenants.read<FoundOwing>(actor.tenantIds, query);
    const owed = found.flatMap((measure) => {
      const drafted = measure.drafts.map((draft) => draft.period_start);
      return owedPeriods(measure, measure.last, drafted, today).map(({ period }) =>
        owedReturn(measure, period, actor, now),
      );
    });
    return owed.sort(
      (a, b) => a.dueInWorkingDays - b.dueInWorkingDays || a.title.localeCompare(b.title, 'en-GB'),
    );
  }
}

function owedReturn(measure: FoundOwing, period: Period, actor: Actor, now: Date): OwedReturn {
  const draft = measure.drafts.find((one) => one.period_start === period.start);
  const indicatorId = encodeId('Indicator', measure.tenant_id, measure.id);
  const subject = returnSubject(measure, draft?.entered_by ?? null);
  return {
    id: `${indicatorId}.${period.start}`,
    indicatorId,
    title: measure.title,
    periodStart: period.start,
    periodLabel: periodLabel(period),
    ...dueOf(measure, period, draft?.signed ?? false, now),
    state: draft ? 'draft' : 'notEntered',
    partnershipName: measure.partnerships ?? '',
    canDraft: isAllowed(actor, 'draft', 'Contribution', subject),
    canSign: isAllowed(actor, 'sign', 'Contribution', subject),
  };
}
