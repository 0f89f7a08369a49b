import type { Nation } from '#kernel/bank-holidays';
import { addWorkingDays } from '#kernel/working-days';
import { defaultCasePolicy } from './case-policy.ts';
import type { DelayName } from './delays.ts';
import { caseDelays, waits } from './delays.ts';
import { CaseRun } from './testing/case-run.fixture.ts';
import { openingMoment, sampleIndicator } from './testing/sample-case.fixture.ts';
import { walks } from './testing/case-walks.fixture.ts';

const opened = new Date(openingMoment);
const dueIn = (days: number): Date => addWorkingDays(opened, days, 'england-and-wales');

describe('due dates', () => {
  it.each<[DelayName, () => CaseRun, number]>([
    ['triageDue', walks.triage, defaultCasePolicy.triageDays],
    ['explanationDue', walks.awaitingExplanation, defaultCasePolicy.explanationDays],
    ['explanationReviewDue', walks.explanationReview, defaultCasePolicy.explanationReviewDays],
    ['draftingDue', walks.drafting, defaultCasePolicy.draftingDays],
    ['partnerAcceptanceDue', walks.partnerAcceptance, defaultCasePolicy.partnerAcceptanceDays],
    ['approvalDue', walks.approval, defaultCasePolicy.approvalDays],
    ['callInWindowEnds', walks.callIn, defaultCasePolicy.callInDays],
    ['resourceShiftDue', walks.resourceShift, defaultCasePolicy.resourceShiftDays],
  ])('%s falls the policy’s working days after the event that began the wait', (name, walk, days) => {
    expect(walk().timer(name)?.due).toEqual(dueIn(days));
  });

  it('counts the review from the day it began', () => {
    const run = walks.followUpReview([46, 47, 46]);
    expect(run.timer('followUpReviewDue')?.due).toEqual(addWorkingDays(run.now, 20, 'england-and-wales'));
  });

  it('keeps to the bank holidays of the nation it is given', () => {
    const at = '2026-07-09T09:00:00.000Z';
    const due = (nation: Nation): string | undefined =>
      new CaseRun({ at }, nation).timer('triageDue')?.due.toISOString();
    expect(due('england-and-wales')).toBe('2026-07-16T23:00:00.000Z');
    expect(due('northern-ireland')).toBe('2026-07-17T23:00:00.000Z');
  });

  it('sustains for whole periods of the indicator after the one it began in', () => {
    const calendar = { nation: 'england-and-wales' as const };
    const at = new Date('2026-08-03T09:00:00.000Z');
    const { context } = walks.triage();
    const due = (frequency: typeof sampleIndicator.frequency): string =>
      caseDelays
        .sustainEnds({ context: { ...context, indicator: { ...sampleIndicator, frequency } }, at, calendar })
        .toISOString();
    expect(due('monthly')).toBe('2027-01-01T00:00:00.000Z');
    expect(due('quarterly')).toBe('2027-09-30T23:00:00.000Z');
    expect(due('financial_year')).toBe('2031-03-31T23:00:00.000Z');
  });

  it('gives the executive two calendar months to answer scrutiny', () => {
    const run = walks.approval().send('refer').send('draftRecommendation').send('issueRecommendation');
    expect(run.timer('scrutinyResponseDue')?.due.toISOString()).toBe('2026-05-02T23:00:00.000Z');
  });

  it('says the same in milliseconds, for a machine without a host', () => {
    const event = { type: 'openChallenge', at: openingMoment };
    const { context } = walks.awaitingExplanation();
    expect(waits.explanationDue({ context, event })).toBe(dueIn(10).getTime() - opened.getTime());
  });
});

describe('an overdue stage', () => {
  it.each<[string, DelayName, () => CaseRun, string[]]>([
    ['triage', 'triageDue', walks.triage, ['portfolioHolder', 'leader', 'scrutiny']],
    [
      'the explanation',
      'explanationDue',
      walks.awaitingExplanation,
      ['manager', 'portfolioHolder', 'leader', 'scrutiny'],
    ],
    [
      'its review',
      'explanationReviewDue',
      walks.explanationReview,
      ['portfolioHolder', 'leader', 'scrutiny'],
    ],
    ['the plan', 'draftingDue', walks.drafting, ['manager', 'portfolioHolder', 'leader', 'scrutiny']],
    [
      'a partner',
      'partnerAcceptanceDue',
      walks.partnerAcceptance,
      ['manager', 'portfolioHolder', 'leader', 'scrutiny'],
    ],
    ['the approval', 'approvalDue', walks.approval, ['leader', 'scrutiny']],
    ['a called-in decision', 'approvalDue', () => walks.callIn().send('callIn'), ['leader', 'scrutiny']],
    ['a consent', 'resourceShiftDue', walks.resourceShift, ['portfolioHolder', 'leader', 'scrutiny']],
    [
      'the verdict',
      'followUpReviewDue',
      () => walks.followUpReview([46, 47, 46]),
      ['portfolioHolder', 'leader', 'scrutiny'],
    ],
  ])('tells the next in line about %s, once each, and never moves', (_, name, walk, levels) => {
    const run = walk();
    const { value } = run.snapshot;
    const told: string[] = [];
    while (run.timer(name)) {
      run.fire(name);
      expect(run.effects.map(({ type }) => type)).toEqual(['escalate']);
      told.push(...run.effectsOf('escalate').map(({ level }) => level));
      expect(run.snapshot.value).toEqual(value);
    }
    expect(told).toEqual(levels);
    expect(run.context.escalations.map(({ level }) => level)).toEqual(levels);
    expect(run.context.escalations.every(({ at }) => at !== null && at > openingMoment)).toBe(true);
  });

  it('begins again from the bottom when the stage is entered anew', () => {
    const run = walks.awaitingExplanation().fire('explanationDue').fire('explanationDue');
    run.send('explain').send('returnExplanation').fire('explanationDue');
    expect(run.effectsOf('escalate').map(({ level }) => level)).toEqual(['manager']);
  });

  it('stops waiting once the act is done', () => {
    const run = walks.awaitingExplanation().send('explain');
    expect(run.timer('explanationDue')).toBeUndefined();
    expect(() => run.fire('explanationDue')).toThrow('does not wait');
  });
});

describe('the scrutiny region', () => {
  it('runs beside the main one, from the work programme to a tracked recommendation', () => {
    const run = walks.drafting().send('watch').send('refer').send('draftRecommendation');
    expect(run.can('issueRecommendation', { recommendation: '' })).toBe(false);
    run.send('issueRecommendation');
    expect([run.main, run.scrutiny]).toEqual(['actionPlan.drafting', 'awaitingResponse']);
    const late = run.fork().fire('scrutinyResponseDue');
    expect(late.scrutiny).toBe('awaitingResponse');
    expect(late.effectsOf('tellScrutiny')).toEqual([{ about: 'responseOverdue' }]);
    run.send('respondToScrutiny').send('endTracking');
    expect(run.scrutiny).toBe('none');
    expect(run.context.scrutiny.response?.text).toBe('Agreed.');
  });

  it('keeps tracking after the case has closed', () => {
    const run = walks.triage().send('refer').send('draftRecommendation').send('dismiss');
    expect(run.send('issueRecommendation').scrutiny).toBe('awaitingResponse');
    expect(run.can('respondToScrutiny')).toBe(true);
  });
});
