import type { EntityManager } from 'typeorm';
import type { PeopleStore } from '#application/ports/people';
import type { AppointmentRecord } from '#application/ports/place';
import type { LocalDate } from '#kernel/local-date';
import { AppointmentEntity } from '../entities/place.entities.ts';

/** Neither over nor ended before it began. */
const notOver = `(a.ends is null or a.ends >= greatest(:on::date, a.starts))`;

export class PeopleSqlStore implements PeopleStore {
  constructor(private readonly manager: EntityManager) {}

  async lockAppointments(tenantId: string): Promise<void> {
    await this.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `${tenantId}/appointments`,
    ]);
  }

  appointment(tenantId: string, id: string): Promise<AppointmentRecord | null> {
    return this.manager.findOneBy(AppointmentEntity, { tenantId, id });
  }

  heldFor(personId: string, organisationId: string, on: LocalDate): Promise<AppointmentRecord[]> {
    return this.appointments()
      .where('a.personId = :personId and a.organisationId = :organisationId', { personId, organisationId })
      .andWhere(notOver, { on })
      .orderBy('a.starts')
      .getMany();
  }

  othersWith(
    { tenantId, id, role }: Pick<AppointmentRecord, 'tenantId' | 'id' | 'role'>,
    on: LocalDate,
  ): Promise<number> {
    return this.appointments()
      .where('a.tenantId = :tenantId and a.role = :role and a.id <> :id', { tenantId, role, id })
      .andWhere('a.starts <= :on and a.ends is null', { on })
      .getCount();
  }

  async measuresOwned(personId: string, tenantId: string, organisationId: string): Promise<string[]> {
    const rows = await this.manager.query<{ title: string }[]>(
      `select title from indicator
        where owner_person_id = $1 and retired_at is null and (tenant_id = $2 or owner_organisation_id = $3)
        order by title`,
      [personId, tenantId, organisationId],
    );
    return rows.map(({ title }) => title);
  }

  async setEnd(tenantId: string, id: string, ends: LocalDate): Promise<void> {
    await this.manager.update(AppointmentEntity, { tenantId, id }, { ends });
  }

  private appointments() {
    return this.manager.createQueryBuilder(AppointmentEntity, 'a');
  }
}
