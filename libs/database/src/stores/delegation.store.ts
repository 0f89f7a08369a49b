import type { EntityManager } from 'typeorm';
import type { DelegationRecord, DelegationStore } from '#application/ports/delegation';
import type { LocalDate } from '#kernel/local-date';
import { DelegationEntity } from '../entities/delegation.entity.ts';
import { AppointmentEntity } from '../entities/place.entities.ts';

export class DelegationSqlStore implements DelegationStore {
  constructor(private readonly manager: EntityManager) {}

  find(tenantId: string, id: string): Promise<DelegationRecord | null> {
    return this.manager.findOneBy(DelegationEntity, { tenantId, id });
  }

  during(
    tenantId: string,
    appointmentId: string,
    days: { starts: LocalDate; ends: LocalDate },
  ): Promise<DelegationRecord[]> {
    return this.manager
      .createQueryBuilder(DelegationEntity, 'd')
      .where('d.tenantId = :tenantId and d.appointmentId = :appointmentId', { tenantId, appointmentId })
      .andWhere('d.endedAt is null and d.starts <= :ends and d.ends >= :starts', days)
      .orderBy('d.starts')
      .getMany();
  }

  async rolesGivenTo(personId: string, organisationId: string, on: LocalDate): Promise<string[]> {
    const rows = await this.manager.query<{ role: string }[]>(
      `select distinct a.role from delegation d
         join appointment a on a.tenant_id = d.tenant_id and a.id = d.appointment_id
        where d.to_person_id = $1 and d.organisation_id = $2 and d.ended_at is null and d.ends >= $3::date
          and (a.ends is null or a.ends >= $3::date)
        order by a.role`,
      [personId, organisationId, on],
    );
    return rows.map(({ role }) => role);
  }

  async colleague(
    personId: string,
    organisationId: string,
    on: LocalDate,
  ): Promise<{ name: string; jobTitle: string } | null> {
    const found = await this.manager
      .createQueryBuilder(AppointmentEntity, 'a')
      .where('a.personId = :personId and a.organisationId = :organisationId', { personId, organisationId })
      .andWhere('a.starts <= :on and (a.ends is null or a.ends >= :on)', { on })
      .orderBy('a.starts')
      .getOne();
    return found && { name: found.personName, jobTitle: found.jobTitle };
  }

  async add(record: DelegationRecord): Promise<void> {
    await this.manager.insert(DelegationEntity, record);
  }

  async end(tenantId: string, id: string, at: Date, reason: string): Promise<void> {
    await this.manager.update(DelegationEntity, { tenantId, id }, { endedAt: at, endReason: reason });
  }

  async tell(
    { tenantId, id, fromPersonId, toPersonId }: DelegationRecord,
    kind: 'granted' | 'ended',
    at: Date,
  ): Promise<void> {
    await this.manager.query(
      `insert into delegation_notice (tenant_id, delegation_id, kind, person_id, at)
       select $1, $2, $3, person, $4 from unnest($5::uuid[]) person`,
      [tenantId, id, kind, at, [fromPersonId, toPersonId]],
    );
  }

  async markRead(tenantId: string, id: string, personId: string, at: Date): Promise<boolean> {
    const rows = await this.manager.query<unknown[]>(
      `with marked as (
         update delegation_notice set read_at = $4
          where tenant_id = $1 and delegation_id = $2 and person_id = $3 and read_at is null
       )
       select from delegation_notice where tenant_id = $1 and delegation_id = $2 and person_id = $3`,
      [tenantId, id, personId, at],
    );
    return rows.length > 0;
  }
}
