import { council, health } from './follow-through.challenge.ts';
import { planOf } from './plan.ts';
import type { Act, Denial, Step } from './step.ts';

const approve: Act = { by: 'portfolioHolder', does: 'approvePlan', says: () => ({ comment: 'Agreed.' }) };
const submit: Act = { by: 'deputy', does: 'submitPlan', says: planOf };

const consent = (by: Act['by'], direction: 'out' | 'in', body: 'health' | 'council'): Act => ({
  by,
  does: 'consentToShift',
  says: ({ shift }, story) => ({
    legId: shift?.legs.find((leg) => leg.direction === direction)?.id ?? '',
    headingId: story.heading(body),
  }),
});

/** Those who wrote the plan, own the indicator or keep the system never decide on it, whatever else they are. */
const neverApprove: Denial[] = [
  { by: 'deputy', rule: 'authorNeverApproves' },
  { by: 'owner', rule: 'ownerNeverApproves' },
  { by: 'administrator', rule: 'needs:portfolio_holder' },
  { by: 'healthLead', rule: 'needs:portfolio_holder' },
  { by: 'scrutiny', rule: 'needs:portfolio_holder' },
];

/** From the first draft of the plan to the money moved. */
export const planSteps: Step[] = [
  {
    name: 'the deputy owner saves a draft',
    at: '2026-05-08T09:00:00Z',
    denied: [{ by: 'portfolioHolder', rule: 'needs:indicator_owner' }],
    act: { by: 'deputy', does: 'savePlanDraft', says: () => ({ causes: 'Two coordinators left.' }) },
    then: { state: 'actionPlan.drafting', due: '2026-05-29T23:00:00.000Z' },
  },
  {
    name: 'the deputy owner submits the plan, which falls on health too',
    at: '2026-05-11T09:00:00Z',
    act: submit,
    then: { state: 'actionPlan.partnerAcceptance', due: '2026-05-26T23:00:00.000Z' },
  },
  {
    name: 'another bad month is signed meanwhile',
    at: '2026-05-12T09:00:00Z',
    reports: [
      council({ periodStart: '2026-04-01', numerator: 290 }),
      health({ periodStart: '2026-04-01', numerator: 178 }),
    ],
    then: { state: 'actionPlan.partnerAcceptance', due: '2026-05-26T23:00:00.000Z' },
  },
  {
    name: 'the partner lead of health takes its action on',
    at: '2026-05-13T09:00:00Z',
    denied: [
      { by: 'policeLead', rule: 'needs:partner_lead' },
      { by: 'councilLead', rule: 'needs:partner_lead' },
      { by: 'healthOfficer', rule: 'needs:partner_lead' },
    ],
    act: { by: 'healthLead', does: 'acceptResponsibility', says: () => ({ comment: 'We can do this.' }) },
    then: { state: 'actionPlan.approval', due: '2026-05-28T23:00:00.000Z' },
  },
  {
    name: 'the portfolio holder returns the plan',
    at: '2026-05-15T09:00:00Z',
    act: {
      by: 'portfolioHolder',
      does: 'returnPlan',
      says: () => ({ reason: 'Say how the wards were asked.' }),
    },
    then: { state: 'actionPlan.drafting', due: '2026-06-08T23:00:00.000Z' },
  },
  {
    name: 'the deputy owner submits it again, and health need not accept twice',
    at: '2026-05-18T09:00:00Z',
    act: submit,
    then: { state: 'actionPlan.approval', due: '2026-06-02T23:00:00.000Z' },
  },
  {
    name: 'the portfolio holder approves the plan',
    at: '2026-05-20T09:00:00Z',
    denied: neverApprove,
    act: approve,
    then: { state: 'resourceShift', due: '2026-06-11T23:00:00.000Z' },
  },
  {
    name: 'the budget holder of health consents to give',
    at: '2026-05-21T09:00:00Z',
    denied: [
      { by: 'councilBudget', rule: 'needs:budget_holder', offered: true },
      { by: 'policeLead', rule: 'needs:budget_holder' },
      { by: 'deputy', rule: 'needs:budget_holder' },
    ],
    act: consent('healthBudget', 'out', 'health'),
    then: { state: 'resourceShift', due: '2026-06-11T23:00:00.000Z' },
  },
  {
    name: 'the budget holder of the council consents to receive, and the worker moves the money',
    at: '2026-05-22T09:00:00Z',
    denied: [
      { by: 'healthBudget', rule: 'needs:budget_holder' },
      { by: 'portfolioHolder', rule: 'needs:budget_holder' },
    ],
    act: consent('councilBudget', 'in', 'council'),
    then: { state: 'delivery', due: '2026-06-12T23:00:00.000Z' },
  },
];
