import type { EntityManager } from 'typeorm';
import type {
  ChartRebaseRecord,
  ChartStore,
  ComparedRecord,
  ComparatorSetRecord,
  ComparatorUseRecord,
} from '#application/ports/charts';
import type { LocalDate } from '#kernel/local-date';
import { ChartRebaseEntity, ComparatorSetEntity, ComparatorUseEntity } from '../entities/chart.entities.ts';

/** Figures of other areas for the indicator $2 and the period $3, the tenant's own area, and the set chosen. */
const COMPARED = `
  with used as (
    select set_code, differs from comparator_use
     where tenant_id = $1 and indicator_id = $2 order by version desc limit 1)
  select coalesce((select json_agg(json_build_object('areaCode', area_code, 'value', value)) from comparator
                    where tenant_id = $1 and indicator_id = $2 and period_start = $3), '[]') as figures,
         coalesce((select gss_code from organisation where tenant_id = $1),
                  (select gss_code from membership
                    where tenant_id = $1 and accountable_body and "left" is null limit 1)) as "ownArea",
         (select json_build_object('areas', s.areas, 'benchmark', s.benchmark, 'differs', used.differs)
            from used join comparator_set s on s.tenant_id = $1 and s.code = used.set_code
           order by s.version desc limit 1) as choice`;

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

  async usersOf(tenantId: string, setCode: string): Promise<string[]> {
    const rows = await this.manager.query<{ id: string }[]>(
      `select indicator_id as id
         from (select distinct on (indicator_id) indicator_id, set_code from comparator_use
                where tenant_id = $1 order by indicator_id, version desc) u
        where set_code = $2 order by 1`,
      [tenantId, setCode],
    );
    return rows.map(({ id }) => id);
  }

  async compared(tenantId: string, indicatorId: string, periodStart: LocalDate): Promise<ComparedRecord> {
    const [found] = await this.manager.query<ComparedRecord[]>(COMPARED, [
      tenantId,
      indicatorId,
      periodStart,
    ]);
    return found ?? { figures: [], ownArea: null, choice: null };
  }

  areas(tenantId: string): Promise<{ code: string; name: string }[]> {
    return this.manager.query<{ code: string; name: string }[]>(
      `select distinct on (area_code) area_code as code, area_name as name from comparator
        where tenant_id = $1 order by area_code`,
      [tenantId],
    );
  }
}
