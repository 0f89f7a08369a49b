import type { PolicyOwner } from '#domain/policy/policy-setting';
import type { Nation } from '#kernel/bank-holidays';
import { In, IsNull } from 'typeorm';
import type { EntityManager, EntitySchema, QueryDeepPartialEntity, ObjectLiteral } from 'typeorm';
import type {
  AppointmentRecord,
  ComparatorRecord,
  MembershipRecord,
  OrganisationRecord,
  PartnershipRecord,
  PlaceStore,
  ThemeRecord,
} from '#application/ports/place';
import type { CriteriaRecord, FeedRecord, HeadingRecord, IndicatorRecord } from '#application/ports/records';
import { HeadingEntity } from '../entities/improvement.entities.ts';
import {
  AppointmentEntity,
  ComparatorEntity,
  MembershipEntity,
  OrganisationEntity,
  PartnershipEntity,
  ThemeEntity,
} from '../entities/place.entities.ts';
import { CriteriaEntity, FeedEntity, IndicatorEntity } from '../entities/reporting.entities.ts';

/** Rows a single INSERT carries, well under PostgreSQL's limit of 65,535 parameters. */
const batch = 1_000;

export class PlaceSqlStore implements PlaceStore {
  constructor(private readonly manager: EntityManager) {}

  addOrganisation = (record: OrganisationRecord) => this.add(OrganisationEntity, [record]);
  addPartnership = (record: PartnershipRecord) => this.add(PartnershipEntity, [record]);
  addMembership = (record: MembershipRecord) => this.add(MembershipEntity, [record]);
  addAppointment = (record: AppointmentRecord) => this.add(AppointmentEntity, [record]);
  addThemes = (records: ThemeRecord[]) => this.add(ThemeEntity, records);
  addIndicators = (records: IndicatorRecord[]) => this.add(IndicatorEntity, records);
  addFeeds = (records: FeedRecord[]) => this.add(FeedEntity, records);
  addCriteria = (record: CriteriaRecord) => this.add(CriteriaEntity, [record]);
  indicatorsInUse(tenantId: string): Promise<IndicatorRecord[]> {
    return this.manager.find(IndicatorEntity, {
      where: { tenantId, retiredAt: IsNull() },
      order: { id: 'asc' },
    });
  }

  addComparators = (records: ComparatorRecord[]) => this.add(ComparatorEntity, records);
  addHeading = (record: HeadingRecord) => this.add(HeadingEntity, [record]);

  async indicatorCodes(tenantId: string, codes: string[]): Promise<string[]> {
    const found = await this.manager.findBy(IndicatorEntity, { tenantId, code: In(codes) });
    return found.map(({ code }) => code);
  }

  async nationOf(tenantId: string): Promise<Nation> {
    return (await this.tenant(tenantId)).nation;
  }

  async policyOf(tenantId: string): Promise<Record<string, unknown>> {
    return (await this.tenant(tenantId)).policy;
  }

  async policyToChange(
    tenantId: string,
  ): Promise<{ of: PolicyOwner; policy: Record<string, unknown> } | null> {
    for (const owner of ['partnership', 'organisation'] as const) {
      const [row] = await this.manager.query<{ policy: Record<string, unknown> }[]>(
        `select policy from ${owner} where tenant_id = $1 and id = $1 for update`,
        [tenantId],
      );
      if (row) return { of: owner, policy: row.policy };
    }
    return null;
  }

  async setPolicy(tenantId: string, of: PolicyOwner, policy: Record<string, unknown>): Promise<void> {
    await this.manager.query(`update ${of} set policy = $2 where tenant_id = $1 and id = $1`, [
      tenantId,
      JSON.stringify(policy),
    ]);
  }

  private async tenant(tenantId: string): Promise<OrganisationRecord | PartnershipRecord> {
    const found =
      (await this.manager.findOneBy(PartnershipEntity, { tenantId, id: tenantId })) ??
      (await this.manager.findOneBy(OrganisationEntity, { tenantId, id: tenantId }));
    if (!found) throw new Error('a tenant is an organisation or a partnership');
    return found;
  }

  private async add<T extends ObjectLiteral>(entity: EntitySchema<T>, records: T[]): Promise<void> {
    for (let from = 0; from < records.length; from += batch) {
      const rows = records.slice(from, from + batch) as QueryDeepPartialEntity<T>[];
      await this.manager
        .createQueryBuilder()
        .insert()
        .into(entity)
        .values(rows)
        .updateEntity(false)
        .execute();
    }
  }
}
