import { defaultReturnPolicy, returnPolicyOf } from './return-policy.ts';
import {
  returnPastLabel,
  returnStageIn,
  returnStageLabel,
  returnStages,
  returnStateOf,
} from './return-words.ts';

describe('the words of a return', () => {
  it('name every stage', () => {
    expect(returnStages.map(returnStageLabel).every((label) => label.length > 3)).toBe(true);
  });

  it('read both regions of a state, and refuse one that is no return’s', () => {
    expect(returnStateOf({ figure: 'drafted', clock: 'overdue' })).toEqual({ stage: 'drafted', late: true });
    expect(returnStateOf({ figure: 'verified', clock: 'answered' }).late).toBe(false);
    expect(() => returnStateOf('triage')).toThrow('cannot stand');
    expect(returnStageIn('figure:sentBack;clock:answered')).toBe('sentBack');
    expect(returnStageIn('clock:answered;figure:verified')).toBe('verified');
    expect(returnStageIn('')).toBeNull();
  });

  it('say what happened, timers among it', () => {
    expect(returnPastLabel('verify')).toBe('Figure verified');
    expect(returnPastLabel('workflow.started')).toBe('Return opened');
    expect(returnPastLabel('xstate.after.verificationDue.periodReturn.figure.submitted')).toContain(
      'Not verified',
    );
  });
});

describe('the policy of returns', () => {
  it('is the default until decided otherwise, and never a length that makes no sense', () => {
    expect(returnPolicyOf({})).toEqual(defaultReturnPolicy);
    expect(returnPolicyOf({ verificationDays: 3, correctionDays: 0, lateReturnDays: 'soon' })).toEqual({
      ...defaultReturnPolicy,
      verificationDays: 3,
    });
  });
});
