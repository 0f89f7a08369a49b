import { recommendationBars } from './recommendation-bars.ts';
import type { SubjectName, Subjects } from './subjects.ts';
import { targetBars } from './target-bars.ts';

/** One bar: what the thing would look like without it, and what to say when it is what stands in the way. */
export interface Bar<S extends SubjectName> {
  rule: string;
  message: string;
  without: Partial<Subjects[S]>;
}

const approvalBars: Bar<'ImprovementCase'>[] = [
  {
    without: { planAuthorIds: [] },
    rule: 'authorNeverApproves',
    message: 'You wrote this plan, so someone else must decide on it.',
  },
  {
    without: { ownerPersonId: '' },
    rule: 'ownerNeverApproves',
    message: 'You own this indicator, so someone else must decide on its plan.',
  },
];

const reviewBars: Bar<'ImprovementCase'>[] = [
  {
    without: { approverIds: [] },
    rule: 'approverNeverReviews',
    message: 'You approved this plan, so someone else must review it.',
  },
  {
    without: { planAuthorIds: [] },
    rule: 'authorNeverReviews',
    message: 'You wrote this plan, so someone else must review it.',
  },
  {
    without: { ownerPersonId: '' },
    rule: 'ownerNeverReviews',
    message: 'You own this indicator, so someone else must review it.',
  },
];

const judgeBars: Bar<'ImprovementCase'>[] = [
  {
    without: { explainedByPersonId: null },
    rule: 'explainerNeverJudges',
    message: 'You gave this explanation, so someone else must judge it.',
  },
  {
    without: { ownerPersonId: '' },
    rule: 'ownerNeverJudges',
    message: 'You own this indicator, so someone else must judge the explanation.',
  },
];

const commendBars: Bar<'ImprovementCase'>[] = [
  {
    without: { ownerPersonId: '' },
    rule: 'ownerNeverCommends',
    message: 'You own this indicator, so someone else must commend what was done.',
  },
];

const verifyBars: Bar<'Contribution'>[] = [
  {
    without: { enteredByPersonId: null },
    rule: 'enteredByNeverVerifies',
    message: 'You entered this figure, so someone else must verify it.',
  },
  {
    without: { signedByPersonId: null },
    rule: 'signedByNeverVerifies',
    message: 'You signed this figure, so someone else must verify it.',
  },
];

const movementBars: Bar<'Virement'>[] = [
  {
    without: { reservedByPersonId: null },
    rule: 'reserverNeverApproves',
    message: 'You reserved this movement, so someone else must approve it.',
  },
];

const ratifyBars: Bar<'ExceptionCriteria'>[] = [
  {
    without: { proposedByPersonId: null },
    rule: 'proposerNeverRatifies',
    message: 'You proposed these criteria, so someone else must decide on them.',
  },
];

const grantBars: Bar<'Appointment'>[] = [
  {
    without: { personId: '' },
    rule: 'neverGrantsOwnPower',
    message: 'You cannot give yourself a role that decides; another administrator must.',
  },
];

const redactBars: Bar<'AuditTrail'>[] = [
  {
    without: { concernedIds: [] },
    rule: 'concernedNeverRedacts',
    message: 'You did this, or it is about you, so another administrator must redact it.',
  },
];

const sharingBars: Bar<'SharingAgreement'>[] = [
  {
    without: { proposedByPersonId: '' },
    rule: 'proposerNeverAnswers',
    message: 'You proposed this, so someone on the other side must answer.',
  },
  {
    without: { proposedBy: null },
    rule: 'sideNeverAnswersItself',
    message: 'Your side proposed this, so the other side must answer.',
  },
];

/** Every bar by what it stands on: the kind of thing, then the act, strongest first (docs/domain.md section 3). */
const dutyBars: { [S in SubjectName]?: Partial<Record<string, readonly Bar<S>[]>> } = {
  ImprovementCase: {
    approvePlan: approvalBars,
    returnPlan: approvalBars,
    rejectPlan: approvalBars,
    reconsider: approvalBars,
    confirmVerdict: reviewBars,
    overrideVerdict: reviewBars,
    acceptExplanation: judgeBars,
    returnExplanation: judgeBars,
    closeExplained: judgeBars,
    commend: commendBars,
  },
  Contribution: { verify: verifyBars, sendBack: verifyBars },
  Virement: { approve: movementBars },
  Appointment: { grant: grantBars },
  AuditTrail: { redact: redactBars },
  ExceptionCriteria: { ratify: ratifyBars },
  SharingAgreement: { agree: sharingBars, refuse: sharingBars },
  Recommendation: recommendationBars,
  ...targetBars,
};

/** The bars that stand on an action, strongest first; those of no duty have none. */
export function barsOn(action: string, subjectName: SubjectName): readonly Bar<SubjectName>[] {
  const bars = dutyBars[subjectName] ?? {};
  return Object.hasOwn(bars, action) ? (bars[action] ?? []) : [];
}

/** Every act that a bar stands on, with the rule it is refused by: what a proof of the bars must go through. */
export function everyBar(): { subjectName: SubjectName; action: string; rule: string }[] {
  return (Object.keys(dutyBars) as SubjectName[]).flatMap((subjectName) =>
    Object.keys(dutyBars[subjectName] ?? {}).flatMap((action) =>
      barsOn(action, subjectName).map(({ rule }) => ({ subjectName, action, rule })),
    ),
  );
}
