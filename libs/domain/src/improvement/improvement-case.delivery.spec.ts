import { people } from './testing/people.fixture.ts';
import {
  councilAction,
  figuresWith,
  healthAction,
  sampleSignal,
  samplePlan,
} from './testing/sample-case.fixture.ts';
import { walks } from './testing/case-walks.fixture.ts';

describe('delivery', () => {
  it('completes a milestone once, with evidence, by the organisation that does it or the owner’s', () => {
    const run = walks.partnerAcceptance().send('acceptResponsibility').send('approvePlan');
    expect(run.can('completeMilestone', { evidence: '' })).toBe(false);
    expect(run.can('completeMilestone', { milestoneId: 'unknown' })).toBe(false);
    expect(run.can('completeMilestone', { by: people.healthLead })).toBe(false);
    expect(run.can('completeMilestone', { milestoneId: 'milestone-3', by: people.healthLead })).toBe(true);
    run.send('completeMilestone');
    expect(run.main).toBe('delivery');
    expect(run.can('completeMilestone')).toBe(false);
    expect(run.context.plan?.actions[0]?.milestones[0]).toMatchObject({
      state: 'completed',
      evidence: 'Order 12.',
      completedBy: { personId: 'owner' },
    });
  });

  it('marks a missed milestone once, tells one level more each time, and waits for the next', () => {
    const run = walks.delivery();
    expect(run.timer('milestoneDue')?.due.toISOString()).toBe('2026-04-30T23:00:00.000Z');
    run.fire('milestoneDue');
    expect(run.main).toBe('delivery');
    expect(run.effectsOf('escalate')).toEqual([{ level: 'manager', state: 'delivery' }]);
    expect(run.context.plan?.actions[0]?.milestones[0]?.state).toBe('missed');
    expect(run.timer('milestoneDue')?.due.toISOString()).toBe('2026-06-15T23:00:00.000Z');
    run.fire('milestoneDue');
    expect(run.effectsOf('escalate')).toEqual([{ level: 'portfolioHolder', state: 'delivery' }]);
    expect(run.timer('milestoneDue')?.due).toEqual(run.timer('reviewDate')?.due);
    expect(run.can('completeMilestone')).toBe(true);
  });

  it('waits for the next milestone when one is completed early', () => {
    const run = walks.delivery().send('completeMilestone');
    expect(run.timer('milestoneDue')?.due.toISOString()).toBe('2026-06-15T23:00:00.000Z');
    expect(run.effectsOf('notify')).toEqual([]);
    expect(run.context.visits.filter(({ stage }) => stage === 'delivery')).toHaveLength(1);
  });

  it('logs a small change, and asks again for one of date or partners', () => {
    const run = walks.delivery();
    expect(run.can('changePlan', { reason: '' })).toBe(false);
    const wording = run.fork().send('changePlan', { plan: samplePlan({ risks: 'Fewer now.' }) });
    expect([wording.main, wording.context.plan?.status]).toEqual(['delivery', 'approved']);

    const dated = run.fork().send('changePlan', { plan: samplePlan({ backOnTrack: '2026-12-01' }) });
    expect([dated.main, dated.context.plan?.status]).toEqual(['actionPlan.approval', 'submitted']);
    expect(dated.can('approvePlan', { by: people.owner })).toBe(false);
    dated.now = new Date('2026-03-20T09:00:00.000Z');
    dated.send('approvePlan');
    expect(dated.context).toMatchObject({ interventionDate: '2026-03-02', reviewDate: '2026-12-01' });

    const partner = samplePlan({ actions: [councilAction, healthAction] });
    expect(run.fork().send('changePlan', { plan: partner }).main).toBe('actionPlan.partnerAcceptance');
  });

  it('never lets the success criteria change after approval', () => {
    const plan = samplePlan({ criteria: { rule: 'meetsTarget', pointsAfter: 1 } });
    expect(walks.delivery().can('changePlan', { plan })).toBe(false);
  });

  it('begins the review only with enough figures, and puts it off twice at most', () => {
    const run = walks.delivery();
    expect(run.can('beginReview')).toBe(false);
    run.fire('reviewDate');
    expect([run.main, run.context.postponements]).toEqual(['delivery', 1]);
    expect(run.context.reviewDate).toBe('2026-12-01');
    expect(run.effectsOf('notify')).toEqual([{ to: 'owner', about: 'reviewPostponed' }]);
    run.fire('reviewDate');
    expect([run.main, run.context.postponements]).toEqual(['delivery', 2]);
    run.fire('reviewDate');
    expect(run.main).toBe('followUpReview');
    expect(run.context.review?.computedVerdict).toBe('tooEarly');
    expect(run.can('confirmVerdict')).toBe(false);
    expect(run.can('overrideVerdict', { verdict: 'noChange' })).toBe(true);
  });

  it('goes to review on its date when there are enough figures', () => {
    const run = walks.delivery().send('figuresChanged', { figures: figuresWith([38, 38, 41, 42, 43]) });
    expect(run.can('beginReview')).toBe(true);
    expect(run.fire('reviewDate').main).toBe('followUpReview');
  });
});

describe('the follow-up review', () => {
  it('is never done by the owner, an author or an approver', () => {
    const run = walks.followUpReview([46, 47, 46]);
    for (const by of [people.owner, people.portfolioHolder]) {
      expect(run.can('confirmVerdict', { by })).toBe(false);
      expect(run.can('overrideVerdict', { by, verdict: 'noChange' })).toBe(false);
    }
    expect(run.can('confirmVerdict')).toBe(true);
  });

  it('requires the lesson, and for an override a reason and another verdict', () => {
    const run = walks.followUpReview([46, 47, 46]);
    expect(run.can('confirmVerdict', { lesson: '' })).toBe(false);
    expect(run.can('overrideVerdict')).toBe(false);
    expect(run.can('overrideVerdict', { verdict: 'noChange', reason: '' })).toBe(false);
    run.send('overrideVerdict', { verdict: 'noChange' });
    expect(run.effectsOf('tellScrutiny')).toEqual([
      { about: 'verdictOverridden' },
      { about: 'noImprovement' },
    ]);
    expect(run.context.pastCycles.at(-1)?.review).toMatchObject({ verdict: 'noChange', overridden: true });
  });

  it('starts the next cycle on no change, with the papers put away and nobody barred from before', () => {
    const run = walks.followUpReview([41, 42, 41]);
    expect(run.context.review?.computedVerdict).toBe('noChange');
    const questions = [
      { id: 'question-9', code: 'W2', group: 'why' as const, text: 'What held it back?', required: true },
    ];
    run.send('confirmVerdict', { next: 'challenge', questions });
    expect(run.main).toBe('challenge.awaitingExplanation');
    expect(run.context).toMatchObject({ cycle: 2, plan: null, explanation: null, interventionDate: null });
    expect(run.context.questions.at(-1)).toMatchObject({ id: 'question-9', cycle: 2 });
    expect(run.context.pastCycles).toHaveLength(1);
    expect(run.effectsOf('tellScrutiny')).toEqual([{ about: 'noImprovement' }]);
    expect(run.can('explain')).toBe(false);
  });

  it('redesigns the system when the reviewer asks, with the next plan so marked', () => {
    const run = walks.followUpReview([30, 31, 30]);
    expect(run.context.review?.computedVerdict).toBe('worse');
    run.send('confirmVerdict', { next: 'redesign' });
    expect(run.main).toBe('actionPlan.drafting');
    run.send('saveDraft');
    expect(run.context.plan?.redesign).toBe(true);
  });

  it('goes back to delivery when it is judged too early, with a later date', () => {
    const run = walks.followUpReview([46, 47, 46]).send('overrideVerdict', { verdict: 'tooEarly' });
    expect([run.main, run.context.postponements]).toEqual(['delivery', 1]);
    expect(run.context.review).toBeNull();
    expect(run.timer('reviewDate')?.due.toISOString()).toBe('2026-08-31T23:00:00.000Z');
  });

  it('computes the verdict afresh when figures are signed while it waits', () => {
    const run = walks.followUpReview([46, 47, 46]);
    run.send('figuresChanged', { figures: figuresWith([38, 38, 46, 47, 40]) });
    expect(run.main).toBe('followUpReview');
    expect(run.context.review?.computedVerdict).toBe('noChange');
  });
});

describe('sustain', () => {
  it('relapses to triage in a new cycle when the criteria fire again, and only then', () => {
    const run = walks.sustain();
    run.send('figuresChanged', { exception: { ...sampleSignal, class: 'good' } });
    expect(run.main).toBe('sustain');
    run.send('figuresChanged', { exception: sampleSignal });
    expect(run.main).toBe('triage');
    expect(run.context).toMatchObject({ cycle: 2, signal: { kind: 'relapse' }, plan: null });
    expect(run.timer('sustainEnds')).toBeUndefined();
  });
});
