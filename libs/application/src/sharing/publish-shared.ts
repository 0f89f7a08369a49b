import type { IndicatorRecord } from '../ports/records.ts';
import type { AgreementRecord, SharedMeasureRecord } from '../ports/sharing.ts';
import type { Tx } from '../ports/stores.ts';
import { assessNow } from '../reporting/reassess.ts';

/**
 * Brings every published copy of an organisation's indicator in line with it, in the transaction that changed a figure
 * or a target. The caller holds the indicator's lock; an agreement that ends meanwhile publishes nothing more.
 */
export async function keepSharedInStep(tx: Tx, indicator: IndicatorRecord, now: Date): Promise<void> {
  const agreements = await tx.sharing.lockActive(indicator.tenantId, indicator.id);
  if (agreements.length > 0) await publishAll(tx, agreements, indicator, now);
}

/** Publishes what an agreement shares, if it is still active: the effect of its becoming so. */
export async function publishAgreement(
  tx: Tx,
  agreement: Pick<AgreementRecord, 'tenantId' | 'id'>,
  now: Date,
): Promise<void> {
  const known = await tx.sharing.find(agreement.tenantId, agreement.id);
  if (!known?.organisationIndicatorId) return;
  const { organisationId, organisationIndicatorId } = known;
  // The indicator first and the agreement after, as a signer does, so that the two never wait for each other.
  await tx.indicators.lock(organisationId, [organisationIndicatorId]);
  const current = await tx.sharing.lock(agreement.tenantId, agreement.id);
  if (current?.state !== 'active') return;
  const indicator = await tx.indicators.find(organisationId, organisationIndicatorId);
  if (!indicator) throw new Error('a sharing agreement names an indicator of its organisation');
  await publishAll(tx, [current], indicator, now);
}

async function publishAll(
  tx: Tx,
  agreements: readonly AgreementRecord[],
  indicator: IndicatorRecord,
  now: Date,
): Promise<void> {
  const { latest } = await assessNow(tx, indicator, now);
  const { periodStart, periodEnd, value, target, rag, direction } = latest;
  for (const agreement of agreements) {
    const measure: SharedMeasureRecord = {
      ...definitionOf(indicator, agreement),
      ...{ periodStart, periodEnd, value, target, rag, direction },
      publishedAt: now,
    };
    await tx.sharing.publish(measure, indicator.id);
  }
}

function definitionOf(indicator: IndicatorRecord, agreement: AgreementRecord) {
  const { title, definition, unit, unitLabel, decimals, polarity, frequency } = indicator;
  const { numeratorLabel, denominatorLabel, ownerJobTitle, attribution, caveat } = indicator;
  const { tenantId, id: agreementId, organisationId, organisationName, level } = agreement;
  return {
    ...{ tenantId, agreementId, organisationId, organisationName, level },
    ...{ title, definition, unit, unitLabel, decimals, polarity, frequency },
    ...{ numeratorLabel, denominatorLabel, ownerJobTitle, attribution, caveat },
  };
}
