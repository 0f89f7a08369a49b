import { localDate } from '#kernel/local-date';
import { periodStarting } from '#kernel/period';
import { periodLabel } from '#kernel/period-label';
import type { Person } from '../../improvement/case-documents.ts';
import type { TargetProposalInput } from '../target-context.ts';
import type { TargetFigure, TargetIndicator, TargetTerms } from '../target-documents.ts';
import { defaultTargetPolicy } from '../target-policy.ts';
import { targetQuestionCodes } from '../target-questions.ts';

const person = (personId: string, jobTitle: string): Person => ({
  personId,
  name: `${jobTitle} of Example`,
  jobTitle,
  organisationId: 'council',
  organisationName: 'Example Council',
  onBehalfOf: null,
});

export const targetPeople = {
  manager: person('manager', 'Performance manager'),
  holder: person('holder', 'Portfolio holder'),
  leader: person('leader', 'Leader'),
  owner: person('owner', 'Head of Waste'),
};

export const recycling: TargetIndicator = {
  id: 'recycling',
  code: 'ENV-01',
  title: 'Waste recycled',
  unitLabel: '%',
  decimals: 1,
  polarity: 'higher',
  frequency: 'financial_year',
  ownerPersonId: 'owner',
  ownerName: 'Head of Waste of Example',
  ownerOrganisationId: 'council',
  portfolio: 'ENV',
  portfolioName: 'Environment',
  portfolioOrganisationId: 'council',
  portfolioOrganisationName: 'Example Council',
};

/** Yearly figures, the first of them for the financial year that begins in this year. */
export function yearly(firstYear: number, values: number[]): TargetFigure[] {
  return values.map((value, index) => {
    const period = periodStarting('financial_year', firstYear + index, 4);
    return {
      periodStart: period.start,
      periodEnd: period.end,
      periodLabel: periodLabel(period),
      value,
    };
  });
}

/** A target for the financial year that begins in this year. */
export const yearTarget = (year: number, value: number, below = 2, above = 2) => ({
  starts: localDate(year, 4, 1),
  ends: localDate(year + 1, 3, 31),
  value,
  toleranceBelow: below,
  toleranceAbove: above,
});

export function sampleTerms(change: Partial<TargetTerms> = {}): TargetTerms {
  return {
    ...yearTarget(2027, 55),
    basis: 'The better half of like councils recycle this much.',
    rationale: 'The new collections reach every flat by then.',
    checklist: targetQuestionCodes.map((code) => ({ code, yes: true, words: 'Yes, by the plan of May.' })),
    ...change,
  };
}

export function sampleProposal(change: Partial<TargetProposalInput> = {}): TargetProposalInput {
  return {
    proposalId: 'proposal',
    tenantId: 'partnership',
    tenantName: 'Example Partnership',
    indicator: recycling,
    policy: defaultTargetPolicy,
    terms: sampleTerms(),
    history: { figures: yearly(2022, [46, 47, 46, 47]), targets: [yearTarget(2025, 46)] },
    by: targetPeople.manager,
    decider: 'portfolioHolder',
    example: false,
    at: '2026-11-02T10:00:00.000Z',
    ...change,
  };
}
