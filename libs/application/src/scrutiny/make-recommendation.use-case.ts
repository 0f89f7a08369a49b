import type { RecommendationAbout, RecommendationTo } from '#domain/scrutiny/recommendation-documents';
import { validateMade } from '#domain/scrutiny/validate-recommendation';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { newRecommendationSubject } from '#permissions/recommendation-subject';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import type { PartnershipFacts } from '../ports/stores.ts';
import { startRecommendation } from './start-recommendation.ts';

export interface MakeRecommendation {
  /** The partnership. */
  tenantId: string;
  /** The indicator it is about, or null for a matter of the partnership. */
  indicatorId: string | null;
  /** The matter in a few words; not asked where an indicator is named. */
  title: string;
  recommendation: string;
  /** The theme whose portfolio holder is to answer, or null for the leader; an indicator has its own. */
  portfolio: string | null;
  /** Whose portfolio holder or leader; null for the accountable body. */
  organisationId: string | null;
  idempotencyKey?: string | null;
}

/**
 * Scrutiny makes a recommendation that comes from no case: about an indicator, or a matter of the partnership. One
 * from a case is issued on the case (`issueRecommendation`), so that the two can never disagree.
 */
export function makeRecommendation(
  deps: Deps,
  actor: Actor,
  input: MakeRecommendation,
): Promise<Outcome<{ tenantId: string; id: string }>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'makeRecommendation', idempotencyKey, body, about: input.tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const { tenantId, indicatorId } = input;
    const partnership = await tx.cases.partnership(tenantId, now);
    if (!partnership) return refuse(notFound);
    const indicator = indicatorId === null ? null : await tx.indicators.find(tenantId, indicatorId);
    if (indicatorId !== null && !indicator) return refuse(notFound);
    const to = indicator ? deciderOf(indicator, partnership) : chosenDecider(input, partnership);
    const subject = newRecommendationSubject(tenantId, to ?? accountable(partnership));
    require(authorise(actor, 'make', 'Recommendation', subject));
    if (!to) {
      return refuse(
        invalid({
          field: 'portfolio',
          message: 'Choose a portfolio and a member organisation of this partnership.',
        }),
      );
    }
    const about = aboutOf(input, indicator);
    const problems = validateMade({ title: about.title, text: input.recommendation });
    if (problems.length) return refuse(invalid(...problems));
    return startRecommendation(deps, tx, { partnership, about, to, text: input.recommendation, actor, now });
  });
}

function aboutOf(input: MakeRecommendation, indicator: IndicatorRecord | null): RecommendationAbout {
  return {
    kind: indicator ? 'indicator' : 'matter',
    title: indicator?.title ?? input.title.trim(),
    caseId: null,
    caseNumber: null,
    indicatorId: indicator?.id ?? null,
  };
}

/** The leader of the accountable body: to whom a recommendation is put when nobody else is named. */
function accountable({ members }: PartnershipFacts): RecommendationTo {
  const body = members.find(({ accountableBody }) => accountableBody) ?? members[0];
  return {
    portfolio: null,
    portfolioName: null,
    organisationId: body?.organisationId ?? '',
    organisationName: body?.name ?? '',
  };
}

function deciderOf(indicator: IndicatorRecord, partnership: PartnershipFacts): RecommendationTo {
  const { portfolio, portfolioOrganisationId: organisationId } = indicator;
  const named = partnership.members.find((member) => member.organisationId === organisationId);
  return { ...accountable(partnership), ...(named && at(named)), ...portfolioOf(portfolio, partnership) };
}

/** Whom the maker chose; null where there is no such portfolio or organisation here. */
function chosenDecider(
  { portfolio, organisationId }: MakeRecommendation,
  partnership: PartnershipFacts,
): RecommendationTo | null {
  const body = partnership.members.find((member) => member.organisationId === organisationId);
  const known = portfolio === null || partnership.themes.some(({ code }) => code === portfolio);
  if (!known || (organisationId !== null && !body)) return null;
  return { ...accountable(partnership), ...(body && at(body)), ...portfolioOf(portfolio, partnership) };
}

const at = ({ organisationId, name }: PartnershipFacts['members'][number]) => ({
  organisationId,
  organisationName: name,
});

const portfolioOf = (portfolio: string | null, { themes }: PartnershipFacts) => ({
  portfolio,
  portfolioName: themes.find(({ code }) => code === portfolio)?.name ?? null,
});
