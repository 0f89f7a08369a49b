import { IsNull, type EntityManager } from 'typeorm';
import type { ChainStore, OutcomeLinkRecord } from '#application/ports/chain';
import { OutcomeLinkEntity } from '../entities/chain.entities.ts';

export class ChainSqlStore implements ChainStore {
  constructor(private readonly manager: EntityManager) {}

  async lock(tenantId: string): Promise<void> {
    await this.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${tenantId}/chains`]);
  }

  standing(tenantId: string): Promise<OutcomeLinkRecord[]> {
    return this.manager.findBy(OutcomeLinkEntity, { tenantId, endedAt: IsNull() });
  }

  async save(record: OutcomeLinkRecord): Promise<void> {
    await this.manager.save(OutcomeLinkEntity, record);
  }
}
