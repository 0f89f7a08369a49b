import type { DataSource } from 'typeorm';
import type { Clock } from '#kernel/clock';
import { processEffects, processOf } from '#application/processes';
import type { DeliveryCounts, EffectHandler } from '#workflow/host/deliver.due';
import type { Transact } from '#workflow/host/sql';
import type { WorkflowHost } from '#workflow/host/workflow.host';
import { inTransaction, setTenants } from './tenant-transaction.ts';
import type { OpenTransaction } from './tenant-transaction.ts';
import { storesOf } from './transactions.ts';

export interface DeliveryParts {
  /** Connected as the worker's role, the one that sees due rows of all tenants. */
  source: DataSource;
  host: WorkflowHost;
  clock: Clock;
  newId: () => string;
}

/**
 * Delivers what is due now, timers and effects, each in a transaction of its own that sees one tenant (and, for a
 * resource shift, the organisations whose books it stands in). Any number of workers may do so at once.
 *
 * @param limit rows at the most in this round
 */
export async function deliverWhatIsDue(parts: DeliveryParts, limit = 100): Promise<DeliveryCounts> {
  const now = parts.clock.now();
  const deps = { host: parts.host, newId: parts.newId };
  // The host hands its handlers a bare `Sql`; the stores need all of the same transaction.
  const open = new WeakMap<object, OpenTransaction>();
  const storesFor = (sql: object) => {
    const transaction = open.get(sql);
    if (!transaction) throw new Error('an effect runs in a transaction of this delivery');
    return storesOf(transaction);
  };
  const transact: Transact = (work) =>
    inTransaction(parts.source, (transaction) => {
      const { sql } = transaction;
      open.set(sql, transaction);
      return work({ sql, setTenant: (tenantId) => setTenants(sql, [tenantId]) });
    });
  const handlers = Object.fromEntries(
    Object.entries(processEffects(deps)).map(([name, handler]): [string, EffectHandler] => [
      name,
      (sql, effect) => handler(storesFor(sql), effect, now, (tenantIds) => setTenants(sql, tenantIds)),
    ]),
  );
  return parts.host.deliverDue(transact, {
    now,
    handlers,
    limit,
    calendarFor: async (tenantId, sql) => ({
      nation: await storesFor(sql).place.nationOf(tenantId),
    }),
    onMoved: (sql, { instance }) => processOf(instance.machineId).moved(deps, storesFor(sql), instance, now),
  });
}

/** When the next timer or effect falls due, in any tenant; null when nothing waits. Parked ones do not count. */
export async function nextDueAt(source: DataSource): Promise<Date | null> {
  const rows = await source.query<{ at: Date | null }[]>(
    'select min(run_at) as at from workflow_due where parked_at is null',
  );
  return rows[0]?.at ?? null;
}

/** What was last said of a timer or effect that could not be delivered and still waits; null when there is none. */
export async function lastTrouble(source: DataSource): Promise<string | null> {
  const rows = await source.query<{ said: string }[]>(
    'select last_error as said from workflow_due where last_error is not null order by run_at desc limit 1',
  );
  return rows[0]?.said ?? null;
}
