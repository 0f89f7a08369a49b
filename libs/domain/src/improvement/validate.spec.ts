import { validateChallenge, validateDrift, validateExplain, validateQuestion } from './validate-challenge.ts';
import { validateBeginReview, validateConfirm, validateOverride } from './validate-delivery.ts';
import { validatePlan } from './validate-plan.ts';
import type { FieldProblem } from './field-problem.ts';
import { councilAction, sampleAsk, sampleIndicator, samplePlan } from './testing/sample-case.fixture.ts';
import { walks } from './testing/case-walks.fixture.ts';

const at = '2026-03-02T09:00:00.000Z';
const fields = (problems: FieldProblem[]): string[] => problems.map(({ field }) => field);
const { context } = walks.drafting();
const plan = (change: Parameters<typeof samplePlan>[0], over = context) =>
  fields(validatePlan(samplePlan(change), over, { draft: false, at }));

describe('a plan', () => {
  it('has nothing wrong when it is whole', () => {
    expect(plan({})).toEqual([]);
  });

  it('names every text left out', () => {
    const blank = { causes: ' ', impactPartners: '', consulted: '', risks: '' };
    expect(plan(blank)).toEqual(['causes', 'impactPartners', 'consulted', 'risks']);
  });

  it('names what is wrong with an action by its place', () => {
    const bad = {
      ...councilAction,
      title: '',
      due: '2026-03-01',
      milestones: [{ id: 'm', title: 'Later', due: '2027-01-01' }],
    };
    expect(plan({ actions: [councilAction, bad] })).toEqual(['actions.1.title', 'actions.1.due']);
    const outside = { ...councilAction, milestones: [{ id: 'm', title: 'Later', due: '2027-01-01' }] };
    expect(plan({ actions: [outside] })).toEqual(['actions.0.milestones.0.due']);
    expect(plan({ actions: [{ ...councilAction, milestones: [] }] })).toEqual(['actions.0.milestones']);
  });

  it('wants a date to come, a trajectory in order, and criteria that can be judged', () => {
    expect(plan({ backOnTrack: '2026-03-02' })).toEqual(['backOnTrack']);
    expect(plan({ backOnTrack: '2026-02-31' })).toEqual(['backOnTrack']);
    const point = { date: '2026-06-30', periodLabel: 'June 2026', value: 42 };
    expect(plan({ trajectory: [point, point] })).toEqual(['trajectory.1.date']);
    expect(plan({ criteria: null })).toEqual(['criteriaRule', 'criteriaPointsAfter']);
    expect(plan({ criteria: { rule: 'meanShift', pointsAfter: 0 } })).toEqual(['criteriaPointsAfter']);
    const noTarget = { ...context, indicator: { ...sampleIndicator, target: null } };
    expect(plan({}, noTarget)).toEqual(['criteriaRule']);
    const neutral = { ...context, indicator: { ...sampleIndicator, polarity: 'neutral' as const } };
    expect(plan({ criteria: { rule: 'meanShift', pointsAfter: 3 } }, neutral)).toEqual(['criteriaRule']);
  });

  it('wants whole amounts that move somewhere', () => {
    expect(plan({ resourcesAsked: [{ ...sampleAsk, amount: -1 }] })).toEqual(['resourcesAsked.0.amount']);
    expect(plan({ resourcesAsked: [{ ...sampleAsk, amount: 0.5 }] })).toEqual(['resourcesAsked.0.amount']);
    const still = { ...sampleAsk, toOrganisationId: 'health', toHeading: 'Prevention' };
    expect(plan({ resourcesAsked: [still] })).toEqual(['resourcesAsked.0.toHeading']);
  });

  it('may be a draft with anything left out', () => {
    const empty = samplePlan({ causes: '', actions: [], backOnTrack: '', trajectory: [], criteria: null });
    expect(validatePlan(empty, context, { draft: true, at })).toEqual([]);
    const long = samplePlan({ causes: 'a'.repeat(10_001) });
    expect(fields(validatePlan(long, context, { draft: true, at }))).toEqual(['causes']);
  });
});

describe('the other forms', () => {
  it('say what is missing from a challenge and a question', () => {
    expect(
      fields(
        validateChallenge({ questions: [], justification: null, place: null, outOfTurn: null }, context),
      ),
    ).toEqual(['questions']);
    const blank = { id: 'q', code: null, group: 'why' as const, text: ' ', required: true };
    expect(fields(validateQuestion(blank))).toEqual(['question.text']);
    const odd = { ...blank, text: 'Why?', group: 'odd' as 'why' };
    expect(fields(validateQuestion(odd, 'questions.2'))).toEqual(['questions.2.group']);
  });

  it('point at the answer that is missing', () => {
    const asked = walks.awaitingExplanation().context;
    const whole = {
      answers: [{ questionId: 'question-1', text: '' }],
      causeHypothesis: 'Too few vehicles.',
      evidence: 'Fleet log.',
      forecast: { periodStart: '2026-02-01', periodLabel: 'February 2026', value: 39 },
    };
    expect(fields(validateExplain(whole, asked))).toEqual(['answers.0.text']);
    expect(fields(validateExplain({ ...whole, answers: [] }, asked))).toEqual(['answers']);
    const foreign = { ...whole, answers: [{ questionId: 'other', text: 'x' }] };
    expect(fields(validateExplain(foreign, asked))).toEqual(['answers', 'answers.0.questionId']);
  });

  it('want a review date to come for drift', () => {
    const drift = { reason: 'Lesser measure.', reviewDate: '2026-03-01', resourceReleased: 'Nothing.' };
    expect(fields(validateDrift(drift, at))).toEqual(['reviewDate']);
    expect(validateDrift({ ...drift, reviewDate: '2026-03-03' }, at)).toEqual([]);
  });

  it('say why a review cannot begin, and what a verdict needs', () => {
    const [early] = validateBeginReview(walks.delivery().context);
    expect(early?.message).toBe(
      'Too early: the plan needs 3 figures from after it began before it can be judged.',
    );
    const review = walks.followUpReview([46, 47, 46]).context;
    expect(validateBeginReview(review)).toEqual([]);
    expect(fields(validateConfirm({ lesson: '', next: 'party' as 'challenge' }, review))).toEqual([
      'lesson',
      'next',
    ]);
    const same = {
      verdict: 'improved' as const,
      reason: '',
      lesson: 'Order earlier.',
      next: null,
      questions: [],
    };
    expect(fields(validateOverride(same, review))).toEqual(['reason', 'verdict']);
  });
});
