import type { Clock } from '#kernel/clock';
import { caseStages } from '#domain/improvement/case-stages';
import { stageLabel } from '#domain/improvement/case-words';
import type { Actor } from '#permissions/actor';
import { connectionOf, pageOf, pageOffset, pageSize } from '../connection.ts';
import type { Connection, PageRequest } from '../connection.ts';
import { decodeId } from '../global-id.ts';
import { waitsFor } from '../needs-me/case-waits.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { caseSummaryRow } from './case-summary.row.ts';
import { CASES_BY_ID } from './case-summary.sql.ts';
import type { FoundCase } from './case-summary.sql.ts';
import type { CaseStateCountRow, CaseSummaryRow } from './cases.rows.ts';
import { CASE_COUNTS, CASES_PAGE } from './cases.sql.ts';
import type { FoundCount, FoundOnBoard } from './cases.sql.ts';

/** Which cases; every part given must hold. Ids are opaque ones. */
export interface CasesWanted {
  states?: readonly string[] | null;
  partnershipId?: string | null;
  organisationId?: string | null;
  overdue?: boolean | null;
  open?: boolean | null;
  search?: string | null;
  mine?: boolean | null;
}

/** A page of cases with counts by state. */
export interface CasesPage extends Connection<CaseSummaryRow> {
  counts: CaseStateCountRow[];
}

/** Most cases looked through for the ones that wait for one person, who decides that being known only to the rules. */
const LOOKED_THROUGH = 1000;

/** The uuid that names nothing: what an id that cannot be read stands for. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

/** Reads the board of improvement cases across the actor's partnerships. */
export class CasesReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** A page of the cases wanted, those due soonest first. */
  async list(actor: Actor, wanted: CasesWanted, page: PageRequest): Promise<CasesPage> {
    const now = this.clock.now();
    const allowed = allowedBy(wanted, now);
    const [limit, offset] = wanted.mine ? [LOOKED_THROUGH, 0] : [pageSize(page), pageOffset(page)];
    const [found, counts] = await this.tenants.readAll<[FoundOnBoard, FoundCount]>(actor.tenantIds, [
      { ...CASES_PAGE, values: [...allowed, wanted.states ?? null, limit, offset] },
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

function allowedBy(wanted: CasesWanted, now: Date): unknown[] {
  const { partnershipId, organisationId, search } = wanted;
  return [
    partnershipId ? (decodeId('Partnership', partnershipId)?.id ?? NOTHING) : null,
    organisationId ? (decodeId('Organisation', organisationId)?.id ?? NOTHING) : null,
    wanted.overdue ?? null,
    wanted.open ?? null,
    search ? searchable(search) : null,
    now,
  ];
}

/** What can be looked for: a NUL or half a character stands in no title, and no database takes one. */
function searchable(typed: string): string | null {
  return typed.toWellFormed().replaceAll('\0', '\ufffd').trim().slice(0, 100).toWellFormed() || null;
}

function mineAmong(actor: Actor, found: readonly FoundOnBoard[], now: Date): CaseSummaryRow[] {
  const mine = found.filter(
    (one) => one.closed_at === null && waitsFor(actor, one.main_state, one.subject).length > 0,
  );
  return mine.map((one) => caseSummaryRow(one, now));
}

/** Counts in the order of the work. */
function countsInOrder(counts: readonly FoundCount[]): CaseStateCountRow[] {
  const byState = new Map(counts.map((one) => [one.state, one]));
  return caseStages.flatMap((state) => {
    const found = byState.get(state);
    if (!found) return [];
    const { count, overdue, median_days: medianDays } = found;
    return [{ state, label: stageLabel(state), count, overdue, medianDays }];
  });
}
