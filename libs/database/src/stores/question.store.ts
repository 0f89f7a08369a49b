import type { EntityManager } from 'typeorm';
import type { OwnQuestionRecord, QuestionStore } from '#application/ports/stores';
import { OwnQuestionEntity } from '../entities/question.entities.ts';

export class QuestionSqlStore implements QuestionStore {
  constructor(private readonly manager: EntityManager) {}

  async lock(tenantId: string): Promise<void> {
    await this.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${tenantId}/questions`,
    ]);
  }

  async latest(tenantId: string): Promise<OwnQuestionRecord[]> {
    return this.manager
      .createQueryBuilder(OwnQuestionEntity, 'q')
      .distinctOn(['q.code'])
      .where('q.tenant_id = :tenantId', { tenantId })
      .orderBy({ 'q.code': 'ASC', 'q.version': 'DESC' })
      .getMany();
  }

  async add(record: OwnQuestionRecord): Promise<void> {
    await this.manager.insert(OwnQuestionEntity, record);
  }
}
