import type { Addressee, CaseEffects, NoticeAbout } from '#domain/improvement/case-effects';

/** A notice as it is kept: whom it is for and what it says, in words. */
export interface NoticeWords {
  addressedTo: string;
  about: string;
}

const people: Record<Addressee, string> = {
  owner: 'Indicator owner',
  manager: 'Performance managers',
  challenger: 'Challenger',
  planAuthor: 'Plan author',
  partnerLeads: 'Partner leads',
  budgetHolders: 'Budget holders',
  portfolioHolder: 'Portfolio holder',
  leader: 'Leader or board',
  reviewers: 'Reviewers',
  scrutiny: 'Scrutiny',
};

const matters: Record<NoticeAbout, string> = {
  caseOpened: 'An improvement case was opened.',
  placeFree: 'A place is free: this case is next in turn to be worked on.',
  explanationWanted: 'Questions are waiting for an explanation.',
  explanationToReview: 'An explanation is waiting to be read.',
  planWanted: 'An action plan is wanted.',
  acceptanceWanted: 'An action is waiting for your organisation to accept it.',
  planToApprove: 'An action plan is waiting for approval.',
  decisionPublished: 'A key decision was published; it may be called in.',
  decisionCalledIn: 'The decision was called in: confirm or return it.',
  consentWanted: 'Resources are asked for: consent or refuse.',
  resourcesReversed: 'Resources moved for the plan were moved back.',
  deliveryBegan: 'The plan is approved and delivery has begun.',
  milestoneMissed: 'A milestone was missed.',
  reviewPostponed: 'It is too early to judge; the review was put off.',
  reviewDue: 'The follow-up review is due.',
  verdictImproved: 'The review found improvement; now it has to hold.',
  relapse: 'Performance slipped back.',
  driftAuthorised: 'The measure may drift until its review date.',
  caseClosed: 'The case is closed.',
  practiceNoteInvited: 'The case closed with improvement: write down what worked.',
  recommendationMade: 'Scrutiny made a recommendation.',
};

const levels: Record<CaseEffects['escalate']['level'], string> = {
  manager: 'Performance managers',
  portfolioHolder: 'Portfolio holder',
  leader: 'Leader or board',
  scrutiny: 'Scrutiny',
};

const scrutinyMatters: Record<CaseEffects['tellScrutiny']['about'], string> = {
  noImprovement: 'The follow-up review found no improvement.',
  verdictOverridden: 'The computed verdict was overridden.',
  driftAuthorised: 'A measure was allowed to drift.',
  responseOverdue: 'The response to a recommendation is overdue.',
};

/** The notice that each effect becomes, by its name; complete by type. */
export const noticeWords: {
  [K in 'notify' | 'escalate' | 'tellScrutiny' | 'hotHouse']: (params: CaseEffects[K]) => NoticeWords;
} = {
  notify: ({ to, about }) => ({ addressedTo: people[to], about: matters[about] }),
  escalate: ({ level }) => ({ addressedTo: levels[level], about: 'This step is overdue.' }),
  tellScrutiny: ({ about }) => ({ addressedTo: people.scrutiny, about: scrutinyMatters[about] }),
  hotHouse: ({ on }) => ({
    addressedTo: people.owner,
    about: on
      ? 'Report more often while the plan is delivered.'
      : 'Reporting goes back to its usual frequency.',
  }),
};
