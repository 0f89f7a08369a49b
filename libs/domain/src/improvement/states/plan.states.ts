import { caseSetup } from '../case-setup.ts';
import { overdue } from './overdue.ts';

/** The plan written, taken on by the partners it falls on, and decided. */
export const actionPlan = caseSetup.createStateConfig({
  initial: 'drafting',
  states: {
    drafting: {
      entry: { type: 'enterStage', params: { stage: 'actionPlan.drafting' } },
      on: {
        saveDraft: { guard: 'draftIsSound', actions: 'record' },
        submitPlan: [
          { guard: 'planNeedsPartners', target: 'partnerAcceptance', actions: 'record' },
          { guard: 'planIsComplete', target: 'approval', actions: 'record' },
        ],
      },
      after: { draftingDue: overdue('drafting') },
    },
    partnerAcceptance: {
      entry: { type: 'enterStage', params: { stage: 'actionPlan.partnerAcceptance' } },
      on: {
        acceptResponsibility: [
          { guard: 'lastAcceptance', target: 'approval', actions: 'record' },
          { guard: 'organisationIsAsked', actions: 'record' },
        ],
        declineResponsibility: { guard: 'partnerDeclines', target: 'drafting', actions: 'record' },
      },
      after: { partnerAcceptanceDue: overdue('partnerAcceptance') },
    },
    approval: {
      entry: { type: 'enterStage', params: { stage: 'actionPlan.approval' } },
      on: {
        approvePlan: [
          {
            guard: 'approvalIsKeyDecision',
            target: '#improvementCase.main.callInWindow',
            actions: 'record',
          },
          {
            guard: 'approvalMovesResources',
            target: '#improvementCase.main.resourceShift',
            actions: 'record',
          },
          { guard: 'approvalStands', target: '#improvementCase.main.delivery', actions: 'record' },
        ],
        returnPlan: { guard: 'deciderReturns', target: 'drafting', actions: 'record' },
        rejectPlan: {
          guard: 'deciderReturns',
          target: '#improvementCase.main.challenge',
          actions: 'record',
        },
      },
      after: { approvalDue: overdue('approval') },
    },
  },
});

/** A key decision, published; scrutiny may call it in, and then it waits until it is confirmed or returned. */
export const callInWindow = caseSetup.createStateConfig({
  initial: 'waiting',
  states: {
    waiting: {
      entry: { type: 'enterStage', params: { stage: 'callInWindow.waiting' } },
      on: { callIn: { guard: 'hasReason', target: 'called', actions: 'record' } },
      after: {
        callInWindowEnds: [
          { guard: 'resourcesOutstanding', target: '#improvementCase.main.resourceShift' },
          { target: '#improvementCase.main.delivery' },
        ],
      },
    },
    called: {
      entry: { type: 'enterStage', params: { stage: 'callInWindow.called' } },
      on: {
        reconsider: [
          {
            guard: 'confirmationMovesResources',
            target: '#improvementCase.main.resourceShift',
            actions: 'record',
          },
          { guard: 'confirmationStands', target: '#improvementCase.main.delivery', actions: 'record' },
          {
            guard: 'decisionIsReturned',
            target: '#improvementCase.main.actionPlan.drafting',
            actions: 'record',
          },
        ],
      },
      after: { approvalDue: overdue('called') },
    },
  },
});

/** The resources asked for, consented to by both sides of each movement, and enacted. */
export const resourceShift = caseSetup.createStateConfig({
  entry: { type: 'enterStage', params: { stage: 'resourceShift' } },
  on: {
    consent: [
      { guard: 'lastConsent', actions: ['record', 'enactShift'] },
      { guard: 'legIsConsented', actions: 'record' },
    ],
    refuse: { guard: 'legIsRefused', target: 'actionPlan', actions: ['record', 'releaseShift'] },
    legEnacted: [
      { guard: 'lastEnactment', target: 'delivery', actions: 'record' },
      { guard: 'legIsEnacted', actions: 'record' },
    ],
  },
  after: { resourceShiftDue: overdue('resourceShift') },
});
