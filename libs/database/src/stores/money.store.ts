import { In, type EntityManager } from 'typeorm';
import type { HeadingRecord, LedgerLineRecord, ShiftLegRecord } from '#application/ports/records';
import type { MoneyStore } from '#application/ports/stores';
import type { VirementRecord } from '#application/ports/virement.record';
import {
  HeadingEntity,
  LedgerLineEntity,
  ShiftEntity,
  ShiftLegEntity,
  type ShiftRecord,
} from '../entities/improvement.entities.ts';
import { VirementEntity } from '../entities/virement.entity.ts';

export class MoneySqlStore implements MoneyStore {
  constructor(private readonly manager: EntityManager) {}

  heading(tenantId: string, id: string): Promise<HeadingRecord | null> {
    return this.manager.findOne(HeadingEntity, {
      where: { tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  hasHeading(tenantId: string, code: string, year: number): Promise<boolean> {
    return this.manager.existsBy(HeadingEntity, { tenantId, code, year });
  }

  async addLine(line: LedgerLineRecord): Promise<void> {
    await this.manager.insert(LedgerLineEntity, line);
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

  shiftLeg(tenantId: string, legId: string): Promise<ShiftLegRecord | null> {
    return this.manager.findOneBy(ShiftLegEntity, { tenantId, id: legId });
  }

  shiftLegs(tenantId: string, shiftId: string): Promise<ShiftLegRecord[]> {
    return this.manager.find(ShiftLegEntity, { where: { tenantId, shiftId }, order: { id: 'asc' } });
  }

  async addVirement(record: VirementRecord): Promise<void> {
    await this.manager.insert(VirementEntity, record);
  }

  async saveVirement({ tenantId, id, ...rest }: VirementRecord): Promise<void> {
    await this.manager.update(VirementEntity, { tenantId, id }, rest);
  }

  virement(tenantId: string, id: string): Promise<VirementRecord | null> {
    return this.manager.findOneBy(VirementEntity, { tenantId, id });
  }
}
