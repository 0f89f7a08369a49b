import type { PriorityOrderRow, RankChangeRow } from './priority.rows.ts';
import type { FoundOrder } from './priority.sql.ts';

export function ordersOf(orders: readonly FoundOrder[]): PriorityOrderRow[] {
  return orders.map(({ version, decidedOn, decidedBy, reason, recordedByName }) => ({
    ...{ version, decidedOn, decidedBy, reason, recordedBy: recordedByName },
  }));
}

/** The orders that gave a priority another place than it had, the latest first. */
export function rankChanges(orders: readonly FoundOrder[], priorityId: string): RankChangeRow[] {
  const rows = ordersOf(orders);
  const placeIn = (order: FoundOrder | undefined): number =>
    (order?.priorityIds.indexOf(priorityId) ?? -1) + 1;
  return orders.flatMap((order, index): RankChangeRow[] => {
    const [rank, before] = [placeIn(order), placeIn(orders[index + 1])];
    const row = rows[index];
    if (rank === 0 || rank === before || !row) return [];
    return [{ ...row, rank, outOf: order.priorityIds.length, before: before === 0 ? null : before }];
  });
}
