import { isLocalDate, londonDateOf, type LocalDate } from '#kernel/local-date';
import { tierProblems, type AuthorityTiers } from '#domain/resource/authority';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { policySubject } from '#permissions/policy-subject';
import { refuse, require, runCommand, type Deps } from '../command.ts';
import { notFound, type Outcome } from '../outcome.ts';
import { FieldChecks } from '../place/field-checks.ts';
import { recordAct } from '../place/place-audit.ts';

export interface SetAuthority {
  tenantId: string;
  /** Version of the limits that was seen; 0 before the first. */
  expectedVersion: number;
  /** The first day they hold, today at the earliest. */
  starts: LocalDate;
  /** The body that decided them. */
  decidedBy: string;
  reason: string;
  tiers: AuthorityTiers;
  idempotencyKey?: string | null;
}

const kinds = { GBP: 'money', FTE: 'staff' } as const;

/**
 * Sets how much who may decide in an organisation's own books, in steps, from a day on (docs/domain.md section 6). It holds for
 * movements asked for from then on; whatever was asked for before keeps what was fixed on it. Every version stays.
 */
export function setAuthority(
  deps: Deps,
  actor: Actor,
  input: SetAuthority,
): Promise<Outcome<{ tenantId: string; version: number }>> {
  const { idempotencyKey, ...body } = input;
  const { tenantId, expectedVersion, starts, tiers } = input;
  const command = { name: 'setAuthority', idempotencyKey, body, about: tenantId };
  return runCommand(deps, actor, command, async (tx, now) => {
    if (tenantId !== actor.organisationId) return refuse(notFound);
    const last = await tx.authority.lastToFollow(tenantId);
    if (last !== expectedVersion) return refuse({ kind: 'changedMeanwhile', version: last });
    require(
      authorise(actor, 'set', 'Policy', policySubject(tenantId, 'organisation', { limitsAuthority: true })),
    );
    const [decidedBy, reason] = [input.decidedBy.trim(), input.reason.trim()];
    const checks = new FieldChecks()
      .day(starts, 'starts')
      .unless(
        !isLocalDate(starts) || starts >= londonDateOf(now),
        'starts',
        'Limits hold from today at the earliest.',
      )
      .text(decidedBy, 'decidedBy')
      .unless(decidedBy.length <= 120, 'decidedBy', 'Say it in at most 120 characters.')
      .text(reason, 'reason')
      .unless(reason.length <= 1000, 'reason', 'Say it in at most 1,000 characters.');
    for (const unit of ['GBP', 'FTE'] as const)
      for (const { at, message } of tierProblems(tiers[unit]))
        checks.unless(false, `${kinds[unit]}.${at}`, message);
    checks.refuseIfAny();
    const said = { tenantId, version: last + 1, starts, decidedBy, reason };
    await tx.authority.add({
      ...{ ...said, tiers },
      ...{ recordedBy: actor.personId, recordedByName: actor.name, recordedAt: now },
    });
    const after = { ...said, tiers };
    await recordAct(tx, actor, now, { tenantId, stream: 'authority', action: 'setAuthority', after });
    return { tenantId, version: last + 1 };
  });
}
