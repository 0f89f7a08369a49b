import { RAG_MARKS } from '#domain/assessment/rag';
import { ordersOf, rankChanges } from './rank-changes.ts';
import { difficultyLabels } from '#domain/priority/target-difficulty';
import { countingDay } from '#domain/priority/priority-money';
import { priorityStanding } from '#domain/priority/priority';
import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import type { LocalDate } from '#kernel/local-date';
import { formatValue } from '#kernel/number-format';
import { periodLabel } from '#kernel/period-label';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { encodeId } from '../global-id.ts';
import { PLACE, type FoundPlace } from '../set-up/set-up.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { linesOf, originLabel, type Lines } from './priority-lines.ts';
import type {
  PlacePrioritiesRow,
  PriorityHeadingRow,
  PriorityMeasureRow,
  PriorityRow,
} from './priority.rows.ts';
import {
  PRIORITIES,
  PRIORITY_FIGURES,
  PRIORITY_HEADING_TAGS,
  PRIORITY_HEADINGS,
  PRIORITY_MEASURES,
  PRIORITY_ORDERS,
} from './priority.sql.ts';
import type {
  FoundFigures,
  FoundHeading,
  FoundHeadingTag,
  FoundMeasure,
  FoundOrder,
  FoundPriority,
} from './priority.sql.ts';

interface Found {
  place: FoundPlace;
  priorities: FoundPriority[];
  orders: FoundOrder[];
  headings: FoundHeading[];
  tags: FoundHeadingTag[];
  measures: FoundMeasure[];
  lines: Lines;
  year: number;
  today: LocalDate;
}

/**
 * Reads priorities with the money of the organisation that the actor acts for: nobody else's can be seen, and the money side
 * says whose it is.
 */
export class PriorityReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** The priorities of a partnership or an organisation, with the money of a year, this one unless said; null when not there. */
  async place(actor: Actor, tenantId: string, year?: number): Promise<PlacePrioritiesRow | null> {
    const found = await this.find(actor, tenantId, year);
    if (!found) return null;
    const { place, priorities, headings, lines, orders, today } = found;
    const define = authorise(actor, 'define', 'Priority', { tenantId });
    const rank = authorise(actor, 'rank', 'Priority', { tenantId });
    const ended = priorities.filter((one) => priorityStanding(one, today) === 'ended');
    return {
      ownerId: encodeId(place.of === 'partnership' ? 'Partnership' : 'Organisation', tenantId, tenantId),
      ...{ of: place.of, name: place.name, mayDefine: define.ok, mayRank: rank.ok },
      whyNotRank: rank.ok ? null : rank.message,
      year: found.year,
      years: [...new Set([found.year, ...headings.map((one) => one.year)])].toSorted((a, b) => b - a),
      moneyOf: actor.organisationName,
      orderVersion: orders[0]?.version ?? 0,
      order: ordersOf(orders)[0] ?? null,
      lines: lines.lines,
      unclaimed: lines.unclaimed,
      ended: ended.toReversed().map(({ id, title, ends, endedBy }) => ({
        id: encodeId('Priority', tenantId, id),
        title,
        ends,
        endedBy,
      })),
    };
  }

  /** One priority whole, or null when it is not there for the actor. */
  async one(actor: Actor, { tenantId, id }: { tenantId: string; id: string }): Promise<PriorityRow | null> {
    const found = await this.find(actor, tenantId);
    const priority = found?.priorities.find((one) => one.id === id);
    if (!found || !priority) return null;
    const { place, lines, today, year, orders } = found;
    const define = authorise(actor, 'define', 'Priority', { tenantId });
    const end = authorise(actor, 'end', 'Priority', { tenantId });
    const nobody = { ownerPersonId: '', deputyPersonId: null };
    const measuring = [tenantId, actor.organisationId].some(
      (one) => authorise(actor, 'define', 'Indicator', { tenantId: one, ...nobody }).ok,
    );
    const open = priority.endedBy === null;
    const over = priorityStanding(priority, today) === 'ended';
    const { title, meaning, origin, restsOn, adoptedBy, adoptedOn } = priority;
    const { starts, ends, reviewOn, endedBy, endReason, setUpAt } = priority;
    const key = encodeId('Priority', tenantId, id);
    return {
      ...{ id: key, of: place.of, ownerName: place.name, version: priority.revision },
      ownerId: encodeId(place.of === 'partnership' ? 'Partnership' : 'Organisation', tenantId, tenantId),
      ...{ title, meaning, origin, originLabel: originLabel(origin), restsOn, adoptedBy, adoptedOn },
      ...{ starts, ends, reviewOn, standing: priorityStanding(priority, today), endedBy, endReason, setUpAt },
      setUpBy: priority.setUpByName,
      ...{ mayChange: define.ok && open, mayEnd: end.ok && open, mayChooseMeasures: measuring && !over },
      whyNot: define.ok ? null : define.message,
      ...{ year, moneyOf: actor.organisationName, outOf: lines.lines.length },
      line: lines.lines.find((one) => one.id === key) ?? null,
      measuresShown: found.measures
        .filter((one) => one.priorityId === id)
        .map((one) => measureRow(one, lines)),
      headings: headingRows(found, id, actor.organisationId),
      ranks: rankChanges(orders, id),
    };
  }

  private async find(actor: Actor, tenantId: string, wanted?: number): Promise<Found | null> {
    const today = londonDateOf(this.clock.now());
    const mine = actor.organisationId;
    const [[place], priorities, orders, headings, tags, measures, figures] = await this.tenants.readAll<
      [FoundPlace, FoundPriority, FoundOrder, FoundHeading, FoundHeadingTag, FoundMeasure, FoundFigures]
    >(actor.tenantIds, [
      { ...PLACE, values: [tenantId] },
      { ...PRIORITIES, values: [tenantId, today] },
      { ...PRIORITY_ORDERS, values: [tenantId] },
      { ...PRIORITY_HEADINGS, values: [mine] },
      { ...PRIORITY_HEADING_TAGS, values: [mine, tenantId] },
      { ...PRIORITY_MEASURES, values: [tenantId, today] },
      { ...PRIORITY_FIGURES, values: [tenantId, today] },
    ]);
    if (!place) return null;
    const year = wanted ?? financialYearOf(today);
    const material = { tenantId, priorities, headings, tags, measures, figures, year, today };
    return { place, orders, ...material, lines: linesOf(material) };
  }
}

/** The calendar year in which the financial year of a day begins. */
function financialYearOf(day: LocalDate): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < '04-01' ? year - 1 : year;
}

function measureRow(measure: FoundMeasure, { difficulties }: Lines): PriorityMeasureRow {
  const { tenantId, id, title, placeName, rag, direction, value, targetValue, periodStart, since } = measure;
  const show = (figure: number | null): string | null =>
    figure === null ? null : formatValue(figure, measure);
  return {
    indicatorId: encodeId('Indicator', tenantId, id),
    ...{
      title,
      placeName,
      since,
      rag: rag ?? 'noData',
      ragWord: RAG_MARKS[rag ?? 'noData'].word,
      direction: direction ?? 'unknown',
    },
    ...{ valueText: show(value), targetText: show(targetValue) },
    periodLabel:
      periodStart === null || measure.periodEnd === null
        ? null
        : periodLabel({ frequency: measure.frequency, start: periodStart, end: measure.periodEnd }),
    difficulty: difficultyLabels[difficulties.get(id) ?? 'noTarget'],
    caseId: measure.caseId === null ? null : encodeId('ImprovementCase', tenantId, measure.caseId),
  };
}

function headingRows(
  { headings, tags, today }: Found,
  priorityId: string,
  tenantId: string,
): PriorityHeadingRow[] {
  return headings.flatMap(
    ({ id, code, name, year, unit, amount, movedIn, movedOut }): PriorityHeadingRow[] => {
      const day = countingDay(year, today);
      const tag = tags.find(
        (one) =>
          one.headingId === id &&
          one.priorityId === priorityId &&
          one.starts <= day &&
          (one.ends === null || one.ends > day),
      );
      if (!tag) return [];
      const now = Math.round(((amount + movedIn - movedOut) * tag.percent) / 100);
      return [
        {
          headingId: encodeId('BudgetHeading', tenantId, id),
          code,
          name,
          year,
          unit,
          percent: tag.percent,
          now,
        },
      ];
    },
  );
}
