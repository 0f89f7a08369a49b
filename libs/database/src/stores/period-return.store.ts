import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#kernel/local-date';
import type { PeriodReturnRecord, VerificationRecord } from '#application/ports/return-records';
import type { PeriodReturnStore } from '#application/ports/stores';
import { PeriodReturnEntity, VerificationEntity } from '../entities/period-return.entities.ts';

export class PeriodReturnSqlStore implements PeriodReturnStore {
  constructor(private readonly manager: EntityManager) {}

  find(tenantId: string, indicatorId: string, periodStart: LocalDate): Promise<PeriodReturnRecord | null> {
    return this.manager.findOneBy(PeriodReturnEntity, { tenantId, indicatorId, periodStart });
  }

  byId(tenantId: string, id: string): Promise<PeriodReturnRecord | null> {
    return this.manager.findOneBy(PeriodReturnEntity, { tenantId, id });
  }

  ofIndicator(tenantId: string, indicatorId: string): Promise<PeriodReturnRecord[]> {
    return this.manager.find(PeriodReturnEntity, {
      where: { tenantId, indicatorId },
      order: { periodStart: 'asc' },
    });
  }

  async add(record: PeriodReturnRecord): Promise<void> {
    await this.manager.insert(PeriodReturnEntity, record);
  }

  async update(record: PeriodReturnRecord): Promise<void> {
    const { tenantId, id, ...rest } = record;
    await this.manager.update(PeriodReturnEntity, { tenantId, id }, rest);
  }

  async addVerifications(records: VerificationRecord[]): Promise<void> {
    if (records.length === 0) return;
    const insert = this.manager.createQueryBuilder().insert().into(VerificationEntity).values(records);
    await insert.updateEntity(false).execute();
  }
}
