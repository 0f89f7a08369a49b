import type { Actor } from '#permissions/actor';
import { isAllowed, isEverAllowed } from '#permissions/ask';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import { agreementSubject } from '../sharing/agreement.row.ts';
import { AGREEMENTS_WAITING, type FoundAgreement } from '../sharing/sharing.sql.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { NeedsMeRow } from './needs-me.rows.ts';
import type { NeedsSource } from './needs-source.ts';

/** Most proposals looked through. */
const LOOKED_THROUGH = 500;

/** Sharing proposals that the person may answer. */
export class SharingNeeds implements NeedsSource {
  constructor(private readonly tenants: TenantReader) {}

  async needsOf(actor: Actor, now: Date): Promise<NeedsMeRow[]> {
    if (!isEverAllowed(actor, 'agree', 'SharingAgreement')) return [];
    const query = { ...AGREEMENTS_WAITING, values: [LOOKED_THROUGH] };
    const found = await this.tenants.read<FoundAgreement>(actor.tenantIds, query);
    return found
      .filter((one) => isAllowed(actor, 'agree', 'SharingAgreement', agreementSubject(one)))
      .map((one) => ({
        id: `${one.id}:answerSharing`,
        kind: 'answerSharing',
        title: one.measure,
        detail:
          one.proposed_by === 'organisation'
            ? `${one.organisation_name} proposes to share this measure. Agree or refuse.`
            : 'The partnership asks you to share this measure. Agree or refuse.',
        partnershipName: one.partnership_name,
        ...dueFrom(now, one.due_at, one.nation),
        button: 'Answer the proposal',
        subjectId: encodeId('SharingAgreement', one.tenant_id, one.id),
        caseId: null,
        indicatorId: null,
        periodStart: null,
      }));
  }
}
