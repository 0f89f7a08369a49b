import { IsNull, type EntityManager } from 'typeorm';
import type {
  ItemSubject,
  RecommendationRecord,
  ScrutinyStore,
  WorkProgrammeRecord,
} from '#application/ports/scrutiny';
import { RecommendationEntity, WorkProgrammeEntity } from '../entities/scrutiny.entities.ts';

const locked = { mode: 'pessimistic_write' } as const;

export class ScrutinySqlStore implements ScrutinyStore {
  constructor(private readonly manager: EntityManager) {}

  async nextNumber(tenantId: string): Promise<number> {
    const rows = await this.manager.query<[{ number: number }[], number]>(
      `update partnership set next_recommendation_number = next_recommendation_number + 1
        where tenant_id = $1 returning next_recommendation_number - 1 as number`,
      [tenantId],
    );
    const number = rows[0][0]?.number;
    if (number === undefined)
      throw new Error('recommendations are numbered in a partnership, and this is none');
    return number;
  }

  async addRecommendation(record: RecommendationRecord): Promise<void> {
    await this.manager.insert(RecommendationEntity, record);
  }

  async updateRecommendation(record: RecommendationRecord): Promise<void> {
    const { tenantId, id, ...rest } = record;
    await this.manager.update(RecommendationEntity, { tenantId, id }, rest);
  }

  recommendation(tenantId: string, id: string): Promise<RecommendationRecord | null> {
    return this.manager.findOneBy(RecommendationEntity, { tenantId, id });
  }

  hasRecommendation(tenantId: string, caseId: string): Promise<boolean> {
    return this.manager.existsBy(RecommendationEntity, { tenantId, caseId });
  }

  unansweredOf(tenantId: string, caseId: string): Promise<RecommendationRecord | null> {
    const where = { tenantId, caseId, state: 'awaitingResponse', respondedAt: IsNull() };
    return this.manager.findOne(RecommendationEntity, { where, order: { number: 'desc' } });
  }

  async addItem(record: WorkProgrammeRecord): Promise<void> {
    await this.manager.insert(WorkProgrammeEntity, record);
  }

  async updateItem(record: WorkProgrammeRecord): Promise<void> {
    const { tenantId, id, meetingOn, version, removedAt, removedByName, removedReason } = record;
    const changed = { meetingOn, version, removedAt, removedByName, removedReason };
    await this.manager.update(WorkProgrammeEntity, { tenantId, id }, changed);
  }

  item(tenantId: string, id: string): Promise<WorkProgrammeRecord | null> {
    return this.manager.findOne(WorkProgrammeEntity, { where: { tenantId, id }, lock: locked });
  }

  openItemOf(tenantId: string, about: Partial<ItemSubject>): Promise<WorkProgrammeRecord | null> {
    const { caseId, indicatorId, recommendationId } = about;
    const named = {
      ...(caseId && { caseId }),
      ...(indicatorId && { indicatorId }),
      ...(recommendationId && { recommendationId }),
    };
    const where = { tenantId, removedAt: IsNull(), ...named };
    return this.manager.findOne(WorkProgrammeEntity, { where, lock: locked });
  }
}
