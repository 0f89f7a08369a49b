import type { PersonEventType } from '#domain/improvement/case-events';
import { walks } from '#domain/improvement/testing/case-walks.fixture';
import { people } from '#domain/improvement/testing/people.fixture';
import { caseSubject } from './case-subject.ts';
import { eventAvailability } from './event-availability.ts';
import { actor, appointment, holderOf } from './testing/actors.fixture.ts';

describe('what may happen next', () => {
  it('lists what the machine takes now, what this person may do first, and why not the rest', () => {
    const run = walks.approval();
    const owner = actor('owner', [appointment('indicator_owner'), appointment('portfolio_holder')]);
    const subject = caseSubject(run.context);
    const can = (type: PersonEventType) => run.can(type);
    const forHolder = eventAvailability(holderOf('portfolio_holder'), subject, can);
    expect(forHolder.filter(({ available }) => available).map(({ name }) => name)).toEqual([
      'approvePlan',
      'returnPlan',
      'rejectPlan',
      'refer',
    ]);
    expect(forHolder[0]).toEqual({
      name: 'approvePlan',
      label: 'Approve the plan',
      page: 'approve',
      available: true,
      whyNot: null,
      rule: null,
    });
    expect(eventAvailability(owner, subject, can).find(({ name }) => name === 'approvePlan')).toMatchObject({
      available: false,
      whyNot: 'You wrote this plan, so someone else must decide on it.',
      rule: 'authorNeverApproves',
    });
    expect(forHolder.map(({ name }) => name)).not.toContain('explain');
  });

  it('is empty for a closed case', () => {
    const run = walks.triage().send('dismiss');
    const events = eventAvailability(holderOf('portfolio_holder'), caseSubject(run.context), (type) =>
      run.can(type),
    );
    expect(events.filter(({ name }) => !name.includes('ecommendation'))).toEqual([]);
  });
});

describe('the loaded case', () => {
  it('names those whom the bars concern', () => {
    const run = walks.delivery();
    expect(caseSubject(run.context)).toMatchObject({
      planAuthorIds: ['owner'],
      approverIds: ['portfolioHolder'],
      challengerPersonId: 'portfolioHolder',
      explainedByPersonId: 'owner',
      portfolioName: 'Environment',
    });
  });

  it('looks only at the leg that is named, and leaves out those their budget holder has dealt with', () => {
    const run = walks.resourceShift();
    const awaited = (only?: object): string[] => caseSubject(run.context, only).awaitedLegOrganisationIds;
    expect(awaited()).toEqual(['health', 'council']);
    expect(awaited({ legId: 'leg-in' })).toEqual(['council']);
    expect(awaited({ reservedLegIds: ['leg-in'] })).toEqual(['health']);
    run.send('consent', { by: people.healthBudget });
    expect(caseSubject(run.context).awaitedLegOrganisationIds).toEqual(['council']);
  });

  it('says that an approval was escalated only while it still waits for it', () => {
    const run = walks.approval().fire('approvalDue');
    expect(caseSubject(run.context).escalatedToLeader).toBe(true);
    run.send('returnPlan');
    expect(caseSubject(run.context).escalatedToLeader).toBe(false);
    run.send('submitPlan');
    expect(caseSubject(run.context).escalatedToLeader).toBe(false);
  });
});
