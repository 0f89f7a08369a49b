import type { EntityManager } from 'typeorm';
import type { CriteriaProposalRecord, CriteriaStore } from '#application/ports/criteria';
import { CriteriaProposalEntity } from '../entities/measure.entities.ts';

export class CriteriaSqlStore implements CriteriaStore {
  constructor(private readonly manager: EntityManager) {}

  async lock(tenantId: string): Promise<void> {
    await this.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${tenantId}/criteria`,
    ]);
  }

  open(tenantId: string): Promise<CriteriaProposalRecord | null> {
    return this.manager.findOneBy(CriteriaProposalEntity, { tenantId, state: 'proposed' });
  }

  find(tenantId: string, id: string): Promise<CriteriaProposalRecord | null> {
    return this.manager.findOneBy(CriteriaProposalEntity, { tenantId, id });
  }

  async add(record: CriteriaProposalRecord): Promise<void> {
    await this.manager.insert(CriteriaProposalEntity, record);
  }

  async decide({
    tenantId,
    id,
    state,
    decidedBy,
    decidedByName,
    decidedAt,
    body,
    comment,
  }: CriteriaProposalRecord) {
    const decision = { state, decidedBy, decidedByName, decidedAt, body, comment };
    await this.manager.update(CriteriaProposalEntity, { tenantId, id }, decision);
  }
}
