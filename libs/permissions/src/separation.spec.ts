import type { CaseAction } from './actions.ts';
import type { Actor } from './actor.ts';
import { authorise } from './authorise.ts';
import type { CaseSubject } from './subjects.ts';
import type { Role } from './role.ts';
import { roles } from './role.ts';
import { actor, appointment, holderOf } from './testing/actors.fixture.ts';
import { caseOf } from './testing/subjects.fixture.ts';

const ask = (who: Actor, action: CaseAction, change: Partial<CaseSubject>) =>
  authorise(who, action, 'ImprovementCase', caseOf(change));

/** Someone who holds every role there is, in the council and in the partnership. */
const everything = actor('everyone', [
  ...roles.map((role) => appointment(role)),
  ...roles.map((role) => appointment(role, { id: `${role}-board`, tenantId: 'partnership' })),
]);
const approvals = ['approvePlan', 'returnPlan', 'rejectPlan', 'reconsider'] as const;
const reviews = ['confirmVerdict', 'overrideVerdict'] as const;
const judgements = ['acceptExplanation', 'returnExplanation', 'closeExplained'] as const;
const every: Partial<CaseSubject> = { independentChallenger: true, escalatedToLeader: true };

describe('separation of duties', () => {
  it.each(approvals)('%s: nobody decides on a plan they wrote, through any role', (action) => {
    for (const limits of [every, { ...every, aboveLimit: true }]) {
      expect(ask(everything, action, limits).ok).toBe(true);
      expect(ask(everything, action, { ...limits, planAuthorIds: ['other', 'everyone'] })).toEqual({
        ok: false,
        rule: 'authorNeverApproves',
        message: 'You wrote this plan, so someone else must decide on it.',
      });
      expect(ask(everything, action, { ...limits, ownerPersonId: 'everyone' })).toEqual({
        ok: false,
        rule: 'ownerNeverApproves',
        message: 'You own this indicator, so someone else must decide on its plan.',
      });
    }
  });

  it.each(reviews)('%s: nobody reviews what they approved, wrote or own, through any role', (action) => {
    const reviewerRoles = [
      'portfolio_holder',
      'scrutiny_member',
      'scrutiny_officer',
      'performance_manager',
    ] as const;
    const base = { reviewerRoles: [...reviewerRoles] };
    expect(ask(everything, action, base).ok).toBe(true);
    expect(ask(everything, action, { ...base, approverIds: ['everyone'] })).toMatchObject({
      rule: 'approverNeverReviews',
      message: 'You approved this plan, so someone else must review it.',
    });
    expect(ask(everything, action, { ...base, planAuthorIds: ['everyone'] })).toMatchObject({
      rule: 'authorNeverReviews',
    });
    expect(ask(everything, action, { ...base, ownerPersonId: 'everyone' })).toMatchObject({
      rule: 'ownerNeverReviews',
    });
  });

  it.each(judgements)('%s: nobody judges an explanation they gave', (action) => {
    expect(ask(everything, action, {}).ok).toBe(true);
    expect(ask(everything, action, { explainedByPersonId: 'everyone' })).toMatchObject({
      rule: 'explainerNeverJudges',
    });
    expect(ask(everything, action, { ownerPersonId: 'everyone' })).toMatchObject({
      rule: 'ownerNeverJudges',
    });
  });

  it('carries a delegator’s bars with the delegation', () => {
    const delegated = actor('stand-in', [appointment('portfolio_holder', { delegatedBy: 'author' })]);
    expect(ask(delegated, 'approvePlan', {}).ok).toBe(true);
    expect(ask(delegated, 'approvePlan', { planAuthorIds: ['author'] })).toMatchObject({
      rule: 'authorNeverApproves',
    });
    const reviewer = actor('stand-in', [appointment('scrutiny_member', { delegatedBy: 'approver' })]);
    expect(ask(reviewer, 'confirmVerdict', { approverIds: ['approver'] }).ok).toBe(false);
  });

  it('lets nobody verify a figure they entered or signed, nor send it back, in whatever role', () => {
    const stand = actor('stand-in', [appointment('data_verifier', { delegatedBy: 'everyone' })]);
    const figure = (
      who: Actor,
      action: 'verify' | 'sendBack',
      enteredByPersonId: string | null,
      signedByPersonId: string | null = 'lead',
    ) =>
      authorise(who, action, 'Contribution', {
        tenantId: 'council',
        organisationId: 'council',
        ownerPersonId: null,
        deputyPersonId: null,
        enteredByPersonId,
        signedByPersonId,
      });
    for (const action of ['verify', 'sendBack'] as const) {
      expect(figure(everything, action, 'other').ok).toBe(true);
      expect(figure(everything, action, null).ok).toBe(true);
      for (const who of [everything, stand]) {
        expect(figure(who, action, 'everyone')).toMatchObject({ rule: 'enteredByNeverVerifies' });
        expect(figure(who, action, 'other', 'everyone')).toMatchObject({ rule: 'signedByNeverVerifies' });
      }
    }
  });

  it('lets an administrator give powers of decision to others, never to themselves', () => {
    const grant = (personId: string, role: Role) =>
      authorise(everything, 'grant', 'Appointment', { tenantId: 'council', personId, role });
    expect(grant('other', 'portfolio_holder').ok).toBe(true);
    expect(grant('everyone', 'ward_member').ok).toBe(true);
    for (const role of [
      'portfolio_holder',
      'leader',
      'budget_holder',
      'partner_lead',
      'scrutiny_member',
    ] as const) {
      expect(grant('everyone', role)).toMatchObject({ rule: 'neverGrantsOwnPower' });
    }
  });

  it('lets nobody answer a sharing proposal of their own, nor of their own side', () => {
    const asked = (who: Actor, change: object) =>
      authorise(who, 'agree', 'SharingAgreement', {
        tenantId: 'partnership',
        organisationId: 'council',
        proposedBy: 'partnership',
        proposedByPersonId: 'other',
        ...change,
      });
    // Holding both sides' roles, they may answer either side's proposal, but none they made.
    for (const proposedBy of ['partnership', 'organisation']) {
      expect(asked(everything, { proposedBy }).ok).toBe(true);
      expect(asked(everything, { proposedBy, proposedByPersonId: 'everyone' })).toMatchObject({
        rule: 'proposerNeverAnswers',
      });
    }
    const lead = holderOf('partner_lead');
    expect(asked(lead, {}).ok).toBe(true);
    expect(asked(lead, { proposedBy: 'organisation' })).toMatchObject({ rule: 'sideNeverAnswersItself' });
    expect(asked(lead, { organisationId: 'health' }).ok).toBe(false);
    const delegated = actor('stand-in', [appointment('partner_lead', { delegatedBy: 'other' })]);
    expect(asked(delegated, {})).toMatchObject({ rule: 'proposerNeverAnswers' });
  });

  it('gives an administrator no power over a case', () => {
    for (const action of [...approvals, ...reviews, ...judgements]) {
      expect(ask(holderOf('administrator'), action, every).ok).toBe(false);
    }
  });

  it('counts no appointment held for another organisation than the one acted for', () => {
    const elsewhere = actor('someone', [appointment('portfolio_holder', { organisationId: 'health' })]);
    expect(ask(elsewhere, 'approvePlan', {}).ok).toBe(false);
    expect(ask(elsewhere, 'read', {}).ok).toBe(false);
  });
});
