import { recommendationDetail } from './recommendation-detail.ts';
import type { RecommendationEvent } from './recommendation-events.ts';
import { recommendationPolicyOf } from './recommendation-policy.ts';
import { addressedTo, recommendationPast } from './recommendation-words.ts';
import { madeAt, officer } from './testing/recommendation-run.fixture.ts';
import { recommendationProblems, validateMade } from './validate-recommendation.ts';

const stamp = { by: officer, at: madeAt };
const fieldsOf = (event: object): string[] =>
  recommendationProblems({ ...stamp, ...event } as RecommendationEvent).map(({ field }) => field);

describe('what is wrong with an act, by field', () => {
  it('asks an acceptance who carries it out, by when and how', () => {
    const response = { type: 'respond', decision: 'accepted', text: 'Yes.' };
    expect(fieldsOf({ ...response, implementation: null })).toEqual([
      'organisationId',
      'person',
      'implementBy',
      'steps',
    ]);
    const late = { organisationId: 'o', organisationName: 'O', person: 'P', by: '2026-03-01', steps: 'S' };
    expect(fieldsOf({ ...response, implementation: late })).toEqual(['implementBy']);
    expect(fieldsOf({ ...response, implementation: { ...late, by: '2026-03-02' } })).toEqual([]);
  });

  it('asks a rejection for its reasons alone, and any answer for a decision', () => {
    expect(fieldsOf({ type: 'respond', decision: 'rejected', text: 'No.', implementation: null })).toEqual(
      [],
    );
    expect(fieldsOf({ type: 'respond', decision: 'maybe', text: ' ', implementation: null })).toEqual([
      'decision',
      'response',
    ]);
  });

  it.each([
    ['noteProgress', { note: '' }, ['note']],
    ['submitEvidence', { evidence: ' ' }, ['evidence']],
    ['notSatisfied', { reason: '', implementBy: '2026-02-30' }, ['reason', 'implementBy']],
    ['close', { reason: '' }, ['reason']],
    ['withdraw', { reason: 'x'.repeat(10_001) }, ['reason']],
  ])('%s', (type, content, fields) => {
    expect(fieldsOf({ type, ...content })).toEqual(fields);
  });

  it('asks a new recommendation what it is about and what it says', () => {
    expect(validateMade({ title: '', text: '' }).map(({ field }) => field)).toEqual([
      'title',
      'recommendation',
    ]);
    expect(validateMade({ title: 'x'.repeat(201), text: 'y' }).map(({ field }) => field)).toEqual(['title']);
  });
});

describe('the words of a recommendation', () => {
  it('name whoever has to answer', () => {
    const to = { portfolio: 'ENV', portfolioName: null, organisationId: 'c', organisationName: 'Council' };
    expect(addressedTo(to)).toBe('Portfolio holder for ENV, Council');
    expect(addressedTo({ ...to, portfolio: null })).toBe('Leader, Council');
  });

  it('tell a history', () => {
    expect(recommendationPast('workflow.started')).toBe('made the recommendation');
    expect(recommendationPast('xstate.after.responseDue.scrutinyRecommendation.x')).toMatch(
      /^The response was/,
    );
    expect(recommendationPast('pressAgain')).toBe('pressed the recommendation again');
    const returned = { type: 'notSatisfied', ...stamp, reason: 'Thin.', implementBy: '2026-06-01' };
    expect(recommendationDetail(returned)).toBe('‘Thin.’ To be done by 1 June 2026.');
    expect(recommendationDetail({ type: 'xstate.after.responseDue' })).toBeNull();
  });
});

describe('a partnership’s policy', () => {
  it('takes its own settings, and the default where one is missing or makes no sense', () => {
    const set = { scrutinyResponseMonths: 1, scrutinyReminderDays: -3, scrutinyDecisionDays: 'ten' };
    expect(recommendationPolicyOf(set)).toEqual({
      scrutinyResponseMonths: 1,
      scrutinyReminderDays: 10,
      scrutinyDecisionDays: 20,
    });
  });
});
