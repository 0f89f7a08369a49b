import type { JsonValue } from '../pure/json.value.ts';
import { claimDue, claimTimers } from './claim.due.ts';
import type { ClaimedTimer } from './claim.due.ts';
import type { HostParts, Moved } from './commands.ts';
import { deliverTimer } from './deliver.timer.ts';
import { postponeDue, removeDue } from './due.row.ts';
import type { DueRow } from './due.row.ts';
import type { Sql, Transact } from './sql.ts';

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
  /** At most so many timers in one transaction. Default 25. */
  readonly batch?: number;
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

type Kind = keyof DeliveryCounts;

/** One transaction's worth: the earliest row, and how it and those delivered with it ended. */
interface Outcome {
  readonly first: DueRow;
  readonly kinds: readonly Kind[];
}

/** The transaction failed over more than one row; each is to be tried alone. */
class BatchFailed extends Error {
  readonly size: number;

  constructor(size: number) {
    super(`a batch of ${size} timers failed`);
    this.size = size;
  }
}

/**
 * Delivers what is due, oldest first: a timer becomes an event of its instance, an effect is handed to its handler,
 * and the row goes in the same commit. Timers of one tenant share a transaction, up to a batch of them; an effect, whose
 * handler may speak to the outside, has its own. A timer that fails takes nobody with it: its batch is undone and each
 * of it tried alone. Any number of workers may run this at once. Returns when nothing is due or the limit is reached.
 */
export async function deliverDue(
  parts: HostParts,
  transact: Transact,
  options: DeliveryOptions,
): Promise<DeliveryCounts> {
  const counts = { delivered: 0, carriedOut: 0, dropped: 0, migrated: 0, busy: 0, failed: 0, parked: 0 };
  const busy: string[] = [];
  let left = options.limit ?? 100;
  let alone = 0;
  while (left > 0) {
    const size = alone > 0 ? 1 : Math.min(left, options.batch ?? 25);
    try {
      const outcome = await deliverNext(parts, transact, options, { passOver: busy, limit: size });
      if (!outcome) break;
      for (const kind of outcome.kinds) counts[kind] += 1;
      if (outcome.kinds.includes('busy')) busy.push(outcome.first.id);
      left -= outcome.kinds.length;
      alone -= 1;
    } catch (error) {
      if (!(error instanceof BatchFailed)) throw error;
      alone = error.size;
    }
  }
  return counts;
}

async function deliverNext(
  parts: HostParts,
  transact: Transact,
  options: DeliveryOptions,
  claim: { readonly passOver: readonly string[]; readonly limit: number },
): Promise<Outcome | undefined> {
  let inHand: readonly DueRow[] = [];
  try {
    return await transact(async (transaction) => {
      const { sql } = transaction;
      const first = await claimDue(sql, options.now, claim.passOver);
      if (!first) return undefined;
      inHand = [first];
      await transaction.setTenant(first.tenantId);
      if (first.kind === 'effect') return { first, kinds: [await carryOut(sql, first, options)] };
      const claimed = await claimTimers(sql, first.tenantId, options.now, claim);
      // Its instance is locked, and no other timer of the tenant is free either.
      if (claimed.length === 0) return { first, kinds: ['busy'] };
      inHand = claimed.map(({ timer }) => timer);
      return { first, kinds: await deliverTimers(parts, sql, claimed, options) };
    });
  } catch (error) {
    const [only, ...more] = inHand;
    if (!only) throw error;
    if (more.length > 0) throw new BatchFailed(inHand.length);
    return postpone(transact, only, options, error);
  }
}

async function carryOut(sql: Sql, row: DueRow, { handlers }: DeliveryOptions): Promise<Kind> {
  const handler = handlers[row.name];
  if (!handler) throw new Error(`There is no handler for the effect "${row.name}".`);
  await handler(sql, row);
  await removeDue(sql, row);
  return 'carriedOut';
}

async function deliverTimers(
  parts: HostParts,
  sql: Sql,
  claimed: readonly ClaimedTimer[],
  { now, actor = { kind: 'timer' }, calendarFor, onMoved }: DeliveryOptions,
): Promise<readonly Kind[]> {
  const tenantId = claimed[0]?.timer.tenantId ?? '';
  const calendar = await calendarFor?.(tenantId, sql);
  const kinds: Kind[] = [];
  for (const { timer, instance } of claimed) {
    const outcome = await deliverTimer(parts, sql, timer, instance, { now, actor, calendar });
    if (outcome.kind === 'delivered') await onMoved?.(sql, outcome.moved);
    kinds.push(outcome.kind);
  }
  return kinds;
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
  return { first: row, kinds: [parked ? 'parked' : 'failed'] };
}
