import { caseEventTypes } from './case-events.ts';
import { stagesOf } from './case-path.ts';
import { stageLabel, waitingFor } from './case-words.ts';
import { eventDetail } from './event-detail.ts';
import { eventLabel, isPassingOfTime, pastLabel } from './event-words.ts';
import { questionBank, suggestQuestions } from './question-bank.ts';
import { people } from './testing/people.fixture.ts';
import { sampleSignal } from './testing/sample-case.fixture.ts';
import { sampleEvent } from './testing/sample-events.fixture.ts';
import { walks } from './testing/case-walks.fixture.ts';

const at = '2026-03-02T09:00:00.000Z';

describe('whom a case waits for', () => {
  it.each([
    ['the owner', walks.awaitingExplanation, 'Head of Environment, Example Council'],
    ['the challenger', walks.explanationReview, 'Portfolio holder for Environment, Example Council'],
    ['the partner', walks.partnerAcceptance, 'Partner lead, Example Health'],
    ['the decider', walks.approval, 'Portfolio holder for Environment, Example Council'],
    ['both sides', walks.resourceShift, 'Budget holder, Example Health and Example Council'],
    [
      'the reviewer',
      () => walks.followUpReview([46, 47, 46]),
      'A reviewer who neither wrote nor approved the plan',
    ],
    ['nobody', () => walks.triage().send('dismiss'), ''],
  ])('names %s', (_, walk, words) => {
    const run = walk();
    expect(waitingFor(run.main, run.context)).toBe(words);
  });

  it('names the money itself once every side has consented', () => {
    const run = walks.resourceShift().send('consent');
    run.send('consent', { legId: 'leg-in', by: people.councilBudget });
    expect(waitingFor(run.main, run.context)).toBe('The movement of the money');
  });
});

describe('labels', () => {
  it('reads a stage from a whole state text or alone', () => {
    expect(stageLabel('main:challenge.awaitingExplanation;scrutiny:none')).toBe('Waiting for an explanation');
    expect(stageLabel('triage')).toBe('To be triaged');
  });

  it('has words of its own for every event and every wait', () => {
    for (const type of caseEventTypes) {
      expect(eventLabel(type)).not.toBe(type);
      expect(pastLabel(type)).not.toBe(type);
    }
    const wait = 'xstate.after.explanationDue.improvementCase.main.challenge.awaitingExplanation';
    expect(pastLabel(wait)).toBe('The explanation was overdue; the next in line was told');
    expect(isPassingOfTime(wait)).toBe(true);
    expect(isPassingOfTime('explain')).toBe(false);
    expect(pastLabel('workflow.started')).toBe('opened the case');
  });
});

describe('the detail of a history line', () => {
  const { context } = walks.resourceShift();

  it.each([
    [sampleEvent('returnPlan', at), 'Returned: ‘Say who was consulted.’'],
    [sampleEvent('explain', at), 'Forecast for December 2027: 39.0%'],
    [sampleEvent('consent', at), '£12,500 from Prevention, Example Health.'],
    [sampleEvent('completeMilestone', at), 'Vehicles ordered: ‘Order 12.’'],
    [sampleEvent('authoriseDrift', at), 'Until 1 September 2027: ‘Because it is so.’'],
    [sampleEvent('overrideVerdict', at), 'Improved: ‘Seen on site.’ Lesson: ‘Order earlier.’'],
    [sampleEvent('submitPlan', at), '1 action'],
    [sampleEvent('acceptExplanation', at), null],
    [sampleEvent('acceptExplanation', at, { comment: 'Thank you.' }), '‘Thank you.’'],
    [{ type: 'workflow.started' }, null],
  ])('%#', (event, words) => {
    expect(eventDetail(event, context)).toBe(words);
  });
});

describe('the drawn path', () => {
  const statuses = (run: { context: Parameters<typeof stagesOf>[0] }) =>
    Object.fromEntries(stagesOf(run.context).map(({ key, status }) => [key, status]));

  it('shows what is done, skipped, current and ahead', () => {
    expect(statuses(walks.delivery())).toEqual({
      triage: 'done',
      awaitingExplanation: 'done',
      explanationReview: 'done',
      drafting: 'done',
      partnerAcceptance: 'skipped',
      approval: 'done',
      callInWindow: 'skipped',
      resourceShift: 'skipped',
      delivery: 'current',
      followUpReview: 'ahead',
      sustain: 'ahead',
      closed: 'ahead',
    });
  });

  it('marks as skipped all that a closed case never came to', () => {
    const shown = statuses(walks.explanationReview().send('closeExplained'));
    expect(shown).toMatchObject({ explanationReview: 'done', drafting: 'skipped', closed: 'current' });
    const path = stagesOf(walks.explanationReview().send('closeExplained').context);
    expect(path.at(-1)?.label).toBe('Closed: explained');
  });

  it('starts the path anew in the next cycle, triage apart', () => {
    const run = walks.followUpReview([41, 42, 41]).send('confirmVerdict');
    expect(statuses(run)).toMatchObject({
      triage: 'done',
      awaitingExplanation: 'current',
      delivery: 'ahead',
    });
  });

  it('shows drift as where the case is', () => {
    expect(statuses(walks.drift())).toMatchObject({ triage: 'done', drift: 'current', closed: 'ahead' });
  });

  it('gives the times it came and went', () => {
    const [triage] = stagesOf(walks.awaitingExplanation().context);
    expect(triage).toMatchObject({ enteredAt: at, leftAt: at });
  });
});

describe('the question bank', () => {
  it('has at least thirty questions in six groups, each with a code of its own', () => {
    expect(questionBank.length).toBeGreaterThanOrEqual(30);
    expect(new Set(questionBank.map(({ code }) => code)).size).toBe(questionBank.length);
    expect(new Set(questionBank.map(({ group }) => group)).size).toBe(6);
  });

  it('suggests first what fits the signal', () => {
    const three = (change: object, stage: 'challenge' | 'review' = 'challenge') =>
      suggestQuestions({ ...sampleSignal, ...change }, stage)
        .slice(0, 3)
        .map(({ code }) => code);
    expect(three({})).toEqual(['W1', 'W2', 'W7']);
    expect(three({ variation: 'common', assurance: 'fail' })[0]).toBe('W5');
    expect(three({ class: 'good', variation: 'improvement' })).toContain('W13');
    expect(three({ kind: 'relapse' })[0]).toBe('W2');
  });

  it('binds questions to stages, none to nowhere', () => {
    for (const stage of ['challenge', 'plan', 'shift', 'review'] as const) {
      const asked = suggestQuestions(sampleSignal, stage);
      expect(asked.length).toBeGreaterThanOrEqual(3);
      expect(asked.every(({ stages }) => stages.includes(stage))).toBe(true);
    }
  });
});
