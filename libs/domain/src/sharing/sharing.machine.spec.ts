import { sharingEventTypes } from './sharing-events.ts';
import { sharingStates } from './sharing-words.ts';
import { coordinator, lead, SharingRun } from './testing/sharing-run.fixture.ts';

const agreed = () => new SharingRun().send('agree');
const active = () => agreed().fire('startDate');

describe('a sharing agreement', () => {
  it('asks the other side for an answer, whichever side proposes', () => {
    const asks = (run: SharingRun) => run.effects;
    const about = 'proposalToAnswer';
    expect(asks(new SharingRun())).toEqual([
      { type: 'sharing.notify', params: { to: 'partnership', about } },
    ]);
    const asked = new SharingRun({ proposedBy: 'partnership', proposer: coordinator, indicator: null });
    expect(asks(asked)).toEqual([{ type: 'sharing.notify', params: { to: 'organisation', about } }]);
  });

  it('waits for its first day when agreed ahead of it, and publishes then', () => {
    const run = agreed();
    expect(run.state).toBe('agreed');
    expect(run.effects.map(({ type }) => type)).toEqual(['sharing.notify']);
    run.fire('startDate');
    // Midnight in London on 1 April, when summer time has begun.
    expect(run.now.toISOString()).toBe('2026-03-31T23:00:00.000Z');
    expect(run.state).toBe('active');
    expect(run.effects).toContainEqual({ type: 'sharing.publish', params: { organisationId: 'health' } });
  });

  it('is active at once when it is agreed on its first day or later', () => {
    expect(new SharingRun({ starts: '2026-03-16' }).send('agree').state).toBe('active');
  });

  it('ends after its last day, by either side before it, or when another takes its place', () => {
    const over = active().fire('endDate');
    expect(over.now.toISOString()).toBe('2027-03-31T23:00:00.000Z');
    expect([over.state, over.context.closing]).toMatchObject(['ended', { by: null }]);
    for (const run of [agreed, active]) {
      expect(run().send('end', { by: lead, side: 'organisation' }).state).toBe('ended');
      expect(run().send('end').context.closing).toMatchObject({ reason: 'No longer used.' });
      expect(run().send('replaced').state).toBe('ended');
    }
  });

  it('is refused with a reason by another person than its proposer, and withdrawn before it is agreed', () => {
    expect(new SharingRun().send('refuse').state).toBe('refused');
    expect(new SharingRun().send('withdraw').state).toBe('withdrawn');
    const run = new SharingRun();
    expect(run.can('refuse', { reason: ' ' })).toBe(false);
    expect(run.can('withdraw', { reason: '' })).toBe(false);
    expect(run.can('refuse', { by: lead })).toBe(false);
    expect(run.can('agree', { by: lead })).toBe(false);
    expect(agreed().can('withdraw')).toBe(false);
  });

  it('needs the organisation to say which indicator it is, when it was asked in words', () => {
    const run = new SharingRun({ proposedBy: 'partnership', proposer: coordinator, indicator: null });
    expect(run.can('agree', { by: lead })).toBe(false);
    const indicator = { id: 'waits', title: 'Waits' };
    expect(run.send('agree', { by: lead, indicator }).context.indicator).toEqual(indicator);
  });

  it('cannot be agreed once its last day has passed', () => {
    const run = new SharingRun();
    run.now = new Date('2027-04-01T09:00:00Z');
    expect(run.can('agree')).toBe(false);
    expect(run.can('withdraw')).toBe(true);
  });

  it('tells the next in line once a level when the answer is overdue, and never answers by itself', () => {
    const run = new SharingRun();
    // Ten working days after 16 March.
    expect([...run.timers.values()][0]?.due.toISOString().slice(0, 10)).toBe('2026-03-30');
    const told: unknown[] = [];
    for (let rounds = 0; run.timers.size > 0 && rounds < 9; rounds += 1)
      told.push(...run.fire('answerDue').effects);
    expect(told).toEqual(
      ['manager', 'leader'].map((level) => ({
        type: 'sharing.escalate',
        params: { to: 'partnership', level },
      })),
    );
    expect(run.state).toBe('proposed');
    expect(run.send('agree', { at: '2026-04-20T09:00:00.000Z' }).state).toBe('active');
  });

  it('reaches every state, comes to an end from each, and takes nothing once it is over', () => {
    const runs = [
      new SharingRun(),
      agreed(),
      active(),
      active().send('end'),
      new SharingRun().send('refuse'),
      new SharingRun().send('withdraw'),
    ];
    expect(runs.map(({ state }) => state)).toEqual(sharingStates);
    const closed = runs.slice(3);
    expect(closed.flatMap(({ timers }) => [...timers.keys()])).toEqual([]);
    expect(closed.flatMap((run) => sharingEventTypes.filter((type) => run.can(type)))).toEqual([]);
  });
});
