import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#kernel/local-date';
import type { ForecastRecord, ForecastStore } from '#application/ports/figures';
import { ForecastEntity } from '../entities/figures.entities.ts';

export class ForecastSqlStore implements ForecastStore {
  constructor(private readonly manager: EntityManager) {}

  newest(tenantId: string, indicatorId: string, periodStart: LocalDate): Promise<ForecastRecord | null> {
    return this.manager.findOne(ForecastEntity, {
      where: { tenantId, indicatorId, periodStart },
      order: { revision: 'desc' },
    });
  }

  async add(forecast: ForecastRecord): Promise<void> {
    await this.manager.insert(ForecastEntity, forecast);
  }
}
