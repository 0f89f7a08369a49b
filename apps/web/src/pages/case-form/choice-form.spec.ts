import { readChoice, reasonsToComment } from './choice-form.ts';

const choices = [
  { event: 'approvePlan', label: 'Approve', done: 'You approved' },
  { event: 'returnPlan', label: 'Return', done: 'You returned', reasonWanted: 'Say what should change' },
];

describe('readChoice', () => {
  it('takes a choice without a comment only where none is wanted', () => {
    expect(readChoice({ decision: 'approvePlan', comment: '' }, choices).choice?.event).toBe('approvePlan');
    expect(readChoice({ decision: 'returnPlan', comment: '' }, choices)).toEqual({
      choice: null,
      problems: [{ field: 'comment', message: 'Say what should change' }],
    });
    expect(readChoice({ decision: 'returnPlan', comment: 'Dates' }, choices).choice?.event).toBe(
      'returnPlan',
    );
  });

  it('refuses nothing chosen and a choice that is not offered', () => {
    for (const decision of ['', 'rejectPlan']) {
      expect(readChoice({ decision, comment: 'x' }, choices).problems).toEqual([
        { field: 'decision', message: 'Choose what you decide' },
      ]);
    }
  });
});

describe('reasonsToComment', () => {
  it('shows a problem with the reason at the one box there is', () => {
    const problems = [{ field: 'reason', message: 'Too long' }];
    expect(reasonsToComment(problems)).toEqual([{ field: 'comment', message: 'Too long' }]);
  });
});
