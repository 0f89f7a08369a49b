import type { JsonValue } from '../pure/json.value.ts';
import { nextStep } from '../pure/machine.step.ts';
import type { HostParts, Moved } from './commands.ts';
import type { DueTimer } from './due.row.ts';
import { lockInstance } from './send.ts';
import type { Sql } from './sql.ts';
import { currentOf, isOutdated, writeDrop, writeMigration, writeStep } from './write.ts';

/**
 * What became of a timer. `busy`: its instance was locked, the timer waits for the next round. `migrated`: its
 * instance went to the current machine version first, and its timers with it, perhaps under other names.
 */
export type TimerOutcome =
  | { readonly kind: 'delivered'; readonly moved: Moved }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'migrated' }
  | { readonly kind: 'busy' };

/**
 * Sends a timer's event to its instance and takes the timer away, in one transaction. The event happens at
 * `now`, when it is delivered, and carries `dueAt`, when it should have been.
 *
 * A command locks its instance first and its timers after; a worker has claimed the timer already, so it must
 * never wait for the instance, or the two could wait for each other.
 */
export async function deliverTimer(
  parts: HostParts,
  sql: Sql,
  timer: DueTimer,
  occasion: { readonly now: Date; readonly actor: JsonValue; readonly calendar: unknown },
): Promise<TimerOutcome> {
  const key = { tenantId: timer.tenantId, id: timer.instanceId };
  const row = await lockInstance(sql, key, 'skip');
  if (!row) return { kind: 'busy' };
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
