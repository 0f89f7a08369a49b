import { IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { TargetProposalRecord, TargetProposalStore } from '#application/ports/target';
import { TargetProposalEntity } from '../entities/target.entities.ts';

export class TargetProposalSqlStore implements TargetProposalStore {
  constructor(private readonly manager: EntityManager) {}

  async add(record: TargetProposalRecord): Promise<void> {
    await this.manager.insert(TargetProposalEntity, record);
  }

  async update(record: TargetProposalRecord): Promise<void> {
    const { tenantId, id, ...rest } = record;
    await this.manager.update(TargetProposalEntity, { tenantId, id }, rest);
  }

  find(tenantId: string, id: string): Promise<TargetProposalRecord | null> {
    return this.manager.findOneBy(TargetProposalEntity, { tenantId, id });
  }

  openFor(
    tenantId: string,
    indicatorId: string,
    { starts, ends }: { starts: string; ends: string },
  ): Promise<TargetProposalRecord[]> {
    return this.manager.find(TargetProposalEntity, {
      where: {
        tenantId,
        indicatorId,
        closedAt: IsNull(),
        starts: LessThanOrEqual(ends),
        ends: MoreThanOrEqual(starts),
      },
      order: { proposedAt: 'asc' },
    });
  }
}
