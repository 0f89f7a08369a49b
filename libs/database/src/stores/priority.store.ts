import { In, IsNull, type EntityManager } from 'typeorm';
import type {
  HeadingTagRecord,
  MeasureTagRecord,
  PriorityOrderRecord,
  PriorityRecord,
  PriorityStore,
} from '#application/ports/priority';
import type { LocalDate } from '#kernel/local-date';
import { IndicatorEntity } from '../entities/reporting.entities.ts';
import {
  HeadingTagEntity,
  MeasureTagEntity,
  PriorityEntity,
  PriorityOrderEntity,
  PriorityRankEntity,
} from '../entities/priority.entities.ts';

export class PrioritySqlStore implements PriorityStore {
  constructor(private readonly manager: EntityManager) {}

  toChange(tenantId: string, id: string): Promise<PriorityRecord | null> {
    return this.manager.findOne(PriorityEntity, {
      where: { tenantId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async save(record: PriorityRecord): Promise<void> {
    await this.manager.upsert(PriorityEntity, record, ['tenantId', 'id']);
  }

  async standing(tenantId: string, on: LocalDate): Promise<string[]> {
    const rows = await this.manager.query<{ id: string }[]>(
      'select id from priority where tenant_id = $1 and (ends is null or ends >= $2::date)',
      [tenantId, on],
    );
    return rows.map(({ id }) => id);
  }

  async orderToChange(tenantId: string): Promise<{ version: number; decidedOn: LocalDate | null }> {
    await this.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${tenantId}/priority-order`,
    ]);
    const last = await this.manager.findOne(PriorityOrderEntity, {
      where: { tenantId },
      order: { version: 'desc' },
    });
    return { version: last?.version ?? 0, decidedOn: last?.decidedOn ?? null };
  }

  async addOrder({ priorityIds, ...order }: PriorityOrderRecord): Promise<void> {
    await this.manager.insert(PriorityOrderEntity, order);
    const { tenantId, version } = order;
    await this.manager.insert(
      PriorityRankEntity,
      priorityIds.map((priorityId, index) => ({ tenantId, version, priorityId, place: index + 1 })),
    );
  }

  async indicatorsInUse(tenantId: string, ids: readonly string[]): Promise<string[]> {
    const found = await this.manager.find(IndicatorEntity, {
      where: { tenantId, id: In([...ids]), retiredAt: IsNull() },
      select: { tenantId: true, id: true },
    });
    return found.map(({ id }) => id);
  }

  measureTags(tenantId: string, ownerId: string, priorityId: string): Promise<MeasureTagRecord[]> {
    return this.manager.findBy(MeasureTagEntity, { tenantId, ownerId, priorityId, ends: IsNull() });
  }

  async addMeasureTags(tags: readonly MeasureTagRecord[]): Promise<void> {
    await this.manager.insert(MeasureTagEntity, [...tags]);
  }

  async endMeasureTags(tenantId: string, ids: readonly string[], on: LocalDate): Promise<void> {
    await this.manager.update(MeasureTagEntity, { tenantId, id: In([...ids]) }, { ends: on });
  }

  headingTags(tenantId: string, headingId: string): Promise<HeadingTagRecord[]> {
    return this.manager.findBy(HeadingTagEntity, { tenantId, headingId, ends: IsNull() });
  }

  async addHeadingTags(tags: readonly HeadingTagRecord[]): Promise<void> {
    await this.manager.insert(HeadingTagEntity, [...tags]);
  }

  async endHeadingTags(tenantId: string, ids: readonly string[], on: LocalDate): Promise<void> {
    await this.manager.update(HeadingTagEntity, { tenantId, id: In([...ids]) }, { ends: on });
  }
}
