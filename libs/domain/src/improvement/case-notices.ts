import type { CaseContext } from './case-context.ts';
import type { EscalationLevel } from './case-documents.ts';
import type { CaseEffects } from './case-effects.ts';
import type { CaseStage } from './case-stages.ts';
import { returnsBeforeEscalation } from './guards.ts';
import { awaitedOrganisations } from './plan-document.ts';

type Notice = CaseEffects['notify'];

/** Whom to tell, and what, when a case enters a stage; the first is the one the case now waits for. */
export function noticesOn(stage: CaseStage, context: CaseContext): Notice[] {
  switch (stage) {
    case 'triage':
      return [
        { to: 'manager', about: context.signal.kind === 'relapse' ? 'relapse' : 'caseOpened' },
        { to: 'owner', about: context.signal.kind === 'relapse' ? 'relapse' : 'caseOpened' },
      ];
    case 'challenge.awaitingExplanation':
      return [{ to: 'owner', about: 'explanationWanted' }];
    case 'challenge.explanationReview':
      return [{ to: 'challenger', about: 'explanationToReview' }];
    case 'actionPlan.drafting':
      return [{ to: context.plan ? 'planAuthor' : 'owner', about: 'planWanted' }];
    case 'actionPlan.partnerAcceptance':
      return [
        {
          to: 'partnerLeads',
          about: 'acceptanceWanted',
          organisationIds: awaitedOrganisations(context.plan),
        },
      ];
    case 'actionPlan.approval':
      return [{ to: 'portfolioHolder', about: 'planToApprove' }];
    case 'callInWindow.waiting':
      return [{ to: 'scrutiny', about: 'decisionPublished' }];
    case 'callInWindow.called':
      return [{ to: 'portfolioHolder', about: 'decisionCalledIn' }];
    case 'resourceShift':
      return [{ to: 'budgetHolders', about: 'consentWanted', organisationIds: awaitedLegHolders(context) }];
    case 'delivery':
      return [
        { to: 'planAuthor', about: 'deliveryBegan' },
        { to: 'owner', about: 'deliveryBegan' },
      ];
    case 'followUpReview':
      return [{ to: 'reviewers', about: 'reviewDue' }];
    case 'sustain':
      return [{ to: 'owner', about: 'verdictImproved' }];
    case 'drift':
      return [{ to: 'owner', about: 'driftAuthorised' }];
    case 'closed.improved':
      return [
        { to: 'owner', about: 'practiceNoteInvited' },
        { to: 'portfolioHolder', about: 'caseClosed' },
      ];
    case 'closed.explained':
    case 'closed.dataCorrected':
    case 'closed.noAction':
    case 'closed.superseded':
      return [{ to: 'owner', about: 'caseClosed' }];
  }
}

function awaitedLegHolders({ shift }: CaseContext): string[] {
  const awaited = (shift?.legs ?? []).filter(({ state }) => state === 'awaited');
  return [...new Set(awaited.map(({ organisationId }) => organisationId))];
}

const fromManager: EscalationLevel[] = ['manager', 'portfolioHolder', 'leader', 'scrutiny'];
const fromPortfolioHolder = fromManager.slice(1);
const fromLeader = fromManager.slice(2);

/**
 * Who is told, in turn, each time a stage is overdue again: those in line above the one it waits for (owner, manager,
 * portfolio holder, leader or board, scrutiny). A stage not listed has no deadline of its own.
 */
const ladders: Partial<Record<CaseStage, EscalationLevel[]>> = {
  triage: fromPortfolioHolder,
  'challenge.awaitingExplanation': fromManager,
  'challenge.explanationReview': fromPortfolioHolder,
  'actionPlan.drafting': fromManager,
  'actionPlan.partnerAcceptance': fromManager,
  'actionPlan.approval': fromLeader,
  'callInWindow.called': fromLeader,
  resourceShift: fromPortfolioHolder,
  delivery: fromManager,
  followUpReview: fromPortfolioHolder,
};

/** The next level to tell of an overdue stage, or undefined when all have been told. */
export function nextLevel(stage: CaseStage, told: number): EscalationLevel | undefined {
  return ladders[stage]?.[told];
}

/**
 * Who is told when an explanation has been returned this often: nobody the first two times, then one level more each
 * time until all have been told (docs/workflow.md section 3: the third return escalates).
 */
export function levelForReturn(returns: number): EscalationLevel | undefined {
  return fromPortfolioHolder[returns - returnsBeforeEscalation];
}
