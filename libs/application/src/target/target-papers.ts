import { periodLabel } from '#kernel/period-label';
import { judgedPoints } from '#domain/partnership/judged-points';
import type { TargetDecider } from '#domain/target/target-context';
import type { TargetHistory, TargetIndicator, TargetTerms } from '#domain/target/target-documents';
import type { TargetQuestionCode } from '#domain/target/target-questions';
import type { Actor } from '#permissions/actor';
import { isAllowed } from '#permissions/ask';
import type { IndicatorRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';

/** The longest past that a proposal is weighed against: five years of months. */
const figuresKept = 60;

/** Terms as they come in; what was left blank is null, so that each is answered by its field. */
export interface TargetTermsInput {
  starts: string | null;
  ends: string | null;
  value: number | null;
  toleranceBelow: number | null;
  toleranceAbove: number | null;
  basis: string | null;
  rationale: string | null;
  checklist: { code: TargetQuestionCode; yes: boolean | null; words: string | null }[];
}

/** What came in as the domain reads it: blanks are values that no rule takes, and a question not answered is left out. */
export function termsOf(input: TargetTermsInput): TargetTerms {
  return {
    starts: input.starts ?? '',
    ends: input.ends ?? '',
    value: input.value ?? NaN,
    toleranceBelow: input.toleranceBelow ?? NaN,
    toleranceAbove: input.toleranceAbove ?? NaN,
    basis: input.basis?.trim() ?? '',
    rationale: input.rationale?.trim() ?? '',
    checklist: input.checklist.flatMap(({ code, yes, words }) =>
      yes === null ? [] : [{ code, yes, words: words?.trim() ?? '' }],
    ),
  };
}

/** What a target of the indicator is weighed against: the figures that are judged, as in every assessment. */
export async function historyOf(tx: Tx, indicator: IndicatorRecord): Promise<TargetHistory> {
  const { tenantId, id, aggregation } = indicator;
  const observations = judgedPoints(aggregation, await tx.returns.series(tenantId, id));
  return {
    figures: observations.slice(-figuresKept).flatMap(({ periodStart, periodEnd, value }) => {
      const period = { frequency: indicator.frequency, start: periodStart, end: periodEnd };
      return value === null ? [] : [{ periodStart, periodEnd, periodLabel: periodLabel(period), value }];
    }),
    targets: await datedTargets(tx, indicator),
  };
}

/** Every target fixed so far, as the rules read them. */
export async function datedTargets(
  tx: Tx,
  { tenantId, id }: Pick<IndicatorRecord, 'tenantId' | 'id'>,
): Promise<TargetHistory['targets']> {
  const targets = await tx.indicators.targets(tenantId, id);
  return targets.map(({ starts, ends, value, toleranceBelow, toleranceAbove }) => ({
    starts,
    ends,
    value,
    toleranceBelow,
    toleranceAbove,
  }));
}

/**
 * What a proposal keeps of its indicator, and whose it is. In a partnership the accountable body decides where no
 * portfolio's organisation is named; an organisation decides on its own.
 */
export async function placeOf(
  tx: Tx,
  indicator: IndicatorRecord,
  { actor, now }: { actor: Actor; now: Date },
): Promise<{ tenantName: string; indicator: TargetIndicator }> {
  const partnership = await tx.cases.partnership(indicator.tenantId, now);
  const members = partnership?.members ?? [];
  const accountable = members.find((member) => member.accountableBody) ?? members[0];
  const own = { organisationId: actor.organisationId, name: actor.organisationName };
  const decidingId = indicator.portfolioOrganisationId ?? (accountable ?? own).organisationId;
  const deciding = [...members, own].find(({ organisationId }) => organisationId === decidingId);
  return {
    tenantName: partnership?.name ?? actor.organisationName,
    indicator: {
      id: indicator.id,
      code: indicator.code,
      title: indicator.title,
      unitLabel: indicator.unitLabel,
      decimals: indicator.decimals,
      polarity: indicator.polarity,
      frequency: indicator.frequency,
      ownerPersonId: indicator.ownerPersonId,
      ownerName: indicator.ownerName,
      ownerOrganisationId: indicator.ownerOrganisationId,
      portfolio: indicator.portfolio,
      portfolioName: partnership?.themes.find(({ code }) => code === indicator.portfolio)?.name ?? null,
      portfolioOrganisationId: decidingId,
      portfolioOrganisationName: deciding?.name ?? '',
    },
  };
}

/**
 * Who decides on what this person puts: the portfolio holder; the leader (or the board) where there is no portfolio, or
 * where it is the portfolio holder who puts it, since nobody decides on their own proposal.
 */
export function deciderFor(actor: Actor, tenantId: string, indicator: TargetIndicator): TargetDecider {
  if (indicator.portfolio === null) return 'leader';
  const { portfolio, portfolioName, portfolioOrganisationId, portfolioOrganisationName } = indicator;
  const unbarred = { ownerPersonId: '', proposerIds: [], withLeader: false };
  const holds = isAllowed(actor, 'approveTarget', 'TargetProposal', {
    ...{ tenantId, portfolio, portfolioName, portfolioOrganisationId, portfolioOrganisationName },
    ...unbarred,
  });
  return holds ? 'leader' : 'portfolioHolder';
}
