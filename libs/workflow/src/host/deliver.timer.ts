import type { JsonValue } from '../pure/json.value.ts';
import { nextStep } from '../pure/machine.step.ts';
import type { HostParts, Moved } from './commands.ts';
import type { DueTimer } from './due.row.ts';
import type { InstanceRow } from './instance.ts';
import type { Sql } from './sql.ts';
import { currentOf, isOutdated, writeDrop, writeMigration, writeStep } from './write.ts';

/**
 * What became of a timer. `migrated`: its instance went to the current machine version first, and its timers with it,
 * perhaps under other names.
 */
export type TimerOutcome =
  | { readonly kind: 'delivered'; readonly moved: Moved }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'migrated' };

/**
 * Sends a timer's event to its instance, both of them locked, and takes the timer away. The event happens at `now`,
 * when it is delivered, and carries `dueAt`, when it should have been.
 */
export async function deliverTimer(
  parts: HostParts,
  sql: Sql,
  timer: DueTimer,
  row: InstanceRow,
  occasion: { readonly now: Date; readonly actor: JsonValue; readonly calendar: unknown },
): Promise<TimerOutcome> {
  const current = currentOf(parts, row);
  const dueAt = timer.dueAt.toISOString();
  const { actor, calendar, now: at } = occasion;
  if (isOutdated(current)) {
    await writeMigration(parts, sql, current, { at, actor });
    return { kind: 'migrated' };
  }
  const drop = async (reason: string): Promise<TimerOutcome> => {
    await writeDrop(parts, sql, current, { timer: timer.name, dueAt, reason, at, actor });
    return { kind: 'dropped' };
  };
  if (current.snapshot.timers[timer.name]?.dueAt !== dueAt)
    return drop('The instance waits for no such timer.');
  const event = { ...timer.payload, dueAt };
  const step = nextStep(current.registered, current.snapshot, event);
  if (!step) return drop('The machine does not take this event now.');
  const moved = await writeStep(parts, sql, current, step, { event, fired: timer.name, at, actor, calendar });
  return { kind: 'delivered', moved };
}
