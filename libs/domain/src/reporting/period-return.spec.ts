import { people } from '../improvement/testing/people.fixture.ts';
import { ReturnRun } from './testing/return-run.fixture.ts';

const submitted = () => new ReturnRun().send('saveDraft').send('sign');

describe('a return', () => {
  it('goes from due by draft and signature to verified', () => {
    const run = new ReturnRun();
    expect([run.stage, run.waits()]).toEqual(['due', ['returnDue']]);
    run.send('saveDraft');
    expect([run.stage, run.context.draftBy?.personId]).toEqual(['drafted', 'owner']);
    run.send('sign');
    expect([run.stage, run.waits(), run.told()]).toEqual([
      'submitted',
      ['verificationDue'],
      ['verifiers: toVerify'],
    ]);
    run.send('verify');
    expect([run.stage, run.waits(), run.told()]).toEqual(['verified', [], ['owner: verified']]);
    expect(run.context).toMatchObject({ standing: 'verified', verifiedBy: { personId: 'manager' } });
  });

  it('keeps its due date through drafts made and removed', () => {
    const run = new ReturnRun();
    const due = [...run.timers.values()][0]?.due;
    run.send('saveDraft').send('saveDraft').send('removeDraft');
    expect([run.stage, [...run.timers.values()][0]?.due]).toEqual(['due', due]);
    expect(due?.toISOString()).toBe('2026-04-21T23:00:00.000Z');
  });

  it('is overdue from the end of its last day, and each in line is told once', () => {
    const run = new ReturnRun().send('saveDraft');
    const line = [run.fire('returnDue').told(), run.fire('returnStillDue').told()];
    line.push(run.fire('returnStillDue').told());
    expect(line).toEqual([['owner: returnLate'], ['manager: returnLate'], ['portfolioHolder: returnLate']]);
    expect([run.stage, run.late, run.waits()]).toEqual(['drafted', true, []]);
    run.send('sign');
    expect([run.late, run.waits()]).toEqual([false, ['verificationDue']]);
  });

  it('is verified by nobody who entered or signed the figure', () => {
    const run = submitted();
    for (const by of [people.owner, people.signer]) {
      expect(run.can('verify', { by })).toBe(false);
      expect(run.can('sendBack', { by })).toBe(false);
    }
    expect(run.can('verify')).toBe(true);
    expect(new ReturnRun().send('importFigure').can('verify', { by: people.signer })).toBe(false);
  });

  it('is sent back with a reason only, and signed anew with one only', () => {
    const run = submitted();
    expect(run.can('sendBack', { reason: ' ' })).toBe(false);
    run.send('sendBack');
    expect([run.stage, run.told(), run.waits()]).toEqual([
      'sentBack',
      ['owner: sentBack'],
      ['correctionDue'],
    ]);
    run.send('saveDraft');
    const figure = { ...run.context.figure, reason: null };
    expect(run.can('sign', { figure })).toBe(false);
    run.send('sign');
    expect([run.stage, run.context.figure?.revision, run.context.sentBack]).toEqual(['submitted', 2, null]);
  });

  it('tells the manager and then the portfolio holder of a check or a correction that is late', () => {
    const check = submitted();
    const correction = submitted().send('sendBack');
    for (const [run, wait, about] of [
      [check, 'verificationDue', 'verificationLate'],
      [correction, 'correctionDue', 'correctionLate'],
    ] as const) {
      expect(run.fire(wait).told()).toEqual([`manager: ${about}`]);
      expect(run.fire(wait).told()).toEqual([`portfolioHolder: ${about}`]);
      expect(run.waits()).toEqual([]);
    }
    expect([check.stage, correction.stage]).toEqual(['submitted', 'sentBack']);
  });

  it('restates what was verified, and stands again where it stood when the draft is removed', () => {
    const stood: [ReturnRun, string][] = [
      [submitted(), 'submitted'],
      [submitted().send('sendBack'), 'sentBack'],
      [submitted().send('verify'), 'verified'],
      [new ReturnRun({ onRecord: true }), 'onRecord'],
    ];
    for (const [run, stage] of stood) {
      run.send('saveDraft');
      expect([run.stage, run.can('verify')]).toEqual(['redrafted', false]);
      expect(run.fork().send('removeDraft').stage).toBe(stage);
      expect(run.send('sign').stage).toBe('submitted');
    }
  });

  it('asks nothing of a figure that came in with history', () => {
    const run = new ReturnRun({ onRecord: true });
    expect([run.stage, run.late, run.waits(), run.can('verify')]).toEqual(['onRecord', false, [], false]);
  });

  it('keeps a draft under which a figure came in from a file', () => {
    const run = new ReturnRun().send('saveDraft').send('importFigure');
    expect([run.stage, run.late, run.waits()]).toEqual(['redrafted', false, []]);
    expect(run.send('removeDraft').stage).toBe('submitted');
  });

  it('is over once it is withdrawn, with nothing left to wait for', () => {
    const run = new ReturnRun().fire('returnDue').send('withdraw');
    expect([run.stage, run.waits(), run.snapshot.status]).toEqual(['withdrawn', [], 'done']);
    expect(submitted().send('verify').send('withdraw').snapshot.status).toBe('done');
  });
});
