import type { CaseAction } from './actions.ts';
import type { Actor } from './actor.ts';
import { isEverAllowed } from './ask.ts';
import { authorise } from './authorise.ts';
import type { CaseSubject } from './subjects.ts';
import { holderOf } from './testing/actors.fixture.ts';
import { caseOf } from './testing/subjects.fixture.ts';

const ask = (who: Actor, action: CaseAction, change: Partial<CaseSubject> = {}) =>
  authorise(who, action, 'ImprovementCase', caseOf(change));

describe('how far a role reaches', () => {
  it('keeps a portfolio holder to their portfolio and their organisation, and says whose it is', () => {
    const other = holderOf('portfolio_holder', { portfolio: 'HEALTH' });
    expect(ask(other, 'approvePlan')).toEqual({
      ok: false,
      rule: 'needs:portfolio_holder',
      message: 'Only the portfolio holder for Environment (Example Council) can do this.',
    });
    expect(ask(holderOf('portfolio_holder', { portfolio: null }), 'approvePlan').ok).toBe(false);
    const none = holderOf('portfolio_holder', { portfolio: null });
    expect(ask(none, 'approvePlan', { portfolio: null }).ok).toBe(false);
  });

  it('lets another organisation’s portfolio holder approve only where the policy asks for an independent one', () => {
    const independent = holderOf('portfolio_holder', { organisationId: 'health' });
    expect(ask(independent, 'approvePlan').ok).toBe(false);
    expect(ask(independent, 'approvePlan', { independentChallenger: true }).ok).toBe(true);
    expect(ask(independent, 'openChallenge', { independentChallenger: true }).ok).toBe(false);
    expect(ask(independent, 'approvePlan', { independentChallenger: true, aboveLimit: true }).ok).toBe(false);
  });

  it('sends what is above the limit to the leader, and what was escalated to either', () => {
    const holder = holderOf('portfolio_holder');
    const leader = holderOf('leader');
    expect(ask(leader, 'approvePlan')).toMatchObject({
      message: 'Only the portfolio holder for Environment (Example Council) can do this.',
    });
    expect(ask(leader, 'approvePlan', { aboveLimit: true }).ok).toBe(true);
    expect(ask(holder, 'approvePlan', { aboveLimit: true })).toEqual({
      ok: false,
      rule: 'abovePortfolioHolderLimit',
      message:
        'This plan asks for more than a portfolio holder may approve, so the leader of Example Council must decide.',
    });
    expect(ask(holder, 'returnPlan', { aboveLimit: true }).ok).toBe(true);
    expect(ask(leader, 'approvePlan', { escalatedToLeader: true }).ok).toBe(true);
    expect(ask(holder, 'approvePlan', { escalatedToLeader: true }).ok).toBe(true);
    const board = holderOf('leader', { organisationId: 'health', tenantId: 'partnership' });
    expect(ask(board, 'approvePlan', { aboveLimit: true }).ok).toBe(true);
    const otherLeader = holderOf('leader', { organisationId: 'health' });
    expect(ask(otherLeader, 'approvePlan', { aboveLimit: true }).ok).toBe(false);
  });

  it('keeps partners and budget holders to their own side', () => {
    const health = { organisationId: 'health' };
    expect(ask(holderOf('partner_lead', health), 'acceptResponsibility').ok).toBe(false);
    expect(
      ask(holderOf('partner_lead', health), 'acceptResponsibility', { awaitedOrganisationIds: ['health'] })
        .ok,
    ).toBe(true);
    expect(ask(holderOf('budget_holder', health), 'consent')).toMatchObject({
      message: 'Only a budget holder of an organisation whose consent is awaited can do this.',
    });
    expect(
      ask(holderOf('budget_holder', health), 'consent', { awaitedLegOrganisationIds: ['council', 'health'] })
        .ok,
    ).toBe(true);
  });

  it('keeps owners to their own indicators, deputies beside them', () => {
    const another = holderOf('indicator_owner', {}, 'another');
    expect(ask(another, 'explain')).toMatchObject({
      rule: 'needs:indicator_owner',
      message: 'Only the indicator’s owner or deputy can do this.',
    });
    expect(ask(holderOf('indicator_owner', {}, 'deputy'), 'explain').ok).toBe(true);
    expect(ask(holderOf('leader', {}, 'indicator_owner'), 'explain').ok).toBe(false);
  });

  it('lets a performance manager judge only their own challenge, or one that nobody opened', () => {
    const manager = holderOf('performance_manager');
    expect(ask(manager, 'acceptExplanation', { challengerPersonId: 'performance_manager' }).ok).toBe(true);
    expect(ask(manager, 'acceptExplanation', { challengerPersonId: 'other' }).ok).toBe(false);
    expect(ask(holderOf('portfolio_holder'), 'acceptExplanation', { challengerPersonId: 'other' }).ok).toBe(
      true,
    );
    const elsewhere = { ownerOrganisationId: 'health' };
    expect(ask(manager, 'openChallenge', elsewhere).ok).toBe(false);
    expect(
      ask(holderOf('performance_manager', { tenantId: 'partnership' }), 'openChallenge', elsewhere).ok,
    ).toBe(true);
  });

  it('names as reviewers those the policy names, and no others', () => {
    const reviewerRoles = ['portfolio_holder' as const];
    expect(ask(holderOf('scrutiny_member'), 'confirmVerdict', { reviewerRoles })).toMatchObject({
      rule: 'needs:portfolio_holder',
    });
    expect(ask(holderOf('portfolio_holder'), 'confirmVerdict', { reviewerRoles }).ok).toBe(true);
    expect(ask(holderOf('auditor'), 'confirmVerdict')).toMatchObject({
      message: 'Only a performance manager, a scrutiny officer or a scrutiny member can do this.',
    });
  });

  it('lets a reporting officer draft and a partner lead sign, for their own organisation', () => {
    const figure = {
      tenantId: 'council',
      organisationId: 'council',
      ownerPersonId: 'indicator_owner',
      deputyPersonId: null,
      enteredByPersonId: null,
      signedByPersonId: null,
    };
    const may = (who: Actor, action: 'draft' | 'sign') => authorise(who, action, 'Contribution', figure);
    expect(may(holderOf('reporting_officer'), 'draft').ok).toBe(true);
    expect(may(holderOf('reporting_officer'), 'sign')).toEqual({
      ok: false,
      rule: 'needs:partner_lead',
      message: 'Only a partner lead can do this.',
    });
    expect(may(holderOf('partner_lead'), 'sign').ok).toBe(true);
    expect(may(holderOf('partner_lead', { organisationId: 'health' }), 'sign').ok).toBe(false);
    expect(may(holderOf('indicator_owner'), 'draft').ok).toBe(true);
  });

  it('lets an auditor read the trail where they are appointed, and write nothing', () => {
    expect(authorise(holderOf('auditor'), 'read', 'AuditTrail', { tenantId: 'council' }).ok).toBe(true);
    expect(authorise(holderOf('auditor'), 'read', 'AuditTrail', { tenantId: 'health' }).ok).toBe(false);
    expect(authorise(holderOf('administrator'), 'redact', 'AuditTrail', { tenantId: 'council' }).ok).toBe(
      true,
    );
    expect(authorise(holderOf('auditor'), 'redact', 'AuditTrail', { tenantId: 'council' }).ok).toBe(false);
    expect(authorise(holderOf('leader'), 'export', 'AuditTrail', { tenantId: 'council' }).ok).toBe(false);
    expect(authorise(holderOf('leader'), 'read', 'AuditTrail', { tenantId: 'council' }).ok).toBe(false);
  });
});

describe('what a role can never do', () => {
  it('is known without looking for anything to do it to', () => {
    const holder = holderOf('portfolio_holder');
    expect(isEverAllowed(holder, 'approvePlan', 'ImprovementCase')).toBe(true);
    expect(isEverAllowed(holder, 'explain', 'ImprovementCase')).toBe(false);
    expect(isEverAllowed(holder, 'reserve', 'Virement')).toBe(false);
    expect(isEverAllowed(holderOf('budget_holder'), 'reserve', 'Virement')).toBe(true);
    expect(isEverAllowed({ ...holder, appointments: [] }, 'approvePlan', 'ImprovementCase')).toBe(false);
    const token = { id: 'a-token', name: 'A script', scope: 'read' } as const;
    expect(isEverAllowed({ ...holder, token }, 'approvePlan', 'ImprovementCase')).toBe(false);
  });
});
