import { yearly, yearTarget, sampleTerms, targetPeople } from './testing/sample-proposal.fixture.ts';
import { TargetRun } from './testing/target-run.fixture.ts';
import { targetEventTypes } from './target-events.ts';
import { targetProposalEntry } from './target-proposal.entry.ts';
import { isWithLeader } from './target-notices.ts';
import { isSettled, targetStages } from './target-stages.ts';
import { targetWaitingFor } from './target-words.ts';

const flagged = () =>
  new TargetRun({
    terms: sampleTerms({ value: 48 }),
    history: { figures: yearly(2022, [44, 45, 46, 47]), targets: [] },
  });

describe('the proposal of a target', () => {
  it('is put to the portfolio holder, who agrees, and then it is over', () => {
    const run = new TargetRun();
    expect(run.effectsOf('target.notify')).toEqual([{ to: 'portfolioHolder', about: 'targetToDecide' }]);
    expect(targetWaitingFor(run.context)).toBe('Portfolio holder for Environment, Example Council');
    expect(run.waitsFor()).toEqual({
      targetDecisionDue: '2026-11-17T00:00:00.000Z',
      targetPeriodBegins: '2027-04-01T23:00:00.000Z',
    });
    run.send('approveTarget');
    expect(run.stage).toBe('inForce');
    expect(run.context.decision).toMatchObject({ by: { personId: 'holder' }, targetId: 'target' });
    expect(run.context.closedAt).toBe('2026-11-02T10:00:00.000Z');
    expect(run.waitsFor()).toEqual({});
    expect(targetEventTypes.filter((type) => run.can(type))).toEqual([]);
  });

  it('comes back changed, with every round kept', () => {
    const run = new TargetRun().send('returnTarget');
    expect(run.stage).toBe('returned');
    expect(targetWaitingFor(run.context)).toBe('Performance manager, Example Council');
    expect(Object.keys(run.waitsFor())).toEqual(['targetRevisionDue', 'targetPeriodBegins']);
    run.send('reviseTarget');
    expect(run.stage).toBe('proposed');
    expect(run.context).toMatchObject({ round: 2, terms: { value: 58 } });
    expect(run.context.rounds.map(({ terms, returned }) => [terms.value, returned?.comment])).toEqual([
      [55, 'Aim higher.'],
      [58, undefined],
    ]);
    expect(run.context.proposers.map(({ personId }) => personId)).toEqual(['manager']);
  });

  it('reaches every state, and from each open one every end but agreement without a return', () => {
    const ends = {
      inForce: (run: TargetRun) => run.send('approveTarget'),
      rejected: (run: TargetRun) => run.send('rejectTarget'),
      withdrawn: (run: TargetRun) => run.send('withdrawTarget'),
      superseded: (run: TargetRun) => run.send('supersedeTarget'),
      lapsed: (run: TargetRun) => run.fire('targetPeriodBegins'),
    };
    for (const [stage, finish] of Object.entries(ends)) expect(finish(new TargetRun()).stage).toBe(stage);
    for (const stage of ['withdrawn', 'superseded', 'lapsed'] as const) {
      expect(ends[stage](new TargetRun().send('returnTarget')).stage).toBe(stage);
    }
    expect(targetStages.filter((stage) => !isSettled(stage))).toEqual(['proposed', 'returned']);
    expect(targetStages.filter(isSettled).toSorted()).toEqual(Object.keys(ends).toSorted());
  });

  it('is decided by nobody who put it, in any round, nor by the owner', () => {
    const run = new TargetRun()
      .send('returnTarget')
      .send('reviseTarget', { by: targetPeople.holder, decider: 'leader' });
    expect(targetWaitingFor(run.context)).toBe('Leader, Example Council');
    for (const type of ['approveTarget', 'returnTarget', 'rejectTarget'] as const) {
      for (const by of [targetPeople.manager, targetPeople.holder, targetPeople.owner]) {
        expect(run.can(type, { by })).toBe(false);
      }
      expect(run.can(type, { by: targetPeople.leader })).toBe(true);
    }
  });

  it('asks a reason for every flag before it is agreed, and none for its return', () => {
    const run = flagged();
    expect(run.context.flags.map(({ code }) => code)).toEqual(['lastYearAndABit']);
    expect(run.can('approveTarget')).toBe(false);
    expect(run.can('approveTarget', { reasons: [{ code: 'lastYearAndABit', reason: ' ' }] })).toBe(false);
    expect(run.can('approveTarget', { reasons: [{ code: 'loweredAfterMiss', reason: 'No.' }] })).toBe(false);
    expect(run.can('returnTarget')).toBe(true);
    const reasons = [{ code: 'lastYearAndABit' as const, reason: 'The depot closes for half the year.' }];
    expect(run.send('approveTarget', { reasons }).context.decision?.reasons).toEqual(reasons);
  });

  it('wants words for a return, a rejection and a withdrawal', () => {
    const run = new TargetRun();
    expect(run.can('returnTarget', { comment: ' ' })).toBe(false);
    expect(run.can('rejectTarget', { reason: '' })).toBe(false);
    expect(run.can('withdrawTarget', { reason: '' })).toBe(false);
  });

  it('is never agreed after its first day, nor beside another target for the time', () => {
    const run = new TargetRun();
    expect(run.can('approveTarget', { targets: [yearTarget(2027, 50)] })).toBe(false);
    expect(run.can('approveTarget', { at: '2027-04-01T08:00:00.000Z' })).toBe(true);
    expect(run.can('approveTarget', { at: '2027-04-02T08:00:00.000Z' })).toBe(false);
    expect(run.can('rejectTarget', { at: '2027-04-02T08:00:00.000Z' })).toBe(true);
  });
});

describe('an overdue decision', () => {
  it('is told to the leader, who may then decide, and to scrutiny, each once, and stays', () => {
    const run = new TargetRun();
    expect(isWithLeader(run.context)).toBe(false);
    run.fire('targetDecisionDue');
    expect(run.effectsOf('target.escalate')).toEqual([{ level: 'leader', stage: 'proposed' }]);
    expect(run.effectsOf('target.notify')).toEqual([]);
    expect(isWithLeader(run.context)).toBe(true);
    expect(targetWaitingFor(run.context)).toBe('Portfolio holder for Environment or leader, Example Council');
    run.fire('targetDecisionDue');
    expect(run.effectsOf('target.escalate')).toEqual([{ level: 'scrutiny', stage: 'proposed' }]);
    expect(Object.keys(run.waitsFor())).toEqual(['targetPeriodBegins']);
    expect(run.stage).toBe('proposed');
    expect(run.send('approveTarget', { by: targetPeople.leader }).stage).toBe('inForce');
  });

  it('begins anew when a changed proposal is put', () => {
    const run = new TargetRun().fire('targetDecisionDue').send('returnTarget').send('reviseTarget');
    expect(isWithLeader(run.context)).toBe(false);
    expect(run.fire('targetDecisionDue').effectsOf('target.escalate')).toHaveLength(1);
  });

  it('is told to managers and the portfolio holder when it is the change that is late', () => {
    const run = new TargetRun().send('returnTarget').fire('targetRevisionDue');
    expect(run.effectsOf('target.escalate')).toEqual([{ level: 'manager', stage: 'returned' }]);
    run.fire('targetRevisionDue');
    expect(run.effectsOf('target.escalate')).toEqual([{ level: 'portfolioHolder', stage: 'returned' }]);
    expect(Object.keys(run.waitsFor())).toEqual(['targetPeriodBegins']);
  });
});

describe('the proposal as a durable host takes it', () => {
  it('knows every event of its states', () => {
    const { machine, events } = targetProposalEntry;
    const taken = machine.events.filter((type) => !type.startsWith('xstate.'));
    expect([...new Set<string>(taken)].toSorted()).toEqual([...events].toSorted());
  });
});
