import type { EntityManager } from 'typeorm';
import type {
  ChartRebaseRecord,
  ChartStore,
  ComparatorSetRecord,
  ComparatorUseRecord,
} from '#application/ports/charts';
import { ChartRebaseEntity, ComparatorSetEntity, ComparatorUseEntity } from '../entities/chart.entities.ts';

export class ChartSqlStore implements ChartStore {
  constructor(private readonly manager: EntityManager) {}

  async lock(tenantId: string, what: string): Promise<void> {
    await this.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${tenantId}/charts/${what}`,
    ]);
  }

  rebases(tenantId: string, indicatorId: string): Promise<ChartRebaseRecord[]> {
    return this.manager
      .createQueryBuilder(ChartRebaseEntity, 'r')
      .distinctOn(['r.from_day'])
      .where('r.tenant_id = :tenantId and r.indicator_id = :indicatorId', { tenantId, indicatorId })
      .orderBy({ 'r.from_day': 'ASC', 'r.version': 'DESC' })
      .getMany();
  }

  async addRebase(record: ChartRebaseRecord): Promise<void> {
    await this.manager.insert(ChartRebaseEntity, record);
  }

  sets(tenantId: string): Promise<ComparatorSetRecord[]> {
    return this.manager
      .createQueryBuilder(ComparatorSetEntity, 's')
      .distinctOn(['s.code'])
      .where('s.tenant_id = :tenantId', { tenantId })
      .orderBy({ 's.code': 'ASC', 's.version': 'DESC' })
      .getMany();
  }

  async addSet(record: ComparatorSetRecord): Promise<void> {
    await this.manager.insert(ComparatorSetEntity, record);
  }

  use(tenantId: string, indicatorId: string): Promise<ComparatorUseRecord | null> {
    return this.manager.findOne(ComparatorUseEntity, {
      where: { tenantId, indicatorId },
      order: { version: 'desc' },
    });
  }

  async addUse(record: ComparatorUseRecord): Promise<void> {
    await this.manager.insert(ComparatorUseEntity, record);
  }

  areas(tenantId: string): Promise<{ code: string; name: string }[]> {
    return this.manager.query<{ code: string; name: string }[]>(
      `select distinct on (area_code) area_code as code, area_name as name from comparator
        where tenant_id = $1 order by area_code`,
      [tenantId],
    );
  }
}
