import type { Clock } from '#kernel/clock';
import { caseStages } from '#domain/improvement/case-stages';
import { stageLabel } from '#domain/improvement/case-words';
import { typicalStay } from '#domain/improvement/waiting-times';
import type { Actor } from '#permissions/actor';
import { connectionOf, pageOf, pageOffset, pageSize } from '../connection.ts';
import type { Connection, PageRequest } from '../connection.ts';
import { waitsFor } from '../needs-me/case-waits.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { caseSummaryRow } from './case-summary.row.ts';
import { CASES_BY_ID } from './case-summary.sql.ts';
import type { FoundCase } from './case-summary.sql.ts';
import { allowedBy } from './cases-wanted.ts';
import type { CasesWanted } from './cases-wanted.ts';
import type { CaseStateCountRow, CaseSummaryRow } from './cases.rows.ts';
import { CASE_COUNTS, casesPage } from './cases.sql.ts';
import type { FoundCount, FoundOnBoard } from './cases.sql.ts';

/** A page of cases with counts by state. */
export interface CasesPage extends Connection<CaseSummaryRow> {
  counts: CaseStateCountRow[];
}

/** Most cases looked through for the ones that wait for one person, who decides that being known only to the rules. */
const LOOKED_THROUGH = 1000;

/** Reads the board of improvement cases across the actor's partnerships. */
export class CasesReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** A page of the cases wanted, in the order wanted. */
  async list(actor: Actor, wanted: CasesWanted, page: PageRequest): Promise<CasesPage> {
    const now = this.clock.now();
    const allowed = allowedBy(wanted, now);
    const [limit, offset] = wanted.mine ? [LOOKED_THROUGH, 0] : [pageSize(page), pageOffset(page)];
    const [found, counts] = await this.tenants.readAll<[FoundOnBoard, FoundCount]>(actor.tenantIds, [
      {
        ...casesPage(wanted.sort ?? 'due', wanted.mine === true),
        values: [...allowed, wanted.states ?? null, limit, offset],
      },
      { ...CASE_COUNTS, values: allowed },
    ]);
    const connection = wanted.mine
      ? pageOf(mineAmong(actor, found, now), page)
      : connectionOf(
          found.map((one) => caseSummaryRow(one, now)),
          found[0]?.total ?? 0,
          page,
        );
    return { ...connection, counts: countsInOrder(counts) };
  }

  /** Single cases, in order of number. */
  async summaries(
    actor: Actor,
    cases: readonly { tenantId: string; id: string }[],
  ): Promise<CaseSummaryRow[]> {
    if (cases.length === 0) return [];
    const values = [cases.map((one) => one.tenantId), cases.map((one) => one.id)];
    const found = await this.tenants.read<FoundCase>(actor.tenantIds, { ...CASES_BY_ID, values });
    const now = this.clock.now();
    return found.map((one) => caseSummaryRow(one, now));
  }
}

function mineAmong(actor: Actor, found: readonly FoundOnBoard[], now: Date): CaseSummaryRow[] {
  const mine = found.filter(
    ({ closed_at, main_state, subject }) =>
      closed_at === null && subject !== null && waitsFor(actor, main_state, subject).length > 0,
  );
  return mine.map((one) => caseSummaryRow(one, now));
}

/** Counts in the order of the work. */
function countsInOrder(counts: readonly FoundCount[]): CaseStateCountRow[] {
  const byState = new Map(counts.map((one) => [one.state, one]));
  return caseStages.flatMap((state) => {
    const found = byState.get(state);
    if (!found) return [];
    const { count, overdue, stays } = found;
    return [{ state, label: stageLabel(state), count, overdue, medianWorkingDays: typicalStay(stays ?? []) }];
  });
}
