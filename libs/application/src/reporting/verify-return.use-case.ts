import { isLocalDate, londonDateOf, type LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { personOfActor } from '../improvement/case-papers.ts';
import { invalid, notFound, type Outcome } from '../outcome.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import type { PeriodReturnRecord } from '../ports/return-records.ts';
import type { Tx } from '../ports/stores.ts';
import { loadSeen } from '../process/move-instance.ts';
import { moveReturn } from './period-return/move-return.ts';
import { contributionSubject } from './return-rules.ts';
import type { ReturnKey } from './save-return.use-case.ts';

interface CheckReturn {
  organisationIndicatorId: string;
  periodStart: LocalDate;
  /** The version of the return that the verifier was looking at. */
  expectedVersion: number;
  idempotencyKey?: string | null;
}

export type VerifyReturn = CheckReturn;

export interface SendBackReturn extends CheckReturn {
  /** What is wrong with the figure, for whoever has to put it right. */
  reason: string;
}

/**
 * The data verifier stands by a signed figure. Every partnership that it was published in is told in the same
 * transaction. Never by whoever entered or signed it (docs/domain.md section 3); the database refuses that too.
 */
export function verifyReturn(
  deps: Deps,
  actor: Actor,
  input: VerifyReturn,
): Promise<Outcome<ReturnKey & { published: { tenantId: string; indicatorId: string }[] }>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'verifyReturn', idempotencyKey, body, about: input.organisationIndicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const { indicator, card } = await loadToCheck(deps, tx, actor, input);
    require(authorise(actor, 'verify', 'Contribution', contributionSubject(indicator, card)));
    const event = { type: 'verify', by: personOfActor(actor), at: now.toISOString() } as const;
    const { expectedVersion } = input;
    await moveReturn(deps, tx, card, event, { actor, now, expectedVersion });
    const published = await publishVerification(tx, indicator, card.periodStart, actor, now);
    return { indicatorId: indicator.id, periodStart: card.periodStart, published };
  });
}

/**
 * The data verifier sends a signed figure back, saying why. It stays published, not verified, until its organisation
 * signs a new one with a reason.
 */
export function sendBackReturn(deps: Deps, actor: Actor, input: SendBackReturn): Promise<Outcome<ReturnKey>> {
  const { idempotencyKey, ...body } = input;
  const command = { name: 'sendBackReturn', idempotencyKey, body, about: input.organisationIndicatorId };
  return runCommand(deps, actor, command, async (tx, now) => {
    const { indicator, card } = await loadToCheck(deps, tx, actor, input);
    require(authorise(actor, 'sendBack', 'Contribution', contributionSubject(indicator, card)));
    const reason = input.reason.trim();
    if (!reason) return refuse(invalid({ field: 'reason', message: 'Say what is wrong with the figure.' }));
    const event = { type: 'sendBack', by: personOfActor(actor), at: now.toISOString(), reason } as const;
    const { expectedVersion } = input;
    await moveReturn(deps, tx, card, event, { actor, now, expectedVersion });
    return { indicatorId: indicator.id, periodStart: card.periodStart };
  });
}

/** The return as its verifier saw it. The lock is the signer's, so that a figure is not signed anew under the check. */
async function loadToCheck(
  deps: Deps,
  tx: Tx,
  actor: Actor,
  { organisationIndicatorId, periodStart, expectedVersion }: CheckReturn,
): Promise<{ indicator: IndicatorRecord; card: PeriodReturnRecord }> {
  const tenantId = actor.organisationId;
  await tx.indicators.lock(tenantId, [organisationIndicatorId]);
  const indicator = await tx.indicators.find(tenantId, organisationIndicatorId);
  const card =
    indicator && isLocalDate(periodStart)
      ? await tx.periodReturns.find(tenantId, indicator.id, periodStart)
      : null;
  if (!indicator || !card) return refuse(notFound);
  await loadSeen(deps, tx, { tenantId, id: card.id, expectedVersion });
  return { indicator, card };
}

async function publishVerification(
  tx: Tx,
  indicator: IndicatorRecord,
  periodStart: LocalDate,
  actor: Actor,
  now: Date,
): Promise<{ tenantId: string; indicatorId: string }[]> {
  const organisationId = indicator.tenantId;
  const told: { tenantId: string; indicatorId: string }[] = [];
  for (const feed of await tx.indicators.feedsFrom(organisationId, indicator.id, londonDateOf(now))) {
    const { tenantId, indicatorId } = feed;
    const contributions = await tx.returns.contributions(tenantId, indicatorId, [periodStart]);
    const own = contributions.find((one) => one.organisationId === organisationId);
    if (!own) continue;
    const { revision, signedBy } = own;
    const by = { verifiedBy: actor.personId, verifiedByName: actor.name, verifiedAt: now };
    await tx.periodReturns.addVerifications([
      { tenantId, indicatorId, organisationId, periodStart, revision, signedBy, ...by },
    ]);
    told.push({ tenantId, indicatorId });
  }
  return told;
}
