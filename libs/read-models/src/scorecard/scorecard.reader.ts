import type { Clock } from '#kernel/clock';
import { periodLabel } from '#kernel/period-label';
import { RAG_MARKS } from '#domain/assessment/rag';
import type { RagStatus } from '#domain/assessment/rag';
import { stageLabel } from '#domain/improvement/case-words';
import type { Actor } from '#permissions/actor';
import { encodeId } from '../global-id.ts';
import { partnershipRow, suiteRow } from '../partnerships/partnership.reader.ts';
import { signedLabel } from '../signed-label.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { ScorecardCountsRow, ScorecardLine, ScorecardPage } from './scorecard.rows.ts';
import { INDICATOR_LINES, SCORECARD_HEAD, SCORECARD_LINES } from './scorecard.sql.ts';
import type { FoundHead, FoundLine } from './scorecard.sql.ts';

/** Reads scorecards: all from the maintained latest rows, so the cost does not grow with history. */
export class ScorecardReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** A suite with its lines, or null when it is not there for the actor. */
  async read(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<ScorecardPage | null> {
    const values = [tenantId, id];
    const [[head], found] = await this.tenants.readAll<[FoundHead, FoundLine]>(actor.tenantIds, [
      { ...SCORECARD_HEAD, values },
      { ...SCORECARD_LINES, values },
    ]);
    if (!head) return null;
    const rows = found.map(scorecardLine);
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
      asOf: this.clock.now(),
    };
  }

  /** Lines of single indicators, by title. */
  async lines(
    actor: Actor,
    indicators: readonly { tenantId: string; indicatorId: string }[],
  ): Promise<ScorecardLine[]> {
    const values = [indicators.map((one) => one.tenantId), indicators.map((one) => one.indicatorId)];
    const found = await this.tenants.read<FoundLine>(actor.tenantIds, { ...INDICATOR_LINES, values });
    return found.map(scorecardLine);
  }
}

/** Columns of a line as a row; an indicator without a latest row yet has no data. */
export function scorecardLine(found: FoundLine): ScorecardLine {
  const rag = found.rag ?? 'noData';
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
    direction: found.direction ?? 'unknown',
    change: found.change,
    exception: found.exception_class,
    variation: found.variation,
    assurance: found.assurance,
    sparkline: found.series,
    signedLabel: signedLabel(found.signed_count, found.expected_count),
    ownerName: found.owner_name,
    organisations: found.organisations ?? [],
    openCaseId: found.case_id && encodeId('ImprovementCase', found.tenant_id, found.case_id),
    openCaseState: found.case_state,
    openCaseStateLabel: found.case_state && stageLabel(found.case_state),
  };
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
