import { addWorkingDays } from '#kernel/working-days';
import { eventTypes, people, sampleVirement, VirementRun } from './testing/virement-run.fixture.ts';
import { holdsReservation } from './ledger-acts.ts';
import { virementPolicy } from './virement-policy.ts';
import { isSettled, virementStates, virementWaitsFor } from './virement-words.ts';
import { virementEntry } from './virement.entry.ts';

const large = { amount: 10_000_001 };
const ends = ['enacted', 'reversed', 'refused', 'released'];

/** Every virement that can follow by one event; `askAgain` begins it anew and is followed once. */
function explore(start: VirementRun): VirementRun[] {
  const found = new Map<string, VirementRun>([[start.state, start]]);
  const waiting = [start];
  for (let run = waiting.shift(); run; run = waiting.shift()) {
    for (const type of eventTypes.filter((one) => run.can(one))) {
      const next = run.fork().send(type);
      if (found.has(next.state)) continue;
      found.set(next.state, next);
      waiting.push(next);
    }
  }
  return [...found.values()];
}

describe('a virement', () => {
  it('comes through every state there is, and can end from each', () => {
    const reached = new Set(
      [...explore(new VirementRun()), ...explore(new VirementRun(large))].map((run) => run.state),
    );
    expect(new Set(virementStates)).toEqual(reached);
    for (const run of explore(new VirementRun(large))) {
      expect(
        explore(run)
          .map(({ state }) => state)
          .filter((state) => ends.includes(state)),
      ).not.toEqual([]);
    }
    expect(virementStates.filter(isSettled)).toEqual(ends);
  });

  it.each(['out', 'in'] as const)(
    'keeps ledger and state in step on every path, direction %s',
    (direction) => {
      for (const run of explore(new VirementRun({ direction, ...large }))) {
        const count = (act: string): number => run.lines.filter((line) => line === act).length;
        const held = count('reserve') - count('release') - count('move_out') - count('reverse_out');
        expect([run.state, held]).toEqual([run.state, holdsReservation(run.state, direction) ? 1 : 0]);
        const moved =
          direction === 'out'
            ? count('move_out') - count('reverse_in')
            : count('move_in') - count('reverse_out');
        const isMoved = run.state === 'enacted' || run.state.startsWith('reversing.');
        expect([run.state, moved]).toEqual([run.state, isMoved ? 1 : 0]);
      }
    },
  );

  it('is approved at once within the budget holder’s authority, and above it by the leader', () => {
    expect(new VirementRun({ amount: 10_000_000 }).send('reserve').state).toBe('approved');
    expect(new VirementRun({ ...large, limitPence: null }).send('reserve').state).toBe('approved');
    expect(new VirementRun({ ...large, unit: 'FTE' }).send('reserve').state).toBe('approved');
    const run = new VirementRun(large).send('reserve');
    expect([run.state, virementWaitsFor(run.state, run.context)]).toEqual([
      'reserved',
      'Leader, Example Council',
    ]);
    expect(run.effects).toEqual([
      { type: 'virement.notify', params: { to: 'approvers', roles: ['leader'], about: 'approvalWanted' } },
    ]);
    expect(run.send('approve').state).toBe('approved');
    expect(run.context).toMatchObject({
      heading: { id: 'heading' },
      reserved: { by: { personId: 'holder' } },
      approved: { by: { personId: 'leader' }, text: 'Agreed.' },
    });
  });

  it('is never approved by who reserved it, nor moved by another organisation', () => {
    const run = new VirementRun(large);
    expect(run.can('reserve', { by: people.stranger })).toBe(false);
    expect(run.can('approve')).toBe(false);
    run.send('reserve');
    expect(run.can('approve', { by: people.holder })).toBe(false);
    expect(run.can('approve', { by: people.stranger })).toBe(false);
    expect(run.can('refuse', { by: people.stranger })).toBe(false);
  });

  it('wants a heading and a reason', () => {
    const run = new VirementRun();
    expect(run.can('reserve', { heading: { id: '', name: '' } })).toBe(false);
    expect(run.can('refuse', { reason: ' ' })).toBe(false);
    run.send('reserve').send('enact');
    expect(run.can('askReversal', { reason: '' })).toBe(false);
  });

  it('is reversed only when this side has agreed, and can be called off until then', () => {
    const enacted = new VirementRun().send('reserve').send('enact');
    expect(enacted.can('reverse')).toBe(false);
    const asked = enacted.fork().send('reversalAsked');
    expect(asked.can('reverse')).toBe(false);
    expect(asked.fork().send('agreeReversal').send('reverse').state).toBe('reversed');
    const declined = asked.fork().send('declineReversal');
    expect(declined.effects).toEqual([
      { type: 'virement.callOffReversal', params: { reason: 'It is spent.' } },
    ]);
    expect(declined.context.reversalRefused?.text).toBe('It is spent.');
    const first = enacted.fork().send('askReversal');
    expect(first.effects).toEqual([{ type: 'virement.settleReversal', params: {} }]);
    expect(first.fork().send('withdrawReversal').state).toBe('enacted');
    expect(first.send('reversalCalledOff').state).toBe('enacted');
    expect(first.send('askReversal').send('reverse').snapshot.status).toBe('done');
  });

  it('can be asked again for what came to nothing, as if for the first time', () => {
    const run = new VirementRun().send('reserve').send('release').send('askAgain');
    expect(run.state).toBe('asked');
    expect(run.context).toMatchObject({ heading: null, reserved: null, approved: null, ended: null });
    expect(new VirementRun().send('refuse').send('askAgain').state).toBe('asked');
  });

  it('waits above the limit for whoever the organisation names, anew each time it is asked', () => {
    const run = new VirementRun({ ...large, approverRoles: ['budget_holder'] }).send('reserve');
    expect(run.effects).toEqual([
      {
        type: 'virement.notify',
        params: { to: 'approvers', roles: ['budget_holder'], about: 'approvalWanted' },
      },
    ]);
    expect(virementWaitsFor(run.state, run.context)).toBe('Another budget holder, Example Council');
    // Whoever reserved it is no other.
    expect(run.can('approve', { by: people.holder })).toBe(false);
    expect(run.fork().send('approve', { by: people.leader }).state).toBe('approved');
    const again = run.send('refuse').send('askAgain', { limitPence: null, approverRoles: ['leader'] });
    expect(again.context).toMatchObject({ limitPence: null, approverRoles: ['leader'], reserved: null });
    expect(again.send('reserve').state).toBe('approved');
  });

  it('takes over a shift that was already under way', () => {
    const heading = { id: 'heading', name: 'Street scene' };
    const standing = { heading, by: people.holder };
    const consented = new VirementRun({ standing: { ...standing, state: 'consented' } });
    expect([consented.state, consented.context.heading]).toEqual(['approved', heading]);
    expect(new VirementRun({ standing: { ...standing, state: 'enacted' } }).state).toBe('enacted');
  });

  it('tells the next in line of an overdue decision, each once, and stays where it is', () => {
    const told = (run: VirementRun): unknown[] => run.effects.map(({ params }) => params);
    const run = new VirementRun(large);
    expect(told(run.overdue())).toEqual([{ level: 'approvers', roles: ['leader'] }]);
    expect(told(run.overdue())).toEqual([{ level: 'scrutiny' }]);
    expect(told(run.overdue())).toEqual([]);
    expect(run.state).toBe('asked');
    expect(told(run.send('reserve').overdue())).toEqual([{ level: 'scrutiny' }]);
    const at = new Date('2026-05-05T09:00:00Z');
    const calendar = { nation: 'scotland' as const };
    expect(virementEntry.delays.decisionDue({ context: run.context, at, calendar })).toEqual(
      addWorkingDays(at, 15, 'scotland'),
    );
  });
});

describe('the policy of an organisation’s own books', () => {
  it('comes before the partnership’s, and the defaults last', () => {
    const partnership = { budgetHolderLimitPence: 2_000_000, resourceShiftDays: 10 };
    expect(virementPolicy({ budgetHolderLimitPence: 500_000 }, partnership)).toEqual({
      budgetHolderLimitPence: 500_000,
      aboveLimitApprovers: ['leader'],
      resourceShiftDays: 10,
    });
    expect(virementPolicy({ budgetHolderUnlimited: true, resourceShiftDays: 3 }, partnership)).toEqual({
      budgetHolderLimitPence: null,
      aboveLimitApprovers: ['leader'],
      resourceShiftDays: 3,
    });
    expect(virementPolicy({ budgetHolderLimitPence: 'much' }, {})).toEqual({
      budgetHolderLimitPence: sampleVirement.limitPence,
      aboveLimitApprovers: ['leader'],
      resourceShiftDays: 15,
    });
  });

  it('names who approves above the limit, and the leader where it names nobody known', () => {
    const named = (aboveLimitApprovers: unknown) =>
      virementPolicy({ aboveLimitApprovers }, {}).aboveLimitApprovers;
    expect(named(['budget_holder'])).toEqual(['budget_holder']);
    expect(named(['budget_holder', 'leader'])).toEqual(['leader', 'budget_holder']);
    for (const nobody of [undefined, null, [], ['auditor'], 'budget_holder'])
      expect(named(nobody)).toEqual(['leader']);
    // A partnership does not decide who approves in an organisation's books.
    expect(virementPolicy({}, { aboveLimitApprovers: ['budget_holder'] }).aboveLimitApprovers).toEqual([
      'leader',
    ]);
  });
});
