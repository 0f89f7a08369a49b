import type { EntityManager } from 'typeorm';
import type { SetAssessmentRecord, SuiteCandidate, SuiteRecord, SuiteStore } from '#application/ports/suite';
import type { LocalDate } from '#kernel/local-date';
import {
  SetAssessmentEntity,
  SuiteEntity,
  SuiteIndicatorEntity,
  SuiteSharedMeasureEntity,
} from '../entities/suite.entities.ts';

export class SuiteSqlStore implements SuiteStore {
  constructor(private readonly manager: EntityManager) {}

  toChange(tenantId: string, id: string): Promise<SuiteRecord | null> {
    return this.manager.findOne(SuiteEntity, {
      where: { tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  hasCode(tenantId: string, code: string): Promise<boolean> {
    return this.manager.existsBy(SuiteEntity, { tenantId, code });
  }

  async measures(tenantId: string, suiteId: string): Promise<string[]> {
    const rows = await this.manager.query<{ id: string }[]>(
      `select id from (
         select indicator_id as id, position from suite_indicator where tenant_id = $1 and suite_id = $2
         union all
         select agreement_id, position from suite_shared_measure where tenant_id = $1 and suite_id = $2) listed
        order by position, id`,
      [tenantId, suiteId],
    );
    return rows.map(({ id }) => id);
  }

  candidates(tenantId: string, ids: readonly string[], on: LocalDate): Promise<SuiteCandidate[]> {
    return this.manager.query<SuiteCandidate[]>(
      `select i.id, 'indicator' as sort, i.title, null as "sharedBy",
              (select p.answers from measure_passport p
                where p.tenant_id = i.tenant_id and p.indicator_id = i.id
                order by p.version desc limit 1) as answers,
              (select max(k.until)::text from key_leave k
                where k.tenant_id = i.tenant_id and k.indicator_id = i.id and k.until >= $3::date) as "leaveUntil"
         from indicator i
        where i.tenant_id = $1 and i.id = any($2::uuid[]) and i.retired_at is null
       union all
       select m.agreement_id, 'shared', m.title, m.organisation_name, null, null
         from shared_measure m
        where m.tenant_id = $1 and m.agreement_id = any($2::uuid[])`,
      [tenantId, ids, on],
    );
  }

  async save(suite: SuiteRecord, measures: readonly Pick<SuiteCandidate, 'id' | 'sort'>[]): Promise<void> {
    const { tenantId, id: suiteId } = suite;
    await this.manager.upsert(SuiteEntity, suite, ['tenantId', 'id']);
    await this.manager.delete(SuiteIndicatorEntity, { tenantId, suiteId });
    await this.manager.delete(SuiteSharedMeasureEntity, { tenantId, suiteId });
    const placed = measures.map((one, index) => ({ ...one, at: { tenantId, suiteId, position: index + 1 } }));
    const own = placed.filter(({ sort }) => sort === 'indicator');
    const shared = placed.filter(({ sort }) => sort === 'shared');
    await this.manager.insert(
      SuiteIndicatorEntity,
      own.map(({ id: indicatorId, at }) => ({ ...at, indicatorId })),
    );
    await this.manager.insert(
      SuiteSharedMeasureEntity,
      shared.map(({ id: agreementId, at }) => ({ ...at, agreementId })),
    );
  }

  async assessmentToChange(tenantId: string, year: number): Promise<SetAssessmentRecord | null> {
    await this.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${tenantId}/set-assessment`,
    ]);
    return this.manager.findOne(SetAssessmentEntity, {
      where: { tenantId, year },
      order: { version: 'desc' },
    });
  }

  async addAssessment(record: SetAssessmentRecord): Promise<void> {
    await this.manager.insert(SetAssessmentEntity, record);
  }
}
