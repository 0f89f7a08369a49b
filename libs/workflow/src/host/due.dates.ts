import type { RegisteredMachine } from '../pure/machine.registry.ts';
import type { Wait } from '../pure/timer.changes.ts';

/**
 * Says when waits are over, counted from the event's own time: named delays by the machine's entry, fixed
 * ones by the clock.
 */
export function dueDates(
  registered: RegisteredMachine,
  at: Date,
  calendar: unknown,
): (name: string, wait: Wait) => Date {
  return (name, wait) => {
    if (wait.kind === 'fixed') return new Date(at.getTime() + wait.milliseconds);
    const dueDate = registered.delays[wait.delay];
    if (!dueDate) throw new Error(`Machine "${registered.id}" has no due date for "${wait.delay}".`);
    const due = dueDate({ context: wait.context, event: wait.event, at, calendar });
    if (Number.isNaN(due.getTime())) throw new Error(`The due date of "${name}" is not a date.`);
    return due;
  };
}
