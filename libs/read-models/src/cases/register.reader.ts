import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import { stageLabel } from '#domain/improvement/case-words';
import { verdictWords } from '#domain/improvement/event-detail';
import type { Actor } from '#permissions/actor';
import { connectionOf, pageOffset, pageSize } from '../connection.ts';
import type { Connection, PageRequest } from '../connection.ts';
import { encodeId } from '../global-id.ts';
import type { Instant } from '../instant.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { idNamed } from './cases-wanted.ts';
import { DRIFTS, OVERRIDES } from './register.sql.ts';
import type { FoundDrift, FoundOverride } from './register.sql.ts';

interface OfCase {
  caseId: string;
  number: number;
  indicatorTitle: string;
  organisationName: string;
  partnershipName: string;
}

/** A computed verdict that a reviewer set aside, with what was said instead. */
export interface OverrideRow extends OfCase {
  cycle: number;
  computedLabel: string;
  basis: string;
  verdictLabel: string;
  reason: string;
  lesson: string;
  by: string;
  at: Instant | null;
}

/** A dated decision to let a measure slip. */
export interface DriftRow extends OfCase {
  reason: string;
  reviewDate: string;
  resourceReleased: string | null;
  by: string;
  at: Instant;
  stateBefore: string;
  endedAt: Instant | null;
  reviewOverdue: boolean;
}

/** Reads the registers across the cases of the actor's partnerships: verdicts set aside, and what may drift. */
export class RegisterReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** Verdicts set aside, latest first. */
  async overrides(
    actor: Actor,
    partnershipId: string | null,
    page: PageRequest,
  ): Promise<Connection<OverrideRow>> {
    const values = [idNamed('Partnership', partnershipId), pageSize(page), pageOffset(page)];
    const found = await this.tenants.read<FoundOverride>(actor.tenantIds, { ...OVERRIDES, values });
    return connectionOf(found.map(overrideRow), found[0]?.total ?? 0, page);
  }

  /** Decisions to let drift, those in force first, the one to be reviewed soonest at the top. */
  async drifts(
    actor: Actor,
    wanted: { partnershipId: string | null; inForce: boolean | null },
    page: PageRequest,
  ): Promise<Connection<DriftRow>> {
    const partnership = idNamed('Partnership', wanted.partnershipId);
    const values = [partnership, wanted.inForce, pageSize(page), pageOffset(page)];
    const found = await this.tenants.read<FoundDrift>(actor.tenantIds, { ...DRIFTS, values });
    const today = londonDateOf(this.clock.now());
    return connectionOf(
      found.map((one) => driftRow(one, today)),
      found[0]?.total ?? 0,
      page,
    );
  }
}

function ofCase(found: FoundOverride | FoundDrift): OfCase {
  return {
    caseId: encodeId('ImprovementCase', found.tenant_id, found.id),
    number: found.number,
    indicatorTitle: found.indicator_title,
    organisationName: found.organisation_name,
    partnershipName: found.partnership_name,
  };
}

function overrideRow(found: FoundOverride): OverrideRow {
  const { review } = found;
  return {
    ...ofCase(found),
    cycle: found.cycle ?? 1,
    computedLabel: verdictLabel(review.computedVerdict),
    basis: review.basis,
    verdictLabel: verdictLabel(review.verdict ?? ''),
    reason: review.overrideReason ?? '',
    lesson: review.lesson ?? '',
    by: review.by?.name ?? '',
    at: review.at ? new Date(review.at) : null,
  };
}

function driftRow(found: FoundDrift, today: string): DriftRow {
  return {
    ...ofCase(found),
    reason: found.reason,
    reviewDate: found.review_date,
    resourceReleased: found.resource_released || null,
    by: found.by_name ?? '',
    at: found.at,
    stateBefore: stageLabel(found.before_state),
    endedAt: found.ended_at,
    reviewOverdue: found.ended_at === null && found.review_date < today,
  };
}

function verdictLabel(verdict: string): string {
  const words: Partial<Record<string, string>> = verdictWords;
  return words[verdict] ?? verdict;
}
