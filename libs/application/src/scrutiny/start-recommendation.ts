import type { CaseContext } from '#domain/improvement/case-context';
import type { RecommendationInput } from '#domain/scrutiny/recommendation-context';
import type { RecommendationAbout, RecommendationTo } from '#domain/scrutiny/recommendation-documents';
import { recommendationPolicyOf } from '#domain/scrutiny/recommendation-policy';
import type { Actor } from '#permissions/actor';
import type { Deps } from '../command.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import type { PartnershipFacts, Tx } from '../ports/stores.ts';
import { insertRecommendation } from './save-recommendation.ts';
import { eventActor } from '../process/event-actor.ts';

interface NewRecommendation {
  partnership: PartnershipFacts;
  about: RecommendationAbout;
  to: RecommendationTo;
  text: string;
  actor: Actor;
  now: Date;
}

/** Makes a recommendation: its workflow instance with the first event, and its index card. */
export async function startRecommendation(
  deps: Pick<Deps, 'host' | 'newId'>,
  tx: Tx,
  { partnership, about, to, text, actor, now }: NewRecommendation,
): Promise<{ tenantId: string; id: string }> {
  const { tenantId } = partnership;
  const id = deps.newId();
  const input: RecommendationInput = {
    recommendationId: id,
    number: await tx.scrutiny.nextNumber(tenantId),
    tenantId,
    tenantName: partnership.name,
    about,
    to,
    text: text.trim(),
    policy: recommendationPolicyOf(partnership.policy),
    by: personOfActor(actor),
    at: now.toISOString(),
  };
  const { instance } = await deps.host.start(tx.sql, {
    tenantId,
    id,
    machineId: 'scrutinyRecommendation',
    input,
    at: now,
    actor: eventActor(actor),
    calendar: { nation: partnership.nation },
  });
  await insertRecommendation(tx, instance, now);
  return { tenantId, id };
}

/** What a recommendation that comes from a case is about, and to whom it is put: whoever decides on the case. */
export function fromCase({ caseId, number, indicator }: CaseContext): {
  about: RecommendationAbout;
  to: RecommendationTo;
} {
  return {
    about: {
      kind: 'case',
      title: indicator.title,
      caseId,
      caseNumber: number,
      indicatorId: indicator.id,
    },
    to: {
      portfolio: indicator.portfolio,
      portfolioName: indicator.portfolioName ?? null,
      organisationId: indicator.portfolioOrganisationId,
      organisationName: indicator.portfolioOrganisationName,
    },
  };
}
