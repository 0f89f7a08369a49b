import type { RecommendationAct } from '#domain/scrutiny/recommendation-events';
import type { Actor } from '#permissions/actor';
import { isAllowed, isEverAllowed } from '#permissions/ask';
import { dueFrom } from '../due.ts';
import { encodeId } from '../global-id.ts';
import type { NeedsMeRow } from '../needs-me/needs-me.rows.ts';
import type { NeedsSource } from '../needs-me/needs-source.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import { OPEN_RECOMMENDATIONS, type FoundForSomeone } from './recommendation.sql.ts';

/** Most open recommendations looked through. */
const LOOKED_THROUGH = 1000;

interface Waiting {
  act: RecommendationAct;
  kind: string;
  detail: string;
  button: string;
}

/** The act that each state waits for. */
const waits: Partial<Record<string, Waiting>> = {
  awaitingResponse: {
    act: 'respond',
    kind: 'respondToRecommendation',
    detail: 'Answer scrutiny’s recommendation.',
    button: 'Respond',
  },
  implementing: {
    act: 'submitEvidence',
    kind: 'implementRecommendation',
    detail: 'Carry out scrutiny’s recommendation, and send the evidence.',
    button: 'Open',
  },
  evidenced: {
    act: 'close',
    kind: 'judgeEvidence',
    detail: 'Decide whether the evidence shows that your recommendation was carried out.',
    button: 'Look at the evidence',
  },
  rejected: {
    act: 'acceptRejection',
    kind: 'judgeRejection',
    detail: 'Your recommendation was rejected: accept that, or press again.',
    button: 'Decide',
  },
};

/** Recommendations that wait for an act which the person may do. */
export class RecommendationNeeds implements NeedsSource {
  constructor(private readonly tenants: TenantReader) {}

  async needsOf(actor: Actor, now: Date): Promise<NeedsMeRow[]> {
    const acts = Object.values(waits).flatMap((wait) => wait ?? []);
    if (!acts.some(({ act }) => isEverAllowed(actor, act, 'Recommendation'))) return [];
    const query = { ...OPEN_RECOMMENDATIONS, values: [LOOKED_THROUGH] };
    const found = await this.tenants.read<FoundForSomeone>(actor.tenantIds, query);
    return found.flatMap((one) => {
      const wait = waits[one.state];
      if (!wait || !isAllowed(actor, wait.act, 'Recommendation', one.subject)) return [];
      const { kind, detail, button } = wait;
      return [
        {
          id: `${one.id}:${kind}`,
          kind,
          title: one.about_title,
          detail,
          partnershipName: one.partnership_name,
          ...dueFrom(now, one.due_at, one.nation),
          button,
          subjectId: encodeId('Recommendation', one.tenant_id, one.id),
          caseId: null,
          indicatorId: null,
          periodStart: null,
        },
      ];
    });
  }
}
