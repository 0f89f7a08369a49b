import type { PenceSetting, PolicySetting, WholeSetting } from '../policy/policy-setting.ts';
import { defaultCasePolicy, type CasePolicy } from './case-policy.ts';

type DaysKey = keyof CasePolicy & `${string}Days`;
type PenceKey = keyof CasePolicy & `${string}Pence`;

/** Nothing a council decides takes longer than half a year of working days. */
const longestWait = 130;

function days(key: DaysKey, label: string, hint: string): WholeSetting {
  return {
    kind: 'whole',
    key,
    of: 'partnership',
    group: 'How long each step may take',
    label,
    hint,
    unit: 'working days',
    least: 1,
    most: longestWait,
    empty: null,
    usual: defaultCasePolicy[key],
  };
}

function pence(key: PenceKey, label: string, hint: string, empty: string): PenceSetting {
  const group = 'Who decides, and how much';
  const bounds = { least: 0, most: 10_000_000_000 };
  return {
    kind: 'pence',
    key,
    of: 'partnership',
    group,
    label,
    hint,
    ...bounds,
    empty,
    usual: defaultCasePolicy[key],
  };
}

const deciding = { of: 'partnership', group: 'Who decides, and how much' } as const;
const opening = { of: 'partnership', group: 'Opening cases' } as const;

/** What a partnership decides about its improvement cases (docs/workflow.md section 3; the bounds are ours). */
export const caseSettings: readonly PolicySetting[] = [
  {
    kind: 'whole',
    key: 'openCaseCapacity',
    ...opening,
    label: 'Cases worked on at once',
    hint: 'Further cases wait in triage, ranked. This applies at once; nothing that is being worked on stops.',
    unit: 'cases',
    least: 1,
    most: 1000,
    empty: 'No limit',
    usual: null,
  },
  {
    kind: 'flag',
    key: 'automaticChallenge',
    ...opening,
    label: 'Challenge without waiting for triage',
    hint: 'A bad exception beyond the usual ups and downs goes straight to its owner with three questions.',
    usual: defaultCasePolicy.automaticChallenge,
  },
  days('triageDays', 'Triage', 'Until the next in line is told that nobody has decided what to do.'),
  days('explanationDays', 'Explanation', 'For the owner to answer the questions.'),
  days('explanationReviewDays', 'Reading the explanation', 'For the challenger to accept or return it.'),
  days('draftingDays', 'Action plan', 'For the plan to be written.'),
  days('partnerAcceptanceDays', 'Partners’ acceptance', 'For each partner to accept its actions or decline.'),
  days('approvalDays', 'Approval', 'For the plan to be decided, and for a call-in to be answered.'),
  days('callInDays', 'Call-in window', 'In which scrutiny may call in a key decision.'),
  days('resourceShiftDays', 'Consent to move resources', 'For both sides of a movement.'),
  days('followUpReviewDays', 'Follow-up review', 'For the verdict.'),
  {
    kind: 'whole',
    key: 'sustainPeriods',
    of: 'partnership',
    group: 'How long each step may take',
    label: 'Holding the improvement',
    hint: 'Reporting periods for which an improvement must hold before the case closes.',
    unit: 'periods',
    least: 1,
    most: 24,
    empty: null,
    usual: defaultCasePolicy.sustainPeriods,
  },
  {
    kind: 'flag',
    key: 'everyPlanIsKeyDecision',
    ...deciding,
    label: 'Every plan is a key decision',
    hint: 'Then scrutiny may call in each approved plan, whatever it asks for.',
    usual: defaultCasePolicy.everyPlanIsKeyDecision,
  },
  pence(
    'keyDecisionFromPence',
    'Key decision from',
    'A plan that asks for this much or more may be called in.',
    'The amount never decides',
  ),
  pence(
    'portfolioHolderLimitPence',
    'A portfolio holder may approve up to',
    'A plan that asks for more is the leader’s or the board’s to decide.',
    'No limit',
  ),
  pence(
    'budgetHolderLimitPence',
    'A budget holder may consent up to',
    'A larger movement is the leader’s to consent to.',
    'No limit',
  ),
  {
    kind: 'flag',
    key: 'independentChallenger',
    ...deciding,
    label: 'Approval by another organisation’s portfolio holder',
    hint: 'An independent challenger of the same portfolio elsewhere may then approve a plan.',
    usual: defaultCasePolicy.independentChallenger,
  },
  {
    kind: 'choices',
    key: 'reviewerRoles',
    ...deciding,
    label: 'Who may give the verdict',
    hint: 'Never whoever owns the measure, wrote the plan or approved it, whatever their role.',
    options: [
      { value: 'scrutiny_member', label: 'Scrutiny member' },
      { value: 'scrutiny_officer', label: 'Scrutiny officer' },
      { value: 'performance_manager', label: 'Performance manager' },
      { value: 'portfolio_holder', label: 'Portfolio holder' },
    ],
    usual: defaultCasePolicy.reviewerRoles,
  },
];
