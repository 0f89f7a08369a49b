import { IsNull, type EntityManager } from 'typeorm';
import type { OpenWorkFact } from '#domain/membership/open-work';
import type { LocalDate } from '#kernel/local-date';
import type {
  DepartureRecord,
  EndsWithMembership,
  MembershipNoticeRecord,
  MembershipStore,
} from '#application/ports/membership';
import type { MembershipRecord } from '#application/ports/place';
import type { FeedRecord } from '#application/ports/records';
import { DelegationEntity } from '../entities/delegation.entity.ts';
import { DepartureEntity, MembershipNoticeEntity } from '../entities/membership.entities.ts';
import { AppointmentEntity, MembershipEntity } from '../entities/place.entities.ts';
import { FeedEntity } from '../entities/reporting.entities.ts';
import { AgreementEntity } from '../entities/sharing.entities.ts';
import { OPEN_WORK, type FoundOpenWork } from '../membership/open-work.sql.ts';

/** Roles of a place whose holders are told when a member leaves it, or when it leaves a partnership itself. */
const told = `('leader', 'performance_manager', 'administrator', 'partner_lead', 'partnership_coordinator')`;

export class MembershipSqlStore implements MembershipStore {
  constructor(private readonly manager: EntityManager) {}

  lock(tenantId: string, organisationId: string): Promise<MembershipRecord | null> {
    return this.manager.findOne(MembershipEntity, {
      where: { tenantId, organisationId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async setLast(tenantId: string, organisationId: string, lastDay: LocalDate | null): Promise<void> {
    await this.manager.update(MembershipEntity, { tenantId, organisationId }, { left: lastDay });
  }

  async comeBack({ tenantId, organisationId, ...record }: MembershipRecord): Promise<void> {
    await this.manager.update(MembershipEntity, { tenantId, organisationId }, record);
  }

  async nameAccountableBody(tenantId: string, organisationId: string): Promise<void> {
    // One after the other: at no moment are there two.
    await this.manager.update(
      MembershipEntity,
      { tenantId, accountableBody: true },
      { accountableBody: false },
    );
    await this.manager.update(MembershipEntity, { tenantId, organisationId }, { accountableBody: true });
  }

  async openWork(tenantId: string, organisationId: string, on: LocalDate): Promise<OpenWorkFact[]> {
    const rows = await this.manager.query<FoundOpenWork[]>(OPEN_WORK.text, [tenantId, organisationId, on]);
    return rows.map(({ fact }) => fact);
  }

  async endsWith(tenantId: string, organisationId: string, on: LocalDate): Promise<EndsWithMembership> {
    const feeds = await this.manager.find(FeedEntity, {
      where: { tenantId, organisationId, ends: IsNull() },
      order: { indicatorId: 'asc' },
    });
    const agreements = await this.manager
      .createQueryBuilder(AgreementEntity, 's')
      .where('s.tenantId = :tenantId and s.organisationId = :organisationId', { tenantId, organisationId })
      .andWhere("s.state in ('proposed', 'agreed', 'active')")
      .orderBy('s.id')
      .getMany();
    const seats = await this.manager
      .createQueryBuilder(AppointmentEntity, 'a')
      .where('a.tenantId = :tenantId and a.organisationId = :organisationId', { tenantId, organisationId })
      .andWhere('(a.ends is null or a.ends > :on)', { on })
      .orderBy('a.id')
      .getMany();
    const delegations = await this.manager
      .createQueryBuilder(DelegationEntity, 'd')
      .where('d.tenantId = :tenantId and d.organisationId = :organisationId', { tenantId, organisationId })
      .andWhere('d.endedAt is null and d.ends > :on', { on })
      .orderBy('d.id')
      .getMany();
    const rows = await this.manager.query<{ id: string }[]>(
      `select id from indicator
        where tenant_id = $1 and portfolio_organisation_id = $2 and retired_at is null order by id`,
      [tenantId, organisationId],
    );
    return { feeds, agreements, seats, delegations, portfolioIndicatorIds: rows.map(({ id }) => id) };
  }

  async addDeparture(record: DepartureRecord): Promise<void> {
    await this.manager.insert(DepartureEntity, record);
  }

  departure(tenantId: string, id: string): Promise<DepartureRecord | null> {
    return this.manager.findOneBy(DepartureEntity, { tenantId, id });
  }

  decided(tenantId: string, organisationId: string): Promise<DepartureRecord | null> {
    const open = { calledOffAt: IsNull(), doneAt: IsNull() };
    return this.manager.findOneBy(DepartureEntity, { tenantId, organisationId, ...open });
  }

  async callOff(
    tenantId: string,
    id: string,
    { name, at, reason }: { name: string; at: Date; reason: string },
  ): Promise<void> {
    const said = { calledOffByName: name, calledOffAt: at, calledOffReason: reason };
    await this.manager.update(DepartureEntity, { tenantId, id }, said);
  }

  async done(tenantId: string, id: string, at: Date, leftOpen: string[]): Promise<void> {
    await this.manager.update(DepartureEntity, { tenantId, id }, { doneAt: at, leftOpen });
  }

  async endFeed({ tenantId, indicatorId, organisationId }: FeedRecord, ends: LocalDate): Promise<void> {
    await this.manager.update(FeedEntity, { tenantId, indicatorId, organisationId }, { ends });
  }

  async dropPortfolio(tenantId: string, indicatorId: string): Promise<void> {
    await this.manager.query(
      `update indicator set portfolio_organisation_id = null, revision = revision + 1 where tenant_id = $1 and id = $2`,
      [tenantId, indicatorId],
    );
  }

  async isAskedElsewhere(tenantId: string, organisationIndicatorId: string): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      `select 1 from workflow_due
        where name = 'return.open' and tenant_id <> $1 and payload ->> 'indicatorId' = $2 limit 1`,
      [tenantId, organisationIndicatorId],
    );
    return rows.length > 0;
  }

  concerned(
    tenantId: string,
    organisationId: string,
    on: LocalDate,
  ): Promise<{ tenantId: string; personId: string }[]> {
    return this.manager.query(
      `select distinct a.person_id as "personId",
              case when a.organisation_id = $2 then $2::uuid else $1::uuid end as "tenantId"
         from appointment a
        where a.starts <= $3::date and (a.ends is null or a.ends >= $3::date)
          and ((a.tenant_id = $1 and (a.organisation_id = $2 or a.role in ${told}))
            or (a.tenant_id = $2 and a.role in ${told}))
        order by 1, 2`,
      [tenantId, organisationId, on],
    );
  }

  async tell(records: MembershipNoticeRecord[]): Promise<void> {
    if (records.length === 0) return;
    const insert = this.manager.createQueryBuilder().insert().into(MembershipNoticeEntity);
    await insert.values(records).orIgnore().updateEntity(false).execute();
  }

  async markRead(tenantIds: readonly string[], personId: string, at: Date): Promise<number> {
    const rows = await this.manager.query<[unknown[], number]>(
      `update membership_notice set read_at = $3
        where tenant_id = any($1::uuid[]) and person_id = $2 and read_at is null`,
      [tenantIds, personId, at],
    );
    return rows[1];
  }
}
