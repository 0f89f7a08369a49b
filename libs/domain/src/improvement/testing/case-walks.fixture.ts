import type { CaseInput } from '../case-context.ts';
import { defaultCasePolicy } from '../case-policy.ts';
import { CaseRun } from './case-run.fixture.ts';
import { people } from './people.fixture.ts';
import { figuresWith, healthAction, sampleAsk, samplePlan, councilAction } from './sample-case.fixture.ts';

/** Cases brought as far as a stage by the shortest ordinary way. */
export const walks = {
  triage: (input: Partial<CaseInput> = {}) => new CaseRun(input),
  awaitingExplanation: (input: Partial<CaseInput> = {}) => walks.triage(input).send('openChallenge'),
  explanationReview: (input: Partial<CaseInput> = {}) => walks.awaitingExplanation(input).send('explain'),
  drafting: (input: Partial<CaseInput> = {}) => walks.explanationReview(input).send('acceptExplanation'),
  partnerAcceptance: () =>
    walks.drafting().send('submitPlan', { plan: samplePlan({ actions: [councilAction, healthAction] }) }),
  approval: (input: Partial<CaseInput> = {}) => walks.drafting(input).send('submitPlan'),
  callIn: () =>
    walks.approval({ policy: { ...defaultCasePolicy, everyPlanIsKeyDecision: true } }).send('approvePlan'),
  resourceShift: () =>
    walks
      .drafting()
      .send('submitPlan', { plan: samplePlan({ resourcesAsked: [sampleAsk] }) })
      .send('approvePlan'),
  delivery: (input: Partial<CaseInput> = {}) => walks.approval(input).send('approvePlan'),
  /** Under review with these figures after delivery began in March 2026 (April's is the first that counts). */
  followUpReview: (after: number[]) => {
    const run = walks.delivery();
    run.now = new Date('2026-08-03T09:00:00.000Z');
    return run.send('figuresChanged', { figures: figuresWith([38, 38, ...after]) }).send('beginReview');
  },
  sustain: () => walks.followUpReview([46, 47, 46]).send('confirmVerdict', { by: people.reviewer }),
  drift: () => walks.triage().send('authoriseDrift'),
};
