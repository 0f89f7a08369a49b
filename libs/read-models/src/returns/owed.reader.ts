import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import { periodLabel } from '#kernel/period-label';
import { workingDaysBetween } from '#kernel/working-days';
import type { Actor } from '#permissions/actor';
import { handsOf } from '#permissions/bars';
import { isAllowed } from '#permissions/ask';
import { encodeId } from '../global-id.ts';
import type { Instant } from '../instant.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { askedReturns, periodAt } from './asked-returns.ts';
import { OWING } from './owed.sql.ts';
import type { FoundOwed, FoundOwing } from './owed.sql.ts';
import { returnSubject } from './return-item.row.ts';

/** A return not yet signed, as a list of things to do names it. */
export interface OwedReturn {
  id: string;
  indicatorId: string;
  title: string;
  periodStart: string;
  periodLabel: string;
  /** Null where a signed figure is being replaced and nobody waits for it. */
  dueAt: Instant | null;
  dueInWorkingDays: number | null;
  overdue: boolean;
  state: 'draft' | 'notEntered' | 'sentBack';
  /** Whether its draft says that no figure will come. */
  saysMissing: boolean;
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
    const query = { ...OWING, values: [actor.organisationId, londonDateOf(now)] };
    const found = await this.tenants.read<FoundOwing>(actor.tenantIds, query);
    const owed = found.flatMap((measure) =>
      askedReturns(measure.returns).flatMap(({ card }) => owedReturn(measure, card, actor, now) ?? []),
    );
    const days = ({ dueInWorkingDays }: OwedReturn) => dueInWorkingDays ?? Number.POSITIVE_INFINITY;
    return owed.sort((a, b) => days(a) - days(b) || a.title.localeCompare(b.title, 'en-GB'));
  }
}

const states = { due: 'notEntered', drafted: 'draft', redrafted: 'draft', sentBack: 'sentBack' } as const;

function owedReturn(measure: FoundOwing, card: FoundOwed, actor: Actor, now: Date): OwedReturn | null {
  const period = periodAt(measure.frequency, card.period_start);
  const state = states[card.stage as keyof typeof states];
  if (!period) return null;
  const indicatorId = encodeId('Indicator', measure.tenant_id, measure.id);
  const subject = returnSubject(measure, {
    enteredBy: handsOf(card.drafted_by, card.drafted_for),
    signedBy: null,
  });
  const dueAt = card.due_at === null ? null : new Date(card.due_at);
  return {
    id: `${indicatorId}.${period.start}`,
    indicatorId,
    title: measure.title,
    periodStart: period.start,
    periodLabel: periodLabel(period),
    dueAt,
    dueInWorkingDays: dueAt && workingDaysBetween(now, dueAt, measure.nation),
    overdue: card.overdue,
    state,
    saysMissing: card.says_missing,
    partnershipName: measure.partnerships ?? '',
    canDraft: isAllowed(actor, 'draft', 'Contribution', subject),
    canSign: isAllowed(actor, 'sign', 'Contribution', subject),
  };
}
