/** The events whose form asks for one text, most often a reason: they share one page. */
const oneText = new Set([
  'dismiss',
  'correctData',
  'redesignSystem',
  'callIn',
  'endDrift',
  'watch',
  'stopWatching',
  'refer',
  'draftRecommendation',
  'noRecommendation',
  'issueRecommendation',
  'endTracking',
]);

/** The page each event's form is on; several decisions on one paper share a page. */
const pages: Readonly<Record<string, string>> = {
  openChallenge: 'challenge',
  ask: 'ask',
  authoriseDrift: 'drift',
  explain: 'explain',
  acceptExplanation: 'review-explanation',
  returnExplanation: 'review-explanation',
  closeExplained: 'review-explanation',
  saveDraft: 'plan',
  submitPlan: 'plan',
  changePlan: 'plan',
  acceptResponsibility: 'respond',
  declineResponsibility: 'respond',
  approvePlan: 'approve',
  returnPlan: 'approve',
  rejectPlan: 'approve',
  reconsider: 'reconsider',
  respondToScrutiny: 'respond-to-scrutiny',
  consent: 'consent',
  refuse: 'consent',
  completeMilestone: 'delivery',
  beginReview: 'delivery',
  confirmVerdict: 'review',
  overrideVerdict: 'review',
};

/**
 * Where the form of an event is, or null for an event that no page sends yet.
 * @param caseId the case's global id.
 * @param event the event's name as `ImprovementCase.events` gives it.
 */
export function eventPath(caseId: string, event: { readonly name: string }): string | null {
  const at = `/cases/${encodeURIComponent(caseId)}`;
  if (oneText.has(event.name)) return `${at}/decide/${event.name}`;
  const page = Object.hasOwn(pages, event.name) ? pages[event.name] : undefined;
  return page ? `${at}/${page}` : null;
}
