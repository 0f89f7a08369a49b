import { addDays, londonDateOf } from '#kernel/local-date';
import type { ExampleRow } from './example-tables.ts';
import type { Happening, Telling } from './telling.ts';

/** Who stands in for whom: given by the holder some working days ago, and read by both. */
export function tellDelegations(telling: Telling): Happening[] {
  return telling.tables.delegations.map((row): Happening => {
    const day = telling.workingDaysBefore(telling.today, row.working_days_ago);
    const what = `${row.stand_in} standing in for ${row.holder}`;
    return { at: telling.at(day, 16), what, run: () => delegate(telling, row, what) };
  });
}

async function delegate(telling: Telling, row: ExampleRow<'delegations'>, what: string): Promise<void> {
  const { directory, place } = telling;
  const holder = await telling.as(row.holder, row.tenant);
  const standIn = await telling.as(row.stand_in, row.tenant);
  const tenantId = directory.tenants.get(row.tenant);
  const held = holder.appointments.find((one) => one.tenantId === tenantId && one.role === row.role);
  const starts = londonDateOf(place.clock.now());
  const days = { starts, ends: addDays(starts, row.days) };
  const given = { tenantId, appointmentId: held?.id ?? '', toPersonId: standIn.personId, ...days };
  const answer = place.useCases.delegateRole(holder, { ...given, reason: row.reason });
  const { id: delegationId } = await telling.done(what, answer);
  for (const actor of [holder, standIn]) {
    await telling.done(what, place.useCases.readDelegationNotices(actor, { tenantId, delegationId }));
  }
}
