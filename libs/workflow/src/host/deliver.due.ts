import type { JsonValue } from '../pure/json.value.ts';
import type { HostParts, Moved } from './commands.ts';
import { deliverTimer } from './deliver.timer.ts';
import { claimDue, postponeDue, removeDue } from './due.row.ts';
import type { DueRow, DueTimer } from './due.row.ts';
import type { OpenTransaction, Sql, Transact } from './sql.ts';

/** Carries out one effect with the transaction it is removed in. Throwing leaves it for a later try. */
export type EffectHandler = (sql: Sql, effect: DueRow) => Promise<void>;

export interface DeliveryOptions {
  /** Everything due at this moment or before is delivered; it is also when the timers' events happen. */
  readonly now: Date;
  /** By the name of the effect. An effect without a handler fails, and is kept. */
  readonly handlers: Readonly<Record<string, EffectHandler>>;
  /** What the due dates of a tenant's new timers are counted with. Its rows are visible. */
  readonly calendarFor?: (tenantId: string, sql: Sql) => Promise<unknown>;
  /** Called after a timer has moved an instance, in the same transaction. */
  readonly onMoved?: (sql: Sql, moved: Moved) => Promise<void>;
  /** At most so many rows in this call. Default 100. */
  readonly limit?: number;
  /** Tries before a row is parked. Default 10, which is about three quarters of an hour. */
  readonly maxAttempts?: number;
  /** Who is said to have brought a timer's event. */
  readonly actor?: JsonValue;
}

/**
 * How many rows ended how. `busy`, `failed` and `migrated` ones come again; `parked` ones wait for a person to
 * set `parked_at` back to null.
 */
export interface DeliveryCounts {
  delivered: number;
  carriedOut: number;
  dropped: number;
  migrated: number;
  busy: number;
  failed: number;
  parked: number;
}

type Outcome = { readonly kind: keyof DeliveryCounts; readonly row: DueRow };

/**
 * Delivers what is due, oldest first, each row in a transaction of its own: a timer becomes an event of its
 * instance, an effect is handed to its handler, and the row goes in the same commit. Any number of workers may
 * run this at once. Returns when nothing is due or the limit is reached.
 */
export async function deliverDue(
  parts: HostParts,
  transact: Transact,
  options: DeliveryOptions,
): Promise<DeliveryCounts> {
  const counts = { delivered: 0, carriedOut: 0, dropped: 0, migrated: 0, busy: 0, failed: 0, parked: 0 };
  const busy: string[] = [];
  for (let left = options.limit ?? 100; left > 0; left -= 1) {
    const outcome = await deliverNext(parts, transact, options, busy);
    if (!outcome) break;
    counts[outcome.kind] += 1;
    if (outcome.kind === 'busy') busy.push(outcome.row.id);
  }
  return counts;
}

async function deliverNext(
  parts: HostParts,
  transact: Transact,
  options: DeliveryOptions,
  passOver: readonly string[],
): Promise<Outcome | undefined> {
  let claimed: DueRow | undefined;
  try {
    return await transact(async (transaction) => {
      claimed = await claimDue(transaction.sql, options.now, passOver);
      if (!claimed) return undefined;
      await transaction.setTenant(claimed.tenantId);
      return { kind: await deliver(parts, transaction, claimed, options), row: claimed };
    });
  } catch (error) {
    if (!claimed) throw error;
    return postpone(transact, claimed, options, error);
  }
}

async function deliver(
  parts: HostParts,
  { sql }: OpenTransaction,
  row: DueRow,
  options: DeliveryOptions,
): Promise<keyof DeliveryCounts> {
  if (!isTimer(row)) {
    const handler = options.handlers[row.name];
    if (!handler) throw new Error(`There is no handler for the effect "${row.name}".`);
    await handler(sql, row);
    await removeDue(sql, row);
    return 'carriedOut';
  }
  const calendar = await options.calendarFor?.(row.tenantId, sql);
  const actor = options.actor ?? { kind: 'timer' };
  const outcome = await deliverTimer(parts, sql, row, { now: options.now, actor, calendar });
  if (outcome.kind === 'delivered') await options.onMoved?.(sql, outcome.moved);
  return outcome.kind;
}

/** The failed transaction is gone and the row with its lock free again, so the failure gets its own. */
async function postpone(
  transact: Transact,
  row: DueRow,
  options: DeliveryOptions,
  error: unknown,
): Promise<Outcome> {
  const failure = { now: options.now, error, maxAttempts: options.maxAttempts ?? 10 };
  const parked = await transact(async (transaction) => {
    await transaction.setTenant(row.tenantId);
    return postponeDue(transaction.sql, row, failure);
  });
  return { kind: parked ? 'parked' : 'failed', row };
}

function isTimer(row: DueRow): row is DueTimer {
  return row.kind === 'timer';
}
