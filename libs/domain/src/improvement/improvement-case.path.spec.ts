import { CaseRun } from './testing/case-run.fixture.ts';
import { people } from './testing/people.fixture.ts';
import {
  councilAction,
  figuresWith,
  healthAction,
  sampleAsk,
  samplePlan,
} from './testing/sample-case.fixture.ts';
import { walks } from './testing/case-walks.fixture.ts';

describe('the improvement case from an exception to a verdict', () => {
  it('goes through every stage of the main path, with a partner, money and a sustained improvement', () => {
    const run = new CaseRun();
    expect(run.main).toBe('triage');
    expect(run.effectsOf('notify').map(({ to }) => to)).toEqual(['manager', 'owner']);

    run.send('openChallenge');
    expect(run.main).toBe('challenge.awaitingExplanation');
    expect(run.context.people.challenger?.personId).toBe('portfolioHolder');
    run.send('ask');
    expect(run.context.questions).toHaveLength(2);

    run.send('explain');
    expect(run.main).toBe('challenge.explanationReview');
    expect(run.context.questions[0]?.answer).toBe('Three vehicles broke down.');

    run.send('acceptExplanation');
    expect(run.main).toBe('actionPlan.drafting');
    run.send('saveDraft');
    expect(run.context.plan?.status).toBe('draft');

    const plan = samplePlan({ actions: [councilAction, healthAction], resourcesAsked: [sampleAsk] });
    run.send('submitPlan', { plan });
    expect(run.main).toBe('actionPlan.partnerAcceptance');
    expect(run.effectsOf('notify')).toEqual([
      { to: 'partnerLeads', about: 'acceptanceWanted', organisationIds: ['health'] },
    ]);
    run.send('acceptResponsibility');
    expect(run.main).toBe('actionPlan.approval');

    run.send('approvePlan');
    expect(run.main).toBe('resourceShift');
    expect(run.context.shift?.legs.map(({ id, state }) => [id, state])).toEqual([
      ['leg-out', 'awaited'],
      ['leg-in', 'awaited'],
    ]);
    run.send('consent');
    expect(run.effectsOf('enactShiftLeg')).toEqual([]);
    run.send('consent', {
      legId: 'leg-in',
      by: people.councilBudget,
      headingId: 'heading-2',
      heading: 'Waste',
    });
    expect(run.effectsOf('enactShiftLeg').map(({ legId, headingId }) => [legId, headingId])).toEqual([
      ['leg-out', 'heading-1'],
      ['leg-in', 'heading-2'],
    ]);
    expect(run.main).toBe('resourceShift');
    run.send('legEnacted', { legId: 'leg-out' });
    expect(run.main).toBe('resourceShift');
    run.send('legEnacted', { legId: 'leg-in' });
    expect(run.main).toBe('delivery');
    expect(run.effectsOf('hotHouse')).toEqual([{ on: true }]);
    expect(run.context.interventionDate).toBe('2026-03-02');
    expect(run.context.reviewDate).toBe('2026-09-01');

    run.now = new Date('2026-07-06T09:00:00.000Z');
    for (const milestoneId of ['milestone-1', 'milestone-2', 'milestone-3']) {
      run.send('completeMilestone', { milestoneId });
    }
    expect(run.main).toBe('delivery');
    run.send('figuresChanged', { figures: figuresWith([38, 39, 46, 47]) });
    expect(run.main).toBe('delivery');
    run.send('figuresChanged', { figures: figuresWith([38, 39, 46, 47, 46]) });
    expect(run.main).toBe('followUpReview');
    expect(run.context.review).toMatchObject({
      computedVerdict: 'improved',
      pointsNeeded: 3,
      pointsSoFar: 3,
    });

    run.send('confirmVerdict');
    expect(run.main).toBe('sustain');
    expect(run.effectsOf('hotHouse')).toEqual([{ on: false }]);
    run.fire('sustainEnds');
    expect(run.main).toBe('closed.improved');
    expect(run.context.closedAt).toBe(run.now.toISOString());
    expect(run.effectsOf('notify')).toContainEqual({ to: 'owner', about: 'practiceNoteInvited' });
    expect(run.context.visits.map(({ stage }) => stage)).toEqual([
      'triage',
      'challenge.awaitingExplanation',
      'challenge.explanationReview',
      'actionPlan.drafting',
      'actionPlan.partnerAcceptance',
      'actionPlan.approval',
      'resourceShift',
      'delivery',
      'followUpReview',
      'sustain',
      'closed.improved',
    ]);
  });

  it('opens the challenge by itself where the policy says so, but never on common cause', () => {
    const policy = { ...walks.triage().context.policy, automaticChallenge: true };
    const startingQuestions = [
      { id: 'q', code: 'W1', group: 'why' as const, text: 'What changed?', required: true },
    ];
    const run = new CaseRun({ policy, startingQuestions });
    expect(run.main).toBe('challenge.awaitingExplanation');
    expect(run.context.questions[0]?.askedBy.name).toContain('Example partnership board');
    const common = { ...run.context.signal, variation: 'common' as const };
    expect(new CaseRun({ policy, startingQuestions, signal: common }).main).toBe('triage');
  });

  it('closes from any open stage when the indicator is retired, and takes nothing afterwards', () => {
    const runs = [walks.triage(), walks.drafting(), walks.resourceShift(), walks.delivery(), walks.sustain()];
    for (const run of runs) {
      run.send('superseded');
      expect(run.main).toBe('closed.superseded');
      expect(run.can('superseded')).toBe(false);
      expect(run.can('figuresChanged')).toBe(false);
      expect(run.can('watch')).toBe(false);
      expect([...run.timers.keys()]).toEqual([]);
    }
  });
});
