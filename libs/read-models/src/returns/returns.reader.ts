import { returnPastLabel } from '#domain/reporting/return-words';
import type { Clock } from '#kernel/clock';
import type { HistoryEntryRow, ProcessMoveRow } from '../process/process.rows.ts';
import type { FoundEvent } from '../process/process.sql.ts';
import { wayTaken } from '../process/way.row.ts';
import { pageOf } from '../connection.ts';
import type { Connection, PageRequest } from '../connection.ts';
import { RETURN_EVENTS, returnHistoryRow } from './return-history.ts';
import { isLocalDate, londonDateOf } from '#kernel/local-date';
import type { LocalDate } from '#kernel/local-date';
import type { Period } from '#kernel/period';
import type { Actor } from '#permissions/actor';
import type { OrganisationReader } from '../organisations/organisation.reader.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { askedReturns, periodAt } from './asked-returns.ts';
import { CARDS } from './card.sql.ts';
import type { FoundCard } from './card.sql.ts';
import { returnItemRow } from './return-item.row.ts';
import type { ReturnItemRow, ReturnsDueRow } from './returns.rows.ts';
import { DESTINATIONS, DRAFTS, MEASURES, SIGNED, TOTALS } from './returns.sql.ts';
import type { FoundDestination, FoundDraft, FoundMeasure, FoundSigned, FoundTotal } from './returns.sql.ts';

interface Found {
  measures: FoundMeasure[];
  drafts: FoundDraft[];
  cards: FoundCard[];
  signed: FoundSigned[];
  destinations: FoundDestination[];
  totals: FoundTotal[];
}

/** Signed figures that count as recent. */
const SHOWN_AS_RECENT = 10;

/** Reads what the organisation acted for has to report: only its own measures, whoever else it shares a place with. */
export class ReturnsReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly organisations: OrganisationReader,
    private readonly clock: Clock,
  ) {}

  /** Returns not yet signed, soonest due first, and those signed last. */
  async due(actor: Actor): Promise<ReturnsDueRow> {
    const now = this.clock.now();
    const [organisation, found] = await Promise.all([
      this.organisations.one(actor, { id: actor.organisationId }),
      this.load(actor, null, null, now),
    ]);
    if (!organisation) throw new Error('The organisation acted for cannot be read.');
    const recentlySigned = found.signed.slice(0, SHOWN_AS_RECENT).flatMap((signed) => {
      const measure = found.measures.find((one) => one.id === signed.indicator_id);
      const period = measure && periodAt(measure.frequency, signed.period_start);
      return period ? [itemOf(found, measure, period, actor, now)] : [];
    });
    return { organisation, items: owedAmong(found, actor, now), recentlySigned };
  }

  /** One return, or null when the measure is not the organisation's own or has no such period. */
  async item(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
    periodStart: LocalDate,
  ): Promise<ReturnItemRow | null> {
    if (tenantId !== actor.organisationId || !isLocalDate(periodStart)) return null;
    const now = this.clock.now();
    const found = await this.load(actor, id, periodStart, now);
    const [measure] = found.measures;
    const period = measure && periodAt(measure.frequency, periodStart);
    return period ? itemOf(found, measure, period, actor, now) : null;
  }

  /** Signed figures of the organisation that wait for its data verifier, soonest due first. */
  async toVerify(actor: Actor, page: PageRequest): Promise<Connection<ReturnItemRow>> {
    const now = this.clock.now();
    const found = await this.load(actor, null, null, now);
    const items = found.cards
      .filter(({ stage }) => stage === 'submitted')
      .flatMap((card) => {
        const measure = found.measures.find((one) => one.id === card.indicator_id);
        const period = measure && periodAt(measure.frequency, card.period_start);
        return period ? [itemOf(found, measure, period, actor, now)] : [];
      });
    return pageOf(items.toSorted(soonestFirst), page);
  }

  /** What happened to one return, newest first; null when there is none of the organisation's own. */
  async history(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
    periodStart: LocalDate,
  ): Promise<HistoryEntryRow[] | null> {
    if (tenantId !== actor.organisationId || !isLocalDate(periodStart)) return null;
    const values = [tenantId, id, periodStart];
    const events = await this.tenants.read<FoundEvent>(actor.tenantIds, { ...RETURN_EVENTS, values });
    return events.map(returnHistoryRow);
  }

  /** The way one return has taken through its states, oldest first; null when there is none of the organisation's own. */
  async way(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
    periodStart: LocalDate,
  ): Promise<ProcessMoveRow[] | null> {
    if (tenantId !== actor.organisationId || !isLocalDate(periodStart)) return null;
    const values = [tenantId, id, periodStart];
    const events = await this.tenants.read<FoundEvent>(actor.tenantIds, { ...RETURN_EVENTS, values });
    return wayTaken(events, returnPastLabel);
  }

  private async load(actor: Actor, id: string | null, periodStart: string | null, now: Date): Promise<Found> {
    const values = [actor.organisationId, id];
    const dated = [...values, londonDateOf(now)];
    const [measures, drafts, cards, signed, destinations, totals] = await this.tenants.readAll<
      [FoundMeasure, FoundDraft, FoundCard, FoundSigned, FoundDestination, FoundTotal]
    >(actor.tenantIds, [
      { ...MEASURES, values: dated },
      { ...DRAFTS, values },
      { ...CARDS, values: [...values, periodStart] },
      { ...SIGNED, values: [...values, periodStart] },
      { ...DESTINATIONS, values: dated },
      { ...TOTALS, values },
    ]);
    return { measures, drafts, cards, signed, destinations, totals };
  }
}

function owedAmong(found: Found, actor: Actor, now: Date): ReturnItemRow[] {
  const items = found.measures.flatMap((measure) => {
    const cards = found.cards.filter((card) => card.indicator_id === measure.id);
    return askedReturns(cards).flatMap(({ card, laterPeriods }) => {
      const period = periodAt(measure.frequency, card.period_start);
      return period ? [itemOf(found, measure, period, actor, now, laterPeriods)] : [];
    });
  });
  return items.sort(soonestFirst);
}

function soonestFirst(a: ReturnItemRow, b: ReturnItemRow): number {
  return new Date(a.dueAt).getTime() - new Date(b.dueAt).getTime() || a.title.localeCompare(b.title, 'en-GB');
}

function itemOf(
  found: Found,
  measure: FoundMeasure,
  period: Period,
  actor: Actor,
  now: Date,
  laterPeriods = 0,
): ReturnItemRow {
  const here = (one: { indicator_id: string; period_start: string }): boolean =>
    one.indicator_id === measure.id && one.period_start === period.start;
  return returnItemRow(
    {
      measure,
      period,
      laterPeriods,
      draft: found.drafts.find(here),
      card: found.cards.find(here),
      signed: found.signed.find(here),
      destinations: found.destinations.filter((one) => one.organisation_indicator_id === measure.id),
      totals: found.totals,
    },
    actor,
    now,
  );
}
