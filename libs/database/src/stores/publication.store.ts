import type { EntityManager } from 'typeorm';
import type { FigureToPublish } from '#domain/publication/verified-first';
import type { LocalDate } from '#kernel/local-date';
import type { EditionRecord, PublicationRecord, PublicationStore } from '#application/ports/publication';
import { TO_VERIFY } from '../publication/to-verify.sql.ts';
import { EditionEntity, PublicationEntity } from '../entities/publication.entities.ts';

export class PublicationSqlStore implements PublicationStore {
  constructor(private readonly manager: EntityManager) {}

  ofIndicator(tenantId: string, indicatorId: string): Promise<PublicationRecord | null> {
    return this.manager.findOne(PublicationEntity, { where: { tenantId, indicatorId } });
  }

  async hashOf({ tenantId, id, edition }: PublicationRecord): Promise<string | null> {
    const where = { tenantId, publicationId: id, number: edition };
    return (await this.manager.findOne(EditionEntity, { where }))?.contentHash ?? null;
  }

  async save(record: PublicationRecord): Promise<void> {
    await this.manager.upsert(PublicationEntity, record, ['tenantId', 'id']);
  }

  async addEdition(record: EditionRecord): Promise<void> {
    await this.manager.insert(EditionEntity, record);
  }

  figuresToPublish(tenantId: string, indicatorId: string, on: LocalDate): Promise<FigureToPublish[]> {
    return this.manager.query(TO_VERIFY.text, [tenantId, indicatorId, on]);
  }

  async publisher(tenantId: string): Promise<{ name: string; areaCode: string | null }> {
    const [found] = await this.manager.query<{ name: string; areaCode: string | null }[]>(
      `select name, gss_code as "areaCode" from organisation where tenant_id = $1
       union all select name, null from partnership where tenant_id = $1`,
      [tenantId],
    );
    if (!found) throw new Error('a tenant is an organisation or a partnership');
    return found;
  }
}
