import type { TimerChange } from './timer.changes.ts';
import { applyTimerChanges, earliestDue, removedTimers, withoutTimer } from './timer.changes.ts';

const noon = new Date('2026-03-28T12:00:00Z');
const dueOf = (): Date => noon;
const timer = (dueAt: string) => ({ dueAt, event: { type: 'ring' } });
const set = (name: string): TimerChange => ({
  kind: 'set',
  name,
  event: { type: 'ring' },
  wait: { kind: 'fixed', milliseconds: 1 },
});

describe('changes of timers', () => {
  const before = { a: timer('2026-01-01T00:00:00.000Z'), b: timer('2026-02-01T00:00:00.000Z') };

  it('are applied in order, and a timer set again is replaced', () => {
    const changes = [{ kind: 'cancel', name: 'a' } as const, set('a'), set('c')];
    const { timers, set: dues } = applyTimerChanges(before, changes, dueOf);
    expect(timers['a']?.dueAt).toBe(noon.toISOString());
    expect(timers['b']).toEqual(before.b);
    expect(Object.keys(dues).sort()).toEqual(['a', 'c']);
    expect(removedTimers(before, timers)).toEqual([]);
  });

  it('do not report a timer that was set and ended within one step', () => {
    const { timers, set: dues } = applyTimerChanges({}, [set('c'), { kind: 'cancel', name: 'c' }], dueOf);
    expect(timers).toEqual({});
    expect(dues).toEqual({});
  });

  it('never ask when a timer of a state passed through is due, since no record of it will say', () => {
    const recorded = (name: string): Date => {
      if (name === 'c') throw new Error('the timer "c" is not in the record');
      return noon;
    };
    const changes = [set('c'), { kind: 'cancel', name: 'c' } as const, set('d')];
    const { set: dues } = applyTimerChanges({}, changes, recorded);
    expect(Object.keys(dues)).toEqual(['d']);
  });

  it('take the timer away that brought the event', () => {
    const { timers } = applyTimerChanges(before, [], dueOf, 'b');
    expect(Object.keys(timers)).toEqual(['a']);
    expect(removedTimers(before, timers)).toEqual(['b']);
  });

  it('leave the earliest due time', () => {
    expect(earliestDue(before)).toBe('2026-01-01T00:00:00.000Z');
    expect(earliestDue(withoutTimer(before, 'a'))).toBe('2026-02-01T00:00:00.000Z');
    expect(earliestDue({})).toBeNull();
  });
});
