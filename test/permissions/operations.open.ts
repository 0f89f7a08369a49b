import type { Role } from '#permissions/role';

/** Mutations for whoever is signed in, about their own session alone. */
export const mutationsOfSignedIn: readonly string[] = ['actFor'];

/** Mutations for everybody: they are how somebody comes to be signed in, and how not. */
export const mutationsOfEveryone: readonly string[] = [
  'beginProviderSignIn',
  'choosePassword',
  'finishProviderSignIn',
  'signIn',
  'signOut',
  'signOutEverywhere',
  'signOutOfProvider',
];

/** What everybody may read, signed in or not: what is published, and who one is. */
export const readsOfEveryone: readonly string[] = ['openData', 'openIndicator', 'signInProviders', 'viewer'];

/** What whoever is signed in may read, of what their tenants hold: nothing of anybody else's. */
export const readsOfSignedIn: readonly string[] = [
  'breakdowns',
  'budgetHeadings',
  'case',
  'cases',
  'chartStarts',
  'doors',
  'driftRegister',
  'exceptionCriteria',
  'fileImport',
  'forecastRecord',
  'importPlaces',
  'imports',
  'indicator',
  'indicatorActs',
  'ledgerLines',
  'measureSetUp',
  'needsMe',
  'node',
  'organisations',
  'outcomeChain',
  'ownIndicators',
  'partnership',
  'partnerships',
  'pastFlags',
  'people',
  'placeMeasures',
  'planGaps',
  'policy',
  'practiceLibrary',
  'publication',
  'qualityPassport',
  'questionBank',
  'recommendation',
  'recommendations',
  'returnHistory',
  'returnItem',
  'returnWay',
  'returnsDue',
  'returnsToVerify',
  'revisions',
  'scorecard',
  'scrutinyReport',
  'sharedMeasure',
  'sharedMeasures',
  'sharingAgreement',
  'sharingAgreements',
  'successors',
  'suggestedQuestions',
  'targetOffer',
  'targetProposal',
  'targetProposals',
  'targetQuestions',
  'verdictOverrides',
  'virement',
  'virements',
  'waitingTimes',
  'workProgramme',
];

/**
 * Mutations about a thing of which the place that the table is tried in has none: everybody is answered alike, as if for an
 * id of nothing. Who may is tried by the rules here, and over HTTP in test/paths/machines and test/duties.
 */
export const mutationsAboutNothing: readonly string[] = [
  'acceptRejection',
  'agreeReversal',
  'agreeSharing',
  'answerLink',
  'approveVirement',
  'askReversal',
  'closeRecommendation',
  'confirmImport',
  'decideCriteria',
  'decideTarget',
  'declineReversal',
  'discardImport',
  'endSharing',
  'makeRecommendation',
  'mapImport',
  'moveWorkProgrammeItem',
  'noteRecommendationProgress',
  'pressRecommendationAgain',
  'proposeSharing',
  'refuseSharing',
  'refuseVirement',
  'removeReturnDraft',
  'reserveVirement',
  'respondToRecommendation',
  'returnRecommendationEvidence',
  'reviseTarget',
  'saveFormDraft',
  'sendBackReturn',
  'submitRecommendationEvidence',
  'takeOffWorkProgramme',
  'undoImport',
  'verifyReturn',
  'withdrawRecommendation',
  'withdrawReversal',
  'withdrawSharing',
  'withdrawSignInProvider',
  'withdrawTarget',
];

/**
 * Roles that have the power and are refused for the very thing that is tried: a case in triage awaits nothing of them, the
 * small place names other reviewers, the measure is another's, or the organisation is not the partnership they hold it in.
 */
export const ofTheVeryThing: Readonly<Record<string, readonly Role[]>> = {
  acceptResponsibility: ['partner_lead'],
  approvePlan: ['leader'],
  completeMilestone: ['partner_lead'],
  confirmVerdict: ['portfolio_holder', 'scrutiny_member'],
  consentToShift: ['budget_holder'],
  defineMeasure: ['performance_manager'],
  declineResponsibility: ['partner_lead'],
  overrideVerdict: ['portfolio_holder', 'scrutiny_member'],
  proposeCriteria: ['performance_manager'],
  reconsider: ['leader'],
  refuseShift: ['budget_holder'],
  rejectPlan: ['leader'],
  returnPlan: ['leader'],
  saveBreakdown: ['indicator_owner'],
  saveReturn: ['indicator_owner'],
  setPolicy: ['leader'],
};
