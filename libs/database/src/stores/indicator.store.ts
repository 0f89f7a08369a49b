import type { EntityManager } from 'typeorm';
import { LessThanOrEqual } from 'typeorm';
import type { LocalDate } from '#kernel/local-date';
import type { CriteriaRecord, FeedRecord, IndicatorRecord, TargetRecord } from '#application/ports/records';
import type { IndicatorStore } from '#application/ports/stores';
import { CriteriaEntity, FeedEntity, IndicatorEntity, TargetEntity } from '../entities/reporting.entities.ts';

export class IndicatorSqlStore implements IndicatorStore {
  constructor(private readonly manager: EntityManager) {}

  find(tenantId: string, id: string): Promise<IndicatorRecord | null> {
    return this.manager.findOneBy(IndicatorEntity, { tenantId, id });
  }

  async lock(tenantId: string, ids: readonly string[]): Promise<void> {
    await this.manager.query(
      `select 1 from indicator where tenant_id = $1 and id = any($2::uuid[]) order by id for update`,
      [tenantId, ids],
    );
  }

  async retire(
    tenantId: string,
    id: string,
    { at, from, reason, successorId }: Parameters<IndicatorStore['retire']>[2],
  ): Promise<void> {
    await this.manager.query(
      `update indicator set retired_at = $3, retired_from = $4, retired_reason = $5, successor_id = $6
       where tenant_id = $1 and id = $2`,
      [tenantId, id, at, from, reason, successorId],
    );
    await this.manager.query(
      `update indicator_feed set ends = $3::date - 1
       where tenant_id = $1 and indicator_id = $2 and (ends is null or ends >= $3::date)`,
      [tenantId, id, from],
    );
  }

  async feedsFrom(
    organisationId: string,
    organisationIndicatorId: string,
    on: LocalDate,
  ): Promise<FeedRecord[]> {
    const feeds = await this.manager.find(FeedEntity, {
      where: { organisationId, organisationIndicatorId, starts: LessThanOrEqual(on) },
      order: { tenantId: 'asc', indicatorId: 'asc' },
    });
    return feeds.filter((feed) => feed.ends === null || feed.ends >= on);
  }

  feedersOf(tenantId: string, indicatorId: string): Promise<FeedRecord[]> {
    return this.manager.find(FeedEntity, {
      where: { tenantId, indicatorId },
      order: { organisationName: 'asc' },
    });
  }

  targets(tenantId: string, indicatorId: string): Promise<TargetRecord[]> {
    return this.manager.find(TargetEntity, { where: { tenantId, indicatorId }, order: { starts: 'asc' } });
  }

  async addTarget(target: TargetRecord): Promise<void> {
    await this.manager.insert(TargetEntity, target);
  }

  criteria(tenantId: string): Promise<CriteriaRecord[]> {
    return this.manager.find(CriteriaEntity, { where: { tenantId }, order: { version: 'asc' } });
  }

  async breaks(tenantId: string, indicatorId: string): Promise<LocalDate[]> {
    const rows = await this.manager.query<{ day: LocalDate }[]>(
      `select effective_from as day from indicator_definition
       where tenant_id = $1 and indicator_id = $2 and effective_from is not null order by 1`,
      [tenantId, indicatorId],
    );
    return rows.map(({ day }) => day);
  }
}
