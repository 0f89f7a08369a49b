import type { Person } from '#domain/improvement/case-documents';
import { owedStages } from '#domain/reporting/return-words';
import type { Deps } from '../../command.ts';
import type { IndicatorRecord } from '../../ports/records.ts';
import type { Tx } from '../../ports/stores.ts';
import { saveReturnCard } from './return-card.ts';

/** Who is named where time passed and nobody acted. */
export const goldthread: Person = {
  personId: 'system',
  name: 'Goldthread',
  organisationId: '',
  organisationName: 'Goldthread',
};

/**
 * Ends every return of an indicator that still asks somebody for a figure, because it is retired or nobody asks for it any
 * more; what was signed stays as it stands.
 */
export async function withdrawReturns(
  deps: Pick<Deps, 'host'>,
  tx: Tx,
  { tenantId, id }: Pick<IndicatorRecord, 'tenantId' | 'id'>,
  now: Date,
  reason = 'The indicator is no longer reported.',
): Promise<void> {
  const nation = await tx.place.nationOf(tenantId);
  for (const card of await tx.periodReturns.ofIndicator(tenantId, id)) {
    if (!owedStages.includes(card.stage)) continue;
    const outcome = await deps.host.send(tx.sql, {
      tenantId,
      id: card.id,
      event: {
        type: 'withdraw',
        by: goldthread,
        at: now.toISOString(),
        reason,
      } as { type: string },
      at: now,
      actor: { personId: goldthread.personId, name: goldthread.name },
      calendar: { nation },
    });
    if (outcome.kind !== 'moved') throw new Error(`an open return can be withdrawn (${outcome.kind})`);
    await saveReturnCard(tx, outcome.instance, now);
  }
}
