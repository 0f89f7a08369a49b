import type { EntityManager } from 'typeorm';
import type { DraftField, DraftKey, DraftStore } from '#application/ports/drafts';

export class DraftSqlStore implements DraftStore {
  constructor(private readonly manager: EntityManager) {}

  async keep(draft: DraftKey & { fields: readonly DraftField[]; savedAt: Date }): Promise<void> {
    const { tenantId, personId, aboutId, form, fields, savedAt } = draft;
    await this.manager.query(
      `insert into form_draft (tenant_id, person_id, about_id, form, fields, saved_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (tenant_id, person_id, about_id, form)
         do update set fields = excluded.fields, saved_at = excluded.saved_at`,
      [tenantId, personId, aboutId, form, JSON.stringify(fields), savedAt],
    );
  }

  async remove({ tenantId, personId, aboutId, form }: DraftKey): Promise<void> {
    await this.manager.query(
      `delete from form_draft where tenant_id = $1 and person_id = $2 and about_id = $3 and form = $4`,
      [tenantId, personId, aboutId, form],
    );
  }
}
