import type { CaseContext } from '#domain/improvement/case-context';
import type { PersonEventType } from '#domain/improvement/case-events';
import { encodeId } from '#read-models/global-id';
import type { SmallPlace } from '#testing/small-place';

/** One act as a client of the API sends it: its mutation, the type of its input, and content that is whole. */
export interface ActOverHttp {
  mutation: string;
  input: string;
  says: (context: CaseContext, place: SmallPlace) => object;
}

const reason = { reason: 'Because it is so.' };
const justified = (mutation: string): ActOverHttp => ({
  mutation,
  input: 'JustifiedInput',
  says: () => reason,
});
const commented = (mutation: string): ActOverHttp => ({
  mutation,
  input: 'CommentedInput',
  says: () => ({ comment: 'So be it.' }),
});
const question = { text: 'Why at noon?', group: 'why', required: false };
const lesson = { lesson: 'Order earlier.', next: 'challenge' };

/** The leg of the council's own side, so that the same person can be asked in every case. */
const legOf = ({ tenantId, shift }: CaseContext, { organisations }: SmallPlace): { legId: string } => {
  const leg = shift?.legs.find(({ organisationId }) => organisationId === organisations.council);
  return { legId: encodeId('ShiftLeg', tenantId, leg?.id ?? noId) };
};
const noId = '0190a000-0000-7000-8000-000000000000';

const milestoneOf = ({ tenantId, plan }: CaseContext): { milestoneId: string } => {
  const milestone = plan?.actions[0]?.milestones.find(({ state }) => state === 'planned');
  return { milestoneId: encodeId('Milestone', tenantId, milestone?.id ?? noId) };
};

/** A plan for the council alone that asks for nothing: it needs no partner, no call-in, no money. */
export function planSays(
  { tenantId, plan }: CaseContext,
  { organisations }: SmallPlace,
  more: { partner?: boolean; asks?: number } = {},
): object {
  const organisation = (id: string): string => encodeId('Organisation', id, id);
  const known = plan?.actions[0];
  const action = (title: string, organisationId: string, id: string | null, milestoneId: string | null) => ({
    id: id && encodeId('PlanAction', tenantId, id),
    title,
    organisationId: organisation(organisationId),
    person: 'Team manager',
    starts: '2026-03-16',
    due: '2026-06-30',
    milestones: [
      {
        id: milestoneId && encodeId('Milestone', tenantId, milestoneId),
        title: 'Rota changed',
        due: '2026-06-01',
      },
    ],
  });
  const ask = {
    fromOrganisationId: organisation(organisations.health),
    fromHeading: 'Community beds',
    toOrganisationId: organisation(organisations.council),
    toHeading: 'Help at home',
    amount: more.asks,
    year: 2026,
  };
  return {
    causes: 'Lunch breaks fall together.',
    actions: [
      action(
        'Move the lunch break',
        organisations.council,
        known?.id ?? null,
        known?.milestones[0]?.id ?? null,
      ),
      ...(more.partner ? [action('Tell callers', organisations.health, null, null)] : []),
    ],
    backOnTrack: '2026-06-30',
    trajectory: [{ date: '2026-06-30', value: 85 }],
    criteriaRule: 'meanShift',
    criteriaPointsAfter: 3,
    resourcesAsked: more.asks ? [ask] : [],
    impactEqualities: 'None.',
    impactSustainability: 'None.',
    impactEfficiency: 'None.',
    impactServices: 'None.',
    impactPartners: 'None.',
    consulted: 'The team.',
    risks: 'None seen.',
  };
}

/** Every event a person may send to an improvement case, as the API takes it. */
export const caseActsOverHttp: Record<PersonEventType, ActOverHttp> = {
  openChallenge: {
    mutation: 'openChallenge',
    input: 'OpenChallengeInput',
    says: () => ({ questions: [question], justification: 'A sudden fall.' }),
  },
  redesignSystem: { ...justified('redesignSystem'), input: 'RedesignSystemInput' },
  correctData: justified('correctData'),
  authoriseDrift: {
    mutation: 'authoriseDrift',
    input: 'AuthoriseDriftInput',
    says: () => ({ ...reason, reviewDate: '2026-12-01', resourceReleased: 'One crew' }),
  },
  dismiss: justified('dismissCase'),
  ask: { mutation: 'askQuestion', input: 'AskQuestionInput', says: () => ({ question }) },
  explain: {
    mutation: 'explain',
    input: 'ExplainInput',
    says: () => ({
      answers: [],
      causeHypothesis: 'Lunch breaks fall together.',
      evidence: 'The rota.',
      forecastValue: 80,
      forecastPeriodStart: '2027-04-01',
    }),
  },
  acceptExplanation: commented('acceptExplanation'),
  returnExplanation: justified('returnExplanation'),
  closeExplained: justified('closeExplained'),
  saveDraft: { mutation: 'savePlanDraft', input: 'PlanInput', says: planSays },
  submitPlan: { mutation: 'submitPlan', input: 'PlanInput', says: planSays },
  acceptResponsibility: commented('acceptResponsibility'),
  declineResponsibility: justified('declineResponsibility'),
  approvePlan: commented('approvePlan'),
  returnPlan: justified('returnPlan'),
  rejectPlan: justified('rejectPlan'),
  callIn: justified('callIn'),
  reconsider: {
    mutation: 'reconsider',
    input: 'ReconsiderInput',
    says: () => ({ decision: 'confirm', comment: 'It still stands.' }),
  },
  consent: {
    mutation: 'consentToShift',
    input: 'ShiftLegInput',
    says: (context, place) => ({
      ...legOf(context, place),
      headingId: encodeId('BudgetHeading', place.organisations.council, place.headings.council),
    }),
  },
  refuse: {
    mutation: 'refuseShift',
    input: 'RefuseShiftInput',
    says: (context, place) => ({ ...legOf(context, place), ...reason }),
  },
  completeMilestone: {
    mutation: 'completeMilestone',
    input: 'CompleteMilestoneInput',
    says: (context) => ({ ...milestoneOf(context), evidence: 'Order 12.' }),
  },
  changePlan: {
    mutation: 'changePlan',
    input: 'PlanInput',
    says: (context, place) => ({ ...planSays(context, place), ...reason }),
  },
  beginReview: commented('beginReview'),
  confirmVerdict: { mutation: 'confirmVerdict', input: 'ConfirmVerdictInput', says: () => lesson },
  overrideVerdict: {
    mutation: 'overrideVerdict',
    input: 'OverrideVerdictInput',
    says: () => ({ ...lesson, ...reason, verdict: 'worse' }),
  },
  endDrift: justified('endDrift'),
  watch: justified('watchCase'),
  stopWatching: justified('stopWatchingCase'),
  refer: justified('referToScrutiny'),
  draftRecommendation: justified('draftRecommendation'),
  noRecommendation: justified('makeNoRecommendation'),
  issueRecommendation: {
    mutation: 'issueRecommendation',
    input: 'RecommendationInput',
    says: () => ({ recommendation: 'Publish the rota.' }),
  },
  respondToScrutiny: {
    mutation: 'respondToScrutiny',
    input: 'ScrutinyResponseInput',
    says: () => ({ decision: 'rejected', response: 'The rota is published already.' }),
  },
  endTracking: justified('endTracking'),
};
