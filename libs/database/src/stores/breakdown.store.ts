import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#kernel/local-date';
import type {
  BreakdownDimension,
  BreakdownFigureRecord,
  BreakdownPartRecord,
  BreakdownStore,
} from '#application/ports/figures';
import { BreakdownFigureEntity, BreakdownPartEntity } from '../entities/figures.entities.ts';

export class BreakdownSqlStore implements BreakdownStore {
  constructor(private readonly manager: EntityManager) {}

  parts(tenantId: string, dimension: BreakdownDimension): Promise<BreakdownPartRecord[]> {
    return this.manager.findBy(BreakdownPartEntity, { tenantId, dimension });
  }

  async saveParts(parts: BreakdownPartRecord[]): Promise<void> {
    await this.manager.upsert(BreakdownPartEntity, parts, ['tenantId', 'dimension', 'code']);
  }

  figures(
    tenantId: string,
    indicatorId: string,
    periodStart: LocalDate,
    dimension: BreakdownDimension,
  ): Promise<BreakdownFigureRecord[]> {
    return this.manager
      .createQueryBuilder(BreakdownFigureEntity, 'f')
      .distinctOn(['f.code'])
      .where('f.tenantId = :tenantId and f.indicatorId = :indicatorId', { tenantId, indicatorId })
      .andWhere('f.periodStart = :periodStart and f.dimension = :dimension', { periodStart, dimension })
      .orderBy('f.code')
      .addOrderBy('f.revision', 'DESC')
      .getMany();
  }

  async addFigures(figures: BreakdownFigureRecord[]): Promise<void> {
    const insert = this.manager.createQueryBuilder().insert().into(BreakdownFigureEntity).values(figures);
    await insert.updateEntity(false).execute();
  }
}
