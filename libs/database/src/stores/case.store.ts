import type { CasePlaces } from '#application/ports/case-places';
import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import { londonDateOf, type LocalDate } from '#kernel/local-date';
import type { WaitingCase } from '#domain/improvement/queue-place';
import type { CaseRecord } from '#application/ports/records';
import type { CaseStore, PartnershipFacts } from '#application/ports/stores';
import { CaseEntity, NoticeEntity, type NoticeRecord } from '../entities/improvement.entities.ts';
import { MembershipEntity, PartnershipEntity, ThemeEntity } from '../entities/place.entities.ts';

export class CaseSqlStore implements CaseStore {
  constructor(private readonly manager: EntityManager) {}

  openCaseOf(tenantId: string, indicatorId: string): Promise<CaseRecord | null> {
    return this.manager.findOneBy(CaseEntity, { tenantId, indicatorId, closedAt: IsNull() });
  }

  async raisedBefore(
    tenantId: string,
    indicatorId: string,
    periodStart: LocalDate,
    rule: string,
  ): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      `select 1 from improvement_case c join workflow_instance i on i.tenant_id = c.tenant_id and i.id = c.id
       where c.tenant_id = $1 and c.indicator_id = $2
         and i.snapshot #>> '{context,signal,periodStart}' = $3
         and i.snapshot #>> '{context,signal,rule}' = $4 limit 1`,
      [tenantId, indicatorId, periodStart, rule],
    );
    return rows.length > 0;
  }

  async nextNumber(tenantId: string): Promise<number> {
    const result = await this.manager
      .createQueryBuilder()
      .update(PartnershipEntity)
      .set({ nextCaseNumber: () => 'next_case_number + 1' })
      .where({ tenantId })
      .returning('next_case_number')
      .execute();
    const [row] = result.raw as { next_case_number: number }[];
    if (!row) throw new Error('cases are numbered in a partnership, and this tenant is none');
    return row.next_case_number - 1;
  }

  async add(record: CaseRecord): Promise<void> {
    await this.manager.insert(CaseEntity, record);
  }

  async update(record: CaseRecord): Promise<void> {
    const { tenantId, id, ...rest } = record;
    await this.manager.update(CaseEntity, { tenantId, id }, rest);
  }

  find(tenantId: string, id: string): Promise<CaseRecord | null> {
    return this.manager.findOneBy(CaseEntity, { tenantId, id });
  }

  async partnership(tenantId: string, at: Date): Promise<PartnershipFacts | null> {
    const partnership = await this.manager.findOneBy(PartnershipEntity, { tenantId, id: tenantId });
    if (!partnership) return null;
    const members = await this.manager
      .createQueryBuilder(MembershipEntity, 'm')
      .where('m.tenantId = :tenantId', { tenantId })
      .andWhere('m.joined <= :on and (m.left is null or m.left >= :on)', { on: londonDateOf(at) })
      .orderBy('m.organisationName')
      .getMany();
    const themes = await this.manager.findBy(ThemeEntity, { tenantId });
    return {
      tenantId,
      name: partnership.name,
      nation: partnership.nation,
      policy: partnership.policy,
      members: members.map((member) => ({
        organisationId: member.organisationId,
        name: member.organisationName,
        accountableBody: member.accountableBody,
      })),
      themes: themes.map(({ code, name }) => ({ code, name })),
    };
  }

  async lockPlaces(tenantId: string): Promise<void> {
    await this.manager.query('select case_places_lock($1)', [tenantId]);
  }

  async places(tenantId: string): Promise<CasePlaces> {
    const [row] = await this.manager.query<
      {
        capacity: number | null;
        in_hand: number;
        waiting: (Omit<WaitingCase, 'openedAt'> & { openedAt: string })[];
      }[]
    >(
      `select (p.policy ->> 'openCaseCapacity')::int as capacity,
         (select count(*)::int from improvement_case c
           where c.tenant_id = p.tenant_id and case_is_worked_on(c.main_state)) as in_hand,
         (select coalesce(jsonb_agg(jsonb_build_object(
             'id', c.id, 'score', c.queue_score, 'number', c.number, 'openedAt', c.opened_at)), '[]')
            from improvement_case c where c.tenant_id = p.tenant_id and c.queue_score is not null) as waiting
       from partnership p where p.tenant_id = $1`,
      [tenantId],
    );
    if (!row) throw new Error('cases are worked on in a partnership, and this tenant is none');
    const waiting = row.waiting.map((one) => ({ ...one, openedAt: new Date(one.openedAt) }));
    return { capacity: row.capacity, inHand: row.in_hand, waiting };
  }

  async addNotice(notice: NoticeRecord): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(NoticeEntity).values(notice).orIgnore().execute();
  }
}
