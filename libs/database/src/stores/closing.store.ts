import type { EntityManager } from 'typeorm';
import type { ClosingRecord, ClosingStore } from '#application/ports/closing';
import type { ClosingKind } from '#domain/improvement/closing-note';
import { ClosingNoteEntity } from '../entities/closing.entity.ts';

export class ClosingSqlStore implements ClosingStore {
  constructor(private readonly manager: EntityManager) {}

  async lock(tenantId: string, caseId: string, kind: ClosingKind): Promise<void> {
    await this.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${tenantId}/closing/${caseId}/${kind}`,
    ]);
  }

  async latest(tenantId: string, caseId: string, kind: ClosingKind): Promise<ClosingRecord | null> {
    return this.manager.findOne(ClosingNoteEntity, {
      where: { tenantId, caseId, kind },
      order: { version: 'DESC' },
    });
  }

  async add(record: ClosingRecord): Promise<void> {
    await this.manager.insert(ClosingNoteEntity, record);
  }
}
