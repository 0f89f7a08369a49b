import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#kernel/local-date';
import type { ContributionRecord, DraftRecord, LatestRecord, ObservationRecord } from '#application/ports/records';
import type { ReturnStore } from '#application/ports/stores';
import { ContributionEntity, DraftEntity, LatestEntity, ObservationEntity } from '../entities/reporting.entities.ts';

const observationKey = ['tenantId', 'indicatorId', 'periodStart'];

export class ReturnSqlStore implements ReturnStore {
  constructor(private readonly manager: EntityManager) {}

  draft(tenantId: string, indicatorId: string, periodStart: LocalDate): Promise<DraftRecord | null> {
    return this.manager.findOneBy(DraftEntity, { tenantId, indicatorId, periodStart });
  }

  async saveDraft(draft: DraftRecord): Promise<void> {
    await this.manager.upsert(DraftEntity, draft, observationKey);
  }

  async removeDraft(tenantId: string, indicatorId: string, periodStart: LocalDate): Promise<void> {
    await this.manager.delete(DraftEntity, { tenantId, indicatorId, periodStart });
  }

  observation(tenantId: string, indicatorId: string, periodStart: LocalDate): Promise<ObservationRecord | null> {
    return this.manager.findOneBy(ObservationEntity, { tenantId, indicatorId, periodStart });
  }

  async saveObservation(observation: ObservationRecord): Promise<void> {
    await this.manager.upsert(ObservationEntity, observation, observationKey);
  }

  series(tenantId: string, indicatorId: string): Promise<ObservationRecord[]> {
    return this.manager.find(ObservationEntity, {
      where: { tenantId, indicatorId },
      order: { periodStart: 'asc' },
    });
  }

  contributions(tenantId: string, indicatorId: string, periodStart: LocalDate): Promise<ContributionRecord[]> {
    return this.manager
      .createQueryBuilder(ContributionEntity, 'c')
      .distinctOn(['c.organisationId'])
      .where('c.tenantId = :tenantId and c.indicatorId = :indicatorId and c.periodStart = :periodStart', {
        tenantId,
        indicatorId,
        periodStart,
      })
      .orderBy('c.organisationId')
      .addOrderBy('c.revision', 'DESC')
      .getMany();
  }

  async addContribution(contribution: ContributionRecord): Promise<void> {
    await this.manager.insert(ContributionEntity, contribution);
  }

  async overlap(tenantId: string, indicatorId: string, periodStart: LocalDate) {
    const rows = await this.manager.query<{ amount: number; reason: string }[]>(
      `select amount, reason from overlap_adjustment
       where tenant_id = $1 and indicator_id = $2 and period_start = $3`,
      [tenantId, indicatorId, periodStart],
    );
    return rows[0] ?? null;
  }

  async saveLatest(latest: LatestRecord): Promise<void> {
    await this.manager.upsert(LatestEntity, latest, ['tenantId', 'indicatorId']);
  }

  latest(tenantId: string, indicatorId: string): Promise<LatestRecord | null> {
    return this.manager.findOneBy(LatestEntity, { tenantId, indicatorId });
  }
}
