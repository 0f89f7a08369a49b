import type { EntityManager } from 'typeorm';
import type { AnswerableRecord, DefinitionRecord, MeasureStore } from '#application/ports/measure';
import type { LocalDate } from '#kernel/local-date';
import { DefinitionEntity } from '../entities/measure.entities.ts';
import { ThemeEntity } from '../entities/place.entities.ts';
import { IndicatorEntity } from '../entities/reporting.entities.ts';

export class MeasureSqlStore implements MeasureStore {
  constructor(private readonly manager: EntityManager) {}

  async change(
    key: { tenantId: string; id: string },
    changes: Parameters<MeasureStore['change']>[1],
  ): Promise<void> {
    await this.manager.update(IndicatorEntity, key, { ...changes, revision: () => 'revision + 1' });
  }

  definitions(tenantId: string, indicatorId: string): Promise<DefinitionRecord[]> {
    const where = { tenantId, indicatorId };
    return this.manager.find(DefinitionEntity, { where, order: { version: 'asc' } });
  }

  async addDefinitions(records: DefinitionRecord[]): Promise<void> {
    await this.manager.insert(DefinitionEntity, records);
  }

  async answerable(tenantId: string, personId: string, on: LocalDate): Promise<AnswerableRecord | null> {
    const rows = await this.manager.query<AnswerableRecord[]>(
      `select a.person_id as "personId", a.person_name as "personName", a.job_title as "jobTitle",
              a.organisation_id as "organisationId", a.organisation_name as "organisationName"
         from appointment a
        where a.person_id = $2 and a.starts <= $3 and (a.ends is null or a.ends >= $3)
          and (a.tenant_id = $1 or exists (
            select from membership m
             where m.tenant_id = $1 and m.organisation_id = a.tenant_id
                and m.joined <= $3 and (m."left" is null or m."left" >= $3)))
        order by a.role = 'indicator_owner' desc, a.tenant_id = $1 desc, a.starts limit 1`,
      [tenantId, personId, on],
    );
    return rows[0] ?? null;
  }

  async inUse(tenantId: string): Promise<string[]> {
    const rows = await this.manager.query<{ id: string }[]>(
      'select id from indicator where tenant_id = $1 and retired_at is null order by id',
      [tenantId],
    );
    return rows.map(({ id }) => id);
  }

  async themeCodes(tenantId: string): Promise<string[]> {
    const themes = await this.manager.findBy(ThemeEntity, { tenantId });
    return themes.map(({ code }) => code);
  }
}
