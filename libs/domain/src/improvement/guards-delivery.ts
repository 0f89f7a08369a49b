import type { CaseContext } from './case-context.ts';
import type { CaseEvent } from './case-events.ts';
import type { Verdict } from './case-documents.ts';
import { enoughPoints, postponementsAllowed } from './case-verdict.ts';
import { handsOfAll, isAnother } from './hands.ts';
import { all, guardOf } from './guards.ts';
import type { CaseGuard } from './guards.ts';
import { allActionsDone, nextMilestone } from './plan-document.ts';
import { record } from './record.ts';
import { verdictGiven } from './record-delivery.ts';
import { resourcesOutstanding } from './shift-document.ts';
import { validateReason } from './validate-challenge.ts';
import {
  validateConfirm,
  validateConsent,
  validateMilestoneDone,
  validateOverride,
} from './validate-delivery.ts';

const legOf = ({ shift }: CaseContext, legId: string) => shift?.legs.find(({ id }) => id === legId);

const consents = guardOf('consent', (context, event) => {
  const leg = legOf(context, event.legId);
  const own = leg?.state === 'awaited' && leg.organisationId === event.by.organisationId;
  return own && validateConsent(event).length === 0;
});

const enacts = guardOf('legEnacted', (context, { legId }) => legOf(context, legId)?.state === 'consented');

const milestoneIsDone = guardOf('completeMilestone', (context, event) => {
  const action = context.plan?.actions.find(({ milestones }) =>
    milestones.some(({ id }) => id === event.milestoneId),
  );
  const may = [action?.organisationId, context.indicator.ownerOrganisationId];
  return may.includes(event.by.organisationId) && validateMilestoneDone(event, context).length === 0;
});

const readyForReviewAfter: CaseGuard = ({ context, event }) => {
  const after = record(context, event);
  return allActionsDone(after.plan) && enoughPoints(after);
};

/**
 * The reviewer is neither the indicator's owner, nor anyone who wrote the plan or approved it: refused here as well
 * as by the permissions (docs/domain.md section 3).
 */
const reviewerIsAnother: CaseGuard = ({ context, event }) => {
  const { indicator, people } = context;
  const involved = handsOfAll([...people.planAuthors, ...people.approvers]);
  return isAnother(event.by, [indicator.ownerPersonId, ...involved]);
};

const judges: CaseGuard = ({ context, event }) =>
  (event.type === 'confirmVerdict' && validateConfirm(event, context).length === 0) ||
  (event.type === 'overrideVerdict' && validateOverride(event, context).length === 0);

const gives =
  (...verdicts: Verdict[]): CaseGuard =>
  ({ context, event }) => {
    const given = verdictGiven(context, event);
    return given !== null && verdicts.includes(given);
  };

const asksForRedesign: CaseGuard = ({ event }) => 'next' in event && event.next === 'redesign';

const mayPostpone: CaseGuard = ({ context }) => context.postponements < postponementsAllowed;

const relapses = ({ event }: { event: CaseEvent }): boolean =>
  event.type === 'figuresChanged' && event.exception?.class === 'bad';

/** Conditions on the movement of resources, delivery, the review and what follows it. */
export const deliveryGuards = {
  legIsConsented: consents,
  lastConsent: all(consents, ({ context, event }) => record(context, event).shift?.state === 'consented'),
  legIsRefused: guardOf('refuse', (context, event) => {
    const leg = legOf(context, event.legId);
    const open = leg?.state === 'awaited' || leg?.state === 'consented';
    const stillAsking = context.shift?.state === 'awaited';
    const own = leg?.organisationId === event.by.organisationId;
    return open && stillAsking && own && validateReason(event.reason).length === 0;
  }),
  legIsEnacted: enacts,
  lastEnactment: all(enacts, ({ context, event }) => !resourcesOutstanding(record(context, event).shift)),
  milestoneIsDone,
  lastMilestoneAndReviewable: all(milestoneIsDone, readyForReviewAfter),
  milestoneIsPlanned: ({ context }) => nextMilestone(context.plan) !== undefined,
  enoughPoints: ({ context }) => enoughPoints(context),
  readyForReviewAfter,
  mayPostpone,
  verdictImproved: all(judges, reviewerIsAnother, gives('improved')),
  verdictNeedsRedesign: all(judges, reviewerIsAnother, gives('noChange', 'worse'), asksForRedesign),
  verdictNeedsChallenge: all(judges, reviewerIsAnother, gives('noChange', 'worse')),
  verdictTooEarly: all(judges, reviewerIsAnother, gives('tooEarly'), mayPostpone),
  relapses,
} satisfies Record<string, CaseGuard>;
