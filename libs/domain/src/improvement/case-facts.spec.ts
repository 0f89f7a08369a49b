import { caseFacts } from './case-facts.ts';
import { walks } from './testing/case-walks.fixture.ts';
import { people } from './testing/people.fixture.ts';

describe('what boards need of a case', () => {
  it('is next to nothing as it opens', () => {
    expect(caseFacts(walks.triage().context)).toEqual({
      escalated: 0,
      redesign: false,
      overrides: 0,
      planApproved: false,
      milestones: 0,
      milestonesMet: 0,
    });
  });

  it('counts the levels told at the present step alone', () => {
    const run = walks.awaitingExplanation().fire('explanationDue').fire('explanationDue');
    expect(caseFacts(run.context).escalated).toBe(2);
    expect(caseFacts(run.send('explain').context).escalated).toBe(0);
  });

  it('knows a plan that is approved, and its milestones', () => {
    expect(caseFacts(walks.approval().context)).toMatchObject({ planApproved: false });
    const { planApproved, milestones, milestonesMet } = caseFacts(walks.delivery().context);
    expect([planApproved, milestones > 0, milestonesMet]).toEqual([true, true, 0]);
    expect(caseFacts(walks.delivery().send('completeMilestone').context).milestonesMet).toBe(1);
  });

  it('remembers a verdict set aside in a round that is over', () => {
    const run = walks.followUpReview([46, 47, 46]).send('overrideVerdict', {
      by: people.reviewer,
      verdict: 'noChange',
    });
    expect(run.context.cycle).toBe(2);
    expect(caseFacts(run.context)).toMatchObject({ overrides: 1, planApproved: false });
  });
});
