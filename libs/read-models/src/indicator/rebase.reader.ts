import { actAvailability } from '#permissions/act-availability';
import type { Actor } from '#permissions/actor';
import { encodeId } from '../global-id.ts';
import type { Named } from '../global-id.ts';
import type { Instant } from '../instant.ts';
import type { AvailableActRow } from '../process/process.rows.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { APPROVED_PLANS, REBASES, REBASING } from './rebase.sql.ts';
import type { FoundApproval, FoundRebase, FoundRebasing } from './rebase.sql.ts';

/** A day from which an indicator's chart starts afresh. */
export interface ChartRebaseRow {
  from: string;
  reason: string;
  by: string;
  at: Instant;
  caseId: string | null;
  caseNumber: number | null;
}

/** A plan that was approved: from its day the work may have changed. */
export interface RebaseHintRow {
  from: string;
  caseId: string;
  caseNumber: number;
}

/** Where an indicator's chart starts afresh, where it might, and whether this person may say so. */
export interface ChartStartsRow {
  indicatorId: string;
  indicatorTitle: string;
  rebases: ChartRebaseRow[];
  hints: RebaseHintRow[];
  act: AvailableActRow;
}

/** Reads where a chart starts afresh. */
export class RebaseReader {
  constructor(private readonly tenants: TenantReader) {}

  /** Null when the indicator is not there for the actor. */
  async starts(
    actor: Actor,
    { tenantId, id }: Pick<Named, 'tenantId' | 'id'>,
  ): Promise<ChartStartsRow | null> {
    const values = [tenantId, id];
    const [[indicator], rebases, approvals] = await this.tenants.readAll<
      [FoundRebasing, FoundRebase, FoundApproval]
    >(actor.tenantIds, [
      { ...REBASING, values },
      { ...REBASES, values },
      { ...APPROVED_PLANS, values },
    ]);
    if (!indicator) return null;
    const { title, ownerPersonId, deputyPersonId } = indicator;
    const idOf = (caseId: string) => encodeId('ImprovementCase', tenantId, caseId);
    const [act] = actAvailability(actor, 'Indicator', { tenantId, ownerPersonId, deputyPersonId }, [
      { name: 'rebase', label: 'Start the chart afresh', page: 'chart' },
    ]);
    if (!act) throw new Error('One act was asked about.');
    return {
      indicatorId: encodeId('Indicator', tenantId, id),
      indicatorTitle: title,
      rebases: rebases.map(({ case_id: caseId, case_number: caseNumber, set_at: at, from, reason, by }) => ({
        from,
        reason,
        by,
        at,
        caseId: caseId && idOf(caseId),
        caseNumber,
      })),
      hints: approvals
        .filter((one) => !rebases.some((rebase) => rebase.case_id === one.case_id))
        .map(({ day, case_id: caseId, number }) => ({ from: day, caseId: idOf(caseId), caseNumber: number })),
      act,
    };
  }
}
