import { In, type EntityManager } from 'typeorm';
import type { LocalDate } from '#kernel/local-date';
import type {
  ContributionRecord,
  DraftRecord,
  LatestRecord,
  ObservationRecord,
  OverlapRecord,
} from '#application/ports/records';
import type { ReturnStore } from '#application/ports/stores';
import {
  ContributionEntity,
  DraftEntity,
  LatestEntity,
  ObservationEntity,
  OverlapEntity,
  type OverlapRow,
} from '../entities/reporting.entities.ts';

const observationKey = ['tenantId', 'indicatorId', 'periodStart'];

/** Rows that one statement carries, well under PostgreSQL's limit of 65,535 parameters. */
function* batchesOf<T>(rows: T[], size = 1_000): Generator<T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

export class ReturnSqlStore implements ReturnStore {
  constructor(private readonly manager: EntityManager) {}

  draft(tenantId: string, indicatorId: string, periodStart: LocalDate): Promise<DraftRecord | null> {
    return this.manager.findOneBy(DraftEntity, { tenantId, indicatorId, periodStart });
  }

  async saveDraft(draft: DraftRecord): Promise<void> {
    await this.manager.upsert(DraftEntity, draft, observationKey);
  }

  draftsOf(tenantId: string, indicatorId: string): Promise<DraftRecord[]> {
    return this.manager.findBy(DraftEntity, { tenantId, indicatorId });
  }

  async removeDraft(tenantId: string, indicatorId: string, periodStart: LocalDate): Promise<void> {
    await this.manager.delete(DraftEntity, { tenantId, indicatorId, periodStart });
  }

  observation(
    tenantId: string,
    indicatorId: string,
    periodStart: LocalDate,
  ): Promise<ObservationRecord | null> {
    return this.manager.findOneBy(ObservationEntity, { tenantId, indicatorId, periodStart });
  }

  async newestPeriod(tenantId: string, indicatorId: string): Promise<LocalDate | null> {
    const rows = await this.manager.query<{ newest: LocalDate | null }[]>(
      `select max(period_start)::text as newest from observation
        where tenant_id = $1 and indicator_id = $2 and (status <> 'missing' or missing_kind is not null)`,
      [tenantId, indicatorId],
    );
    return rows[0]?.newest ?? null;
  }

  async saveObservations(observations: ObservationRecord[]): Promise<void> {
    for (const rows of batchesOf(observations))
      await this.manager.upsert(ObservationEntity, rows, observationKey);
  }

  series(tenantId: string, indicatorId: string): Promise<ObservationRecord[]> {
    return this.manager.find(ObservationEntity, {
      where: { tenantId, indicatorId },
      order: { periodStart: 'asc' },
    });
  }

  contributions(
    tenantId: string,
    indicatorId: string,
    periodStarts: LocalDate[],
  ): Promise<ContributionRecord[]> {
    return this.manager
      .createQueryBuilder(ContributionEntity, 'c')
      .distinctOn(['c.periodStart', 'c.organisationId'])
      .where('c.tenantId = :tenantId and c.indicatorId = :indicatorId', { tenantId, indicatorId })
      .andWhere('c.periodStart = any(:periodStarts::date[])', { periodStarts })
      .orderBy('c.periodStart')
      .addOrderBy('c.organisationId')
      .addOrderBy('c.revision', 'DESC')
      .getMany();
  }

  async addContributions(contributions: ContributionRecord[]): Promise<void> {
    for (const rows of batchesOf(contributions)) {
      const insert = this.manager.createQueryBuilder().insert().into(ContributionEntity).values(rows);
      await insert.updateEntity(false).execute();
    }
  }

  overlaps(tenantId: string, indicatorId: string, periodStarts: LocalDate[]): Promise<OverlapRecord[]> {
    return this.manager.find(OverlapEntity, {
      where: { tenantId, indicatorId, periodStart: In(periodStarts) },
      select: {
        tenantId: true,
        indicatorId: true,
        periodStart: true,
        amount: true,
        denominatorAmount: true,
        reason: true,
      },
    });
  }

  async saveOverlap(overlap: OverlapRow): Promise<void> {
    await this.manager.upsert(OverlapEntity, overlap, observationKey);
  }

  async saveLatest(latest: LatestRecord): Promise<void> {
    await this.manager.upsert(LatestEntity, latest, ['tenantId', 'indicatorId']);
  }

  latest(tenantId: string, indicatorId: string): Promise<LatestRecord | null> {
    return this.manager.findOneBy(LatestEntity, { tenantId, indicatorId });
  }
}
