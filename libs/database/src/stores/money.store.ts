import { In, type EntityManager } from 'typeorm';
import type { HeadingRecord, LedgerLineRecord, ShiftLegRecord } from '#application/ports/records';
import type { MoneyStore } from '#application/ports/stores';
import {
  HeadingEntity,
  LedgerLineEntity,
  ShiftEntity,
  ShiftLegEntity,
  type ShiftRecord,
} from '../entities/improvement.entities.ts';

export class MoneySqlStore implements MoneyStore {
  constructor(private readonly manager: EntityManager) {}

  heading(tenantId: string, id: string): Promise<HeadingRecord | null> {
    return this.manager.findOne(HeadingEntity, {
      where: { tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async addLine(line: LedgerLineRecord): Promise<void> {
    await this.manager.insert(LedgerLineEntity, line);
  }

  lines(tenantId: string, legId: string): Promise<LedgerLineRecord[]> {
    return this.manager.find(LedgerLineEntity, { where: { tenantId, legId }, order: { at: 'asc' } });
  }

  async knownLegs(tenantId: string, legIds: string[]): Promise<string[]> {
    const legs = await this.manager.find(ShiftLegEntity, {
      where: { tenantId, id: In(legIds) },
      select: { id: true, tenantId: true },
    });
    return legs.map((leg) => leg.id);
  }

  async addShift(shift: ShiftRecord, legs: ShiftLegRecord[]): Promise<void> {
    await this.manager.insert(ShiftEntity, shift);
    await this.manager.insert(ShiftLegEntity, legs);
  }
}
