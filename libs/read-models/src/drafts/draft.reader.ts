import type { Actor } from '#permissions/actor';
import type { Instant } from '../instant.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';

/** A form that this person has begun and not sent. */
export interface FormDraftRow {
  savedAt: Instant;
  fields: { name: string; value: string }[];
}

interface FoundDraft {
  saved_at: Date;
  fields: FormDraftRow['fields'];
}

const FORM_DRAFT = {
  name: 'form-draft',
  text: `
    select saved_at, fields from form_draft
     where tenant_id = $1 and person_id = $2 and about_id = $3 and form = $4`,
} as const;

/** Reads a person's own drafts, of the organisation they act for; nobody else's. */
export class DraftReader {
  constructor(private readonly tenants: TenantReader) {}

  async read(actor: Actor, aboutId: string, form: string): Promise<FormDraftRow | null> {
    const values = [actor.organisationId, actor.personId, aboutId, form];
    const [found] = await this.tenants.read<FoundDraft>([actor.organisationId], { ...FORM_DRAFT, values });
    return found ? { savedAt: found.saved_at, fields: found.fields } : null;
  }
}
