import { defaultCasePolicy } from './case-policy.ts';
import { people } from './testing/people.fixture.ts';
import { councilAction, healthAction, sampleAsk, samplePlan } from './testing/sample-case.fixture.ts';
import { walks } from './testing/case-walks.fixture.ts';

const housingAction = {
  ...healthAction,
  id: 'action-3',
  organisationId: 'housing',
  organisationName: 'Example Homes',
  milestones: [{ id: 'milestone-4', title: 'Bins placed', due: '2026-05-15' }],
};

describe('the action plan', () => {
  it('is saved with gaps but submitted only whole', () => {
    const run = walks.drafting();
    expect(run.can('saveDraft', { plan: samplePlan({ causes: '', criteria: null, actions: [] }) })).toBe(
      true,
    );
    expect(run.can('submitPlan', { plan: samplePlan({ causes: '' }) })).toBe(false);
    expect(run.can('submitPlan', { plan: samplePlan({ criteria: null }) })).toBe(false);
    expect(run.can('submitPlan', { plan: samplePlan({ actions: [] }) })).toBe(false);
    expect(run.can('submitPlan')).toBe(true);
  });

  it('waits for every partner it falls on, and goes back when one declines', () => {
    const plan = samplePlan({ actions: [councilAction, healthAction, housingAction] });
    const run = walks.drafting().send('submitPlan', { plan });
    expect(run.can('acceptResponsibility', { by: people.owner })).toBe(false);
    run.send('acceptResponsibility');
    expect(run.main).toBe('actionPlan.partnerAcceptance');
    expect(run.can('acceptResponsibility')).toBe(false);
    expect(run.fork().send('acceptResponsibility', { by: people.housingLead }).main).toBe(
      'actionPlan.approval',
    );

    run.send('declineResponsibility', { by: people.housingLead, reason: 'No room for bins.' });
    expect(run.main).toBe('actionPlan.drafting');
    expect(run.context.plan).toMatchObject({ status: 'returned', returnedComment: 'No room for bins.' });
    expect(run.context.plan?.actions.map(({ acceptance }) => acceptance)).toEqual([
      'notNeeded',
      'accepted',
      'declined',
    ]);
    run.send('submitPlan', { plan });
    expect(run.context.plan?.actions.map(({ acceptance }) => acceptance)).toEqual([
      'notNeeded',
      'accepted',
      'awaited',
    ]);
  });

  it('is never approved by its owner or by anyone who wrote any of it', () => {
    const run = walks.drafting().send('saveDraft', { by: people.manager }).send('submitPlan');
    for (const type of ['approvePlan', 'returnPlan', 'rejectPlan'] as const) {
      expect(run.can(type, { by: people.owner })).toBe(false);
      expect(run.can(type, { by: people.manager })).toBe(false);
      expect(run.can(type)).toBe(true);
    }
  });

  it('is returned with a comment, or rejected back to challenge with the plan put away', () => {
    const returned = walks.approval().send('returnPlan');
    expect(returned.main).toBe('actionPlan.drafting');
    expect(returned.context.plan?.returnedComment).toBe('Say who was consulted.');
    expect(walks.approval().can('returnPlan', { reason: '' })).toBe(false);

    const rejected = walks.approval().send('rejectPlan');
    expect(rejected.main).toBe('challenge.awaitingExplanation');
    expect(rejected.context.plan).toBeNull();
    expect(rejected.context.pastCycles[0]?.plan?.status).toBe('rejected');
    expect(rejected.context.explanation?.returnedComment).toBe('Because it is so.');
    expect(rejected.context.people.planAuthors).toEqual([]);
  });
});

describe('the call-in window', () => {
  it('opens for a key decision: by policy, or from an amount', () => {
    expect(walks.callIn().main).toBe('callInWindow.waiting');
    const policy = { ...defaultCasePolicy, keyDecisionFromPence: sampleAsk.amount };
    const run = walks.drafting({ policy });
    run.send('submitPlan', { plan: samplePlan({ resourcesAsked: [sampleAsk] }) }).send('approvePlan');
    expect(run.main).toBe('callInWindow.waiting');
    expect(run.fire('callInWindowEnds').main).toBe('resourceShift');
    expect(walks.callIn().fire('callInWindowEnds').main).toBe('delivery');
  });

  it('holds the decision back once scrutiny calls it in, until it is confirmed or returned', () => {
    const run = walks.callIn().send('callIn');
    expect([run.main, run.scrutiny]).toEqual(['callInWindow.called', 'called']);
    expect(run.timer('callInWindowEnds')).toBeUndefined();
    expect(run.can('reconsider', { by: people.owner })).toBe(false);
    expect(run.can('reconsider', { comment: '' })).toBe(false);

    const returned = run.fork().send('reconsider', { decision: 'return', comment: 'Cost it again.' });
    expect(returned.main).toBe('actionPlan.drafting');
    expect(returned.context.plan?.returnedComment).toBe('Cost it again.');
    run.send('reconsider', { by: people.leader });
    expect(run.main).toBe('delivery');
    expect(run.context.people.approvers.map(({ personId }) => personId)).toEqual([
      'portfolioHolder',
      'leader',
    ]);
    expect(run.scrutiny).toBe('watching');
  });

  it('cannot be used outside the window', () => {
    for (const run of [walks.approval(), walks.delivery(), walks.callIn().send('callIn')]) {
      expect(run.can('callIn')).toBe(false);
    }
  });
});

describe('the resource shift', () => {
  it('is skipped when nothing is asked for', () => {
    expect(walks.approval().send('approvePlan').main).toBe('delivery');
  });

  it('takes each consent only from the leg’s own side, once, with a heading', () => {
    const run = walks.resourceShift();
    expect(run.can('consent', { by: people.councilBudget })).toBe(false);
    expect(run.can('consent', { headingId: '' })).toBe(false);
    expect(run.can('consent', { legId: 'leg-unknown' })).toBe(false);
    expect(run.can('legEnacted')).toBe(false);
    run.send('consent');
    expect(run.can('consent')).toBe(false);
    expect(run.context.shift?.legs[0]).toMatchObject({
      state: 'consented',
      heading: 'Prevention and wellbeing',
    });
  });

  it('goes back to the plan when a side refuses, and frees what the other had reserved', () => {
    const run = walks.resourceShift().send('consent');
    expect(run.can('refuse', { legId: 'leg-in', by: people.healthBudget })).toBe(false);
    run.send('refuse', { legId: 'leg-in', by: people.councilBudget, reason: 'Not needed.' });
    expect(run.main).toBe('actionPlan.drafting');
    expect(run.context.plan).toMatchObject({ status: 'returned', returnedComment: 'Not needed.' });
    expect(run.effectsOf('releaseShiftLeg').map(({ legId }) => legId)).toEqual(['leg-out']);
    run.send('submitPlan', { plan: samplePlan({ resourcesAsked: [sampleAsk] }) }).send('approvePlan');
    expect(run.context.shift?.state).toBe('awaited');
  });

  it('asks no longer for what was still awaited when a side refuses', () => {
    const run = walks.resourceShift().send('refuse', { reason: 'Not ours to give.' });
    expect(run.effectsOf('releaseShiftLeg').map(({ legId }) => legId)).toEqual(['leg-in']);
  });

  it('notes a reversal, tells the portfolio holder, and asks for the same again as something new', () => {
    const run = walks
      .resourceShift()
      .send('consent')
      .send('consent', { legId: 'leg-in', by: people.councilBudget });
    run.send('legEnacted').send('legEnacted', { legId: 'leg-in' }).send('shiftReversed');
    expect(run.context.shift?.state).toBe('reversed');
    expect(run.effectsOf('notify')).toEqual([{ to: 'portfolioHolder', about: 'resourcesReversed' }]);
    const again = { ...sampleAsk, id: 'ask-2', outLegId: 'leg-3', inLegId: 'leg-4' };
    const plan = samplePlan({ backOnTrack: '2027-03-31', resourcesAsked: [again] });
    run.send('changePlan', { plan }).send('approvePlan');
    expect(run.context.shift?.legs.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'leg-out reversed',
      'leg-in reversed',
      'leg-3 awaited',
      'leg-4 awaited',
    ]);
  });

  it('cannot be refused once every side has consented', () => {
    const run = walks.resourceShift().send('consent');
    run.send('consent', { legId: 'leg-in', by: people.councilBudget });
    expect(run.can('refuse')).toBe(false);
    expect(run.can('refuse', { legId: 'leg-in', by: people.councilBudget })).toBe(false);
  });

  it('moves only what is new when a changed plan is approved again, and keeps what has moved', () => {
    const run = walks
      .resourceShift()
      .send('consent')
      .send('consent', { legId: 'leg-in', by: people.councilBudget });
    run.send('legEnacted').send('legEnacted', { legId: 'leg-in' });
    expect(run.main).toBe('delivery');
    expect(run.can('changePlan', { plan: samplePlan() })).toBe(false);
    const more = { ...sampleAsk, id: 'ask-2', outLegId: 'leg-3', inLegId: 'leg-4', amount: 500 };
    const again = { ...sampleAsk, id: 'new-id', outLegId: 'new-out', inLegId: 'new-in' };
    run.send('changePlan', { plan: samplePlan({ resourcesAsked: [again, more] }) });
    expect(run.main).toBe('actionPlan.approval');
    expect(run.context.plan?.resourcesAsked.map(({ id }) => id)).toEqual(['ask-1', 'ask-2']);
    run.send('approvePlan');
    expect(run.context.shift?.legs.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'leg-out enacted',
      'leg-in enacted',
      'leg-3 awaited',
      'leg-4 awaited',
    ]);
  });
});
