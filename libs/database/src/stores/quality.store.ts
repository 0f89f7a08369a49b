import type { EntityManager } from 'typeorm';
import type { KeyLeaveRecord, PassportRecord, QualityStore } from '#application/ports/quality';
import type { LocalDate } from '#kernel/local-date';
import { KeyLeaveEntity, PassportEntity } from '../entities/quality.entities.ts';

export class QualitySqlStore implements QualityStore {
  constructor(private readonly manager: EntityManager) {}

  passport(tenantId: string, indicatorId: string): Promise<PassportRecord | null> {
    return this.manager.findOne(PassportEntity, {
      where: { tenantId, indicatorId },
      order: { version: 'desc' },
    });
  }

  async addPassport(record: PassportRecord): Promise<void> {
    await this.manager.insert(PassportEntity, record);
  }

  async addLeave(record: KeyLeaveRecord): Promise<void> {
    await this.manager.insert(KeyLeaveEntity, record);
  }

  async onLeave(tenantId: string, indicatorIds: readonly string[], on: LocalDate): Promise<string[]> {
    const rows = await this.manager.query<{ id: string }[]>(
      `select distinct indicator_id as id from key_leave
        where tenant_id = $1 and indicator_id = any($2::uuid[]) and until >= $3::date`,
      [tenantId, indicatorIds, on],
    );
    return rows.map(({ id }) => id);
  }
}
