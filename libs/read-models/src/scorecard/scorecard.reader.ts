import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import type { LocalDate } from '#kernel/local-date';
import { periodLabel } from '#kernel/period-label';
import { awaitedFigure, ragOnDay } from '#domain/assessment/overdue';
import { RAG_MARKS } from '#domain/assessment/rag';
import type { RagStatus } from '#domain/assessment/rag';
import { stageLabel } from '#domain/improvement/case-words';
import type { Actor } from '#permissions/actor';
import { encodeId } from '../global-id.ts';
import { partnershipRow, suiteRow } from '../partnerships/partnership.reader.ts';
import { signedLabel } from '../signed-label.ts';
import { momentAfter } from '../moment-after.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { ScorecardCountsRow, ScorecardLine, ScorecardPage } from './scorecard.rows.ts';
import { INDICATOR_LINES, SCORECARD_HEAD, SCORECARD_LINES, SCORECARD_LINES_THEN } from './scorecard.sql.ts';
import type { FoundHead, FoundLine } from './scorecard.sql.ts';

/** Reads scorecards: all from the maintained latest rows, so the cost does not grow with history. */
export class ScorecardReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /**
   * A suite with its lines, or null when it is not there for the actor.
   * @param asOn a day before today: every line as it was published by the end of that day
   */
  async read(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
    asOn: LocalDate | null = null,
  ): Promise<ScorecardPage | null> {
    const values = [tenantId, id];
    const now = this.clock.now();
    const then = momentAfter(asOn, now);
    const [[head], found] = await this.tenants.readAll<[FoundHead, FoundLine]>(actor.tenantIds, [
      { ...SCORECARD_HEAD, values },
      then ? { ...SCORECARD_LINES_THEN, values: [...values, then] } : { ...SCORECARD_LINES, values },
    ]);
    if (!head) return null;
    const day = then && asOn ? asOn : londonDateOf(now);
    const rows = found.map((line) => scorecardLine(line, day));
    return {
      suite: suiteRow({ ...head, indicators: rows.length }),
      partnership: partnershipRow({
        id: head.partnership_id,
        code: head.partnership_code,
        name: head.partnership_name,
        description: head.partnership_description,
      }),
      rows,
      counts: countsOf(rows),
      asOf: now,
      asOn: then ? asOn : null,
    };
  }

  /** Lines of single indicators, by title. */
  async lines(
    actor: Actor,
    indicators: readonly { tenantId: string; indicatorId: string }[],
  ): Promise<ScorecardLine[]> {
    const values = [indicators.map((one) => one.tenantId), indicators.map((one) => one.indicatorId)];
    const found = await this.tenants.read<FoundLine>(actor.tenantIds, { ...INDICATOR_LINES, values });
    const today = londonDateOf(this.clock.now());
    return found.map((line) => scorecardLine(line, today));
  }
}

/**
 * Columns of a line as a row, on a day: a figure falls late by the clock, so that is never stored. An indicator without a
 * latest row yet has no data.
 */
function scorecardLine(found: FoundLine, today: LocalDate): ScorecardLine {
  const ragOfLatest = found.rag ?? 'noData';
  const rag = ragOnDay(ragOfLatest, lateFrom(found), today);
  const mark = RAG_MARKS[rag];
  return {
    indicatorId: encodeId('Indicator', found.tenant_id, found.id),
    code: found.code,
    title: found.title,
    themeCode: found.theme_code ?? '',
    themeName: found.theme_name ?? '',
    unitLabel: found.unit_label,
    decimals: found.decimals,
    polarity: found.polarity,
    periodLabel: periodOf(found),
    value: found.value,
    target: found.target,
    rag,
    ragWord: mark.word,
    ragLetter: mark.letter,
    ragOfLatest,
    ragOfLatestWord: RAG_MARKS[ragOfLatest].word,
    direction: found.direction ?? 'unknown',
    change: found.change,
    exception: found.exception_class,
    variation: found.variation,
    assurance: found.assurance,
    sparkline: found.series,
    signedLabel: signedLabel(found.signed_count, found.expected_count, found.missing !== null),
    missing: found.missing,
    ownerName: found.owner_name,
    organisations: found.organisations ?? [],
    openCaseId: found.case_id && encodeId('ImprovementCase', found.tenant_id, found.case_id),
    openCaseState: found.case_state,
    openCaseStateLabel: found.case_id && (found.case_state ? stageLabel(found.case_state) : 'Open then'),
  };
}

function lateFrom(found: FoundLine): LocalDate | null {
  const { frequency, period_start: start, period_end: end, reporting_lag_days: lagDays } = found;
  if (!found.in_use || start === null || end === null) return null;
  return awaitedFigure({ frequency, start, end }, { frequency, lagDays })?.lateFrom ?? null;
}

function periodOf({ frequency, period_start: start, period_end: end }: FoundLine): string | null {
  return start !== null && end !== null ? periodLabel({ frequency, start, end }) : null;
}

function countsOf(rows: readonly ScorecardLine[]): ScorecardCountsRow {
  const counts: Record<RagStatus, number> & { openCases: number } = {
    exceeding: 0,
    green: 0,
    amber: 0,
    red: 0,
    noTarget: 0,
    noData: 0,
    overdue: 0,
    openCases: 0,
  };
  for (const { rag, openCaseId } of rows) {
    counts[rag] += 1;
    if (openCaseId !== null) counts.openCases += 1;
  }
  return counts;
}
