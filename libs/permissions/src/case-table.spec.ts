import { personEventTypes, type PersonEventType } from '#domain/improvement/case-events';
import { authorise } from './authorise.ts';
import type { Role } from './role.ts';
import { roles } from './role.ts';
import { holderOf } from './testing/actors.fixture.ts';
import { caseOf } from './testing/subjects.fixture.ts';

const members: Role[] = ['portfolio_holder', 'leader', 'scrutiny_member', 'performance_manager'];
const scrutiny: Role[] = ['scrutiny_officer', 'scrutiny_member'];

/** Who may send each event on an ordinary case of their own (docs/workflow.md section 3). */
const table: Record<PersonEventType, Role[]> = {
  openChallenge: ['portfolio_holder', 'performance_manager'],
  redesignSystem: ['portfolio_holder', 'performance_manager'],
  correctData: ['indicator_owner'],
  authoriseDrift: ['portfolio_holder', 'leader'],
  dismiss: ['portfolio_holder', 'performance_manager'],
  ask: members,
  explain: ['indicator_owner'],
  acceptExplanation: ['portfolio_holder', 'performance_manager'],
  returnExplanation: ['portfolio_holder', 'performance_manager'],
  closeExplained: ['portfolio_holder', 'performance_manager'],
  saveDraft: ['indicator_owner'],
  submitPlan: ['indicator_owner'],
  acceptResponsibility: ['partner_lead'],
  declineResponsibility: ['partner_lead'],
  approvePlan: ['portfolio_holder'],
  returnPlan: ['portfolio_holder'],
  rejectPlan: ['portfolio_holder'],
  callIn: scrutiny,
  reconsider: ['portfolio_holder'],
  consent: ['budget_holder'],
  refuse: ['budget_holder'],
  completeMilestone: ['indicator_owner', 'partner_lead'],
  changePlan: ['indicator_owner'],
  beginReview: ['indicator_owner', 'performance_manager'],
  confirmVerdict: [...scrutiny, 'performance_manager'],
  overrideVerdict: [...scrutiny, 'performance_manager'],
  endDrift: ['portfolio_holder', 'leader'],
  watch: ['scrutiny_officer'],
  stopWatching: ['scrutiny_officer'],
  refer: [...scrutiny, 'portfolio_holder'],
  draftRecommendation: ['scrutiny_officer'],
  noRecommendation: ['scrutiny_officer'],
  issueRecommendation: ['scrutiny_officer'],
  respondToScrutiny: ['portfolio_holder', 'leader'],
  endTracking: ['scrutiny_officer'],
};

describe('every event and every role', () => {
  const cells = personEventTypes.flatMap((event) => roles.map((role) => [event, role] as const));

  it.each(cells)('%s by %s', (event, role) => {
    const answer = authorise(holderOf(role), event, 'ImprovementCase', caseOf());
    expect(answer.ok).toBe(table[event].includes(role));
    if (!answer.ok) expect(answer.message).toMatch(/^(Only|You|This) .+\.$/);
  });

  it.each(personEventTypes)('%s by nobody of another partnership', (event) => {
    const elsewhere = caseOf({ tenantId: 'other' });
    const allowed = roles.filter((role) => authorise(holderOf(role), event, 'ImprovementCase', elsewhere).ok);
    expect(allowed).toEqual([]);
    const answer = authorise(holderOf('portfolio_holder'), event, 'ImprovementCase', elsewhere);
    expect(answer).toEqual({ ok: false, rule: 'notYours', message: 'You cannot see this case.' });
  });

  it('lets everyone with a role in the partnership read, and nobody without one', () => {
    for (const role of roles)
      expect(authorise(holderOf(role), 'read', 'ImprovementCase', caseOf()).ok).toBe(true);
    const nobody = { ...holderOf('leader'), appointments: [] };
    expect(authorise(nobody, 'read', 'ImprovementCase', caseOf()).ok).toBe(false);
  });
});
