import type { CaseContext } from './case-context.ts';
import type { Person } from './case-documents.ts';
import type { CaseStage, ScrutinyStage } from './case-stages.ts';
import { amountAsked, awaitedOrganisations } from './plan-document.ts';

/** What each stage is called on a page. */
export const stageLabels: Record<CaseStage, string> = {
  triage: 'To be triaged',
  'challenge.awaitingExplanation': 'Waiting for an explanation',
  'challenge.explanationReview': 'Explanation being reviewed',
  'actionPlan.drafting': 'Action plan being drafted',
  'actionPlan.partnerAcceptance': 'Waiting for partners to accept their actions',
  'actionPlan.approval': 'Waiting for approval of the plan',
  'callInWindow.waiting': 'Approved, open to call-in',
  'callInWindow.called': 'Called in by scrutiny',
  resourceShift: 'Waiting for consent to move resources',
  delivery: 'Plan being delivered',
  followUpReview: 'Due for follow-up review',
  sustain: 'Improved, being watched',
  drift: 'Allowed to drift for now',
  'closed.improved': 'Closed: improved',
  'closed.explained': 'Closed: explained',
  'closed.dataCorrected': 'Closed: figure corrected',
  'closed.noAction': 'Closed: no action needed',
  'closed.superseded': 'Closed: indicator retired or replaced',
};

/** What each state of the scrutiny region is called. */
export const scrutinyLabels: Record<ScrutinyStage, string> = {
  none: 'Not with scrutiny',
  watching: 'On scrutiny’s work programme',
  called: 'Called in or referred to scrutiny',
  recommending: 'Scrutiny is drafting a recommendation',
  awaitingResponse: 'Waiting for the executive’s response',
  tracking: 'Scrutiny is tracking its recommendation',
};

/** The label of a stage, or of a whole state text such as `main:triage;scrutiny:none`. */
export function stageLabel(stage: string): string {
  const main = mainStageOf(stage);
  const labels: Partial<Record<string, string>> = stageLabels;
  return labels[main] ?? main;
}

/** The main region's stage in a state text; a bare stage is given back as it is. */
export function mainStageOf(state: string): string {
  const main = state.split(';').find((region) => region.startsWith('main:'));
  return main ? main.slice('main:'.length) : state;
}

/** The label of a state of the scrutiny region. */
export function scrutinyLabel(stage: ScrutinyStage): string {
  return scrutinyLabels[stage];
}

/** Whom the case waits for, as people say it: "Head of Environment, Trafford Council". Empty when it is closed. */
export function waitingFor(stage: CaseStage, context: CaseContext): string {
  const { indicator, people, plan } = context;
  const owner = `${indicator.ownerJobTitle || indicator.ownerName}, ${indicator.ownerOrganisationName}`;
  const portfolio = indicator.portfolioName ? ` for ${indicator.portfolioName}` : '';
  const decider = `Portfolio holder${portfolio}, ${indicator.portfolioOrganisationName}`;
  switch (stage) {
    case 'triage':
      return 'Portfolio holder or performance manager';
    case 'challenge.awaitingExplanation':
      return owner;
    case 'challenge.explanationReview':
      return people.challenger ? personWords(people.challenger) : decider;
    case 'actionPlan.drafting':
      return plan ? personWords(plan.author) : owner;
    case 'actionPlan.partnerAcceptance':
      return `Partner lead, ${partnersAwaited(context)}`;
    case 'actionPlan.approval':
    case 'callInWindow.called':
      return isAboveLimit(context) ? `Leader, ${indicator.portfolioOrganisationName}` : decider;
    case 'callInWindow.waiting':
      return 'Scrutiny, until the call-in window ends';
    case 'resourceShift':
      return legsAwaited(context);
    case 'delivery':
      return plan ? personWords(plan.author) : owner;
    case 'followUpReview':
      return 'A reviewer who neither wrote nor approved the plan';
    case 'sustain':
      return 'The next figures';
    case 'drift':
      return 'The review of the decision';
    default:
      return '';
  }
}

/** Whether the plan asks for more than a portfolio holder may approve, in pence. */
export function isAboveLimit({ plan, policy }: CaseContext): boolean {
  return policy.portfolioHolderLimitPence !== null && amountAsked(plan) > policy.portfolioHolderLimitPence;
}

function personWords({ name, jobTitle, organisationName }: Person): string {
  return `${jobTitle || name}, ${organisationName}`;
}

function partnersAwaited({ plan }: CaseContext): string {
  const awaited = awaitedOrganisations(plan);
  const names = (plan?.actions ?? [])
    .filter(({ organisationId }) => awaited.includes(organisationId))
    .map(({ organisationName }) => organisationName);
  return listed(names);
}

function legsAwaited({ shift }: CaseContext): string {
  const awaited = (shift?.legs ?? []).filter(({ state }) => state === 'awaited');
  if (awaited.length === 0) return 'The movement of the money';
  return `Budget holder, ${listed(awaited.map(({ organisationName }) => organisationName))}`;
}

/** Names in a sentence, each once: "A", "A and B", "A, B and C". */
function listed(names: string[]): string {
  return new Intl.ListFormat('en-GB').format(new Set(names));
}
