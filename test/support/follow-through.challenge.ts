import type { Act, Step } from './step.ts';
import type { Report } from './story.ts';

type Month = Pick<Report, 'periodStart' | 'numerator'>;

/** A month of the council's own part, of 400 people ready to leave. */
export const council = (month: Month): Report => ({
  ...month,
  indicator: 'councilHome',
  officer: 'councilOfficer',
  lead: 'councilLead',
  denominator: 400,
});

/** A month of health's own part, of 200 people ready to leave. */
export const health = (month: Month): Report => ({
  ...month,
  indicator: 'healthHome',
  officer: 'healthOfficer',
  lead: 'healthLead',
  denominator: 200,
});

const explain = (cause: string): Act => ({
  by: 'owner',
  does: 'explain',
  says: ({ questions }) => ({
    answers: questions.map(({ id, text }) => ({ questionId: id, text: `Looked into: ${text}` })),
    causeHypothesis: cause,
    evidence: 'Rota of February and March.',
    forecastValue: 78,
    forecastPeriodStart: '2026-04-01',
  }),
});

/** From a bad figure signed to an explanation accepted. The total falls to 436 of 600: 72.7%, below 80 and so red. */
export const challengeSteps: Step[] = [
  {
    name: 'partners sign a bad month, and the case opens by itself',
    at: '2026-04-10T09:00:00Z',
    reports: [
      health({ periodStart: '2026-03-01', numerator: 176 }),
      council({ periodStart: '2026-03-01', numerator: 260 }),
    ],
    then: { state: 'triage', due: '2026-04-17T23:00:00.000Z' },
  },
  {
    name: 'the portfolio holder challenges',
    at: '2026-04-13T09:00:00Z',
    denied: [
      { by: 'councilOfficer', rule: 'needs:performance_manager|portfolio_holder' },
      { by: 'administrator', rule: 'needs:performance_manager|portfolio_holder' },
      { by: 'healthLead', rule: 'needs:performance_manager|portfolio_holder' },
    ],
    act: {
      by: 'portfolioHolder',
      does: 'openChallenge',
      says: () => ({
        questions: [
          { text: 'What changed between February and March?', group: 'why', required: true },
          { text: 'Who waited longest?', group: 'difference', required: false },
        ],
      }),
    },
    then: { state: 'challenge.awaitingExplanation', due: '2026-04-27T23:00:00.000Z' },
  },
  {
    name: 'the owner explains',
    at: '2026-04-16T09:00:00Z',
    denied: [
      { by: 'portfolioHolder', rule: 'needs:indicator_owner' },
      { by: 'councilLead', rule: 'needs:indicator_owner' },
    ],
    act: explain('Demand was higher than usual.'),
    then: { state: 'challenge.explanationReview', due: '2026-04-30T23:00:00.000Z' },
  },
  {
    name: 'the portfolio holder returns the explanation',
    at: '2026-04-20T09:00:00Z',
    denied: [
      { by: 'owner', rule: 'explainerNeverJudges' },
      { by: 'owner', does: 'acceptExplanation', says: () => ({}), rule: 'explainerNeverJudges' },
      { by: 'scrutiny', rule: 'needs:performance_manager|portfolio_holder' },
    ],
    act: {
      by: 'portfolioHolder',
      does: 'returnExplanation',
      says: () => ({ reason: 'Demand was the same as in February. What else?' }),
    },
    then: { state: 'challenge.awaitingExplanation', due: '2026-05-05T23:00:00.000Z' },
  },
  {
    name: 'nobody answers in time, so the manager is told and the wait begins again',
    at: '2026-05-05T23:00:00Z',
    then: { state: 'challenge.awaitingExplanation', due: '2026-05-19T23:00:00.000Z' },
  },
  {
    name: 'the owner explains again',
    at: '2026-05-06T09:00:00Z',
    act: explain('Two coordinators left and were not replaced.'),
    then: { state: 'challenge.explanationReview', due: '2026-05-20T23:00:00.000Z' },
  },
  {
    name: 'the portfolio holder accepts the explanation',
    at: '2026-05-07T09:00:00Z',
    denied: [{ by: 'manager', rule: 'needs:performance_manager|portfolio_holder' }],
    act: { by: 'portfolioHolder', does: 'acceptExplanation', says: () => ({ comment: 'That explains it.' }) },
    then: { state: 'actionPlan.drafting', due: '2026-05-29T23:00:00.000Z' },
  },
];
