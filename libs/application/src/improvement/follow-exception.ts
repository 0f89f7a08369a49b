import type { Actor } from '#permissions/actor';
import type { Deps } from '../command.ts';
import type { IndicatorRecord } from '../ports/records.ts';
import type { Tx } from '../ports/stores.ts';
import type { Assessed } from '../reporting/reassess.ts';
import { figuresOf, personOfActor, signalOf } from './case-papers.ts';
import { saveCase } from './save-case.ts';
import { startCase } from './start-case.ts';

interface Happening {
  indicator: IndicatorRecord;
  assessed: Assessed;
  actor: Actor;
  /** Ids of those who entered the figures that are new. */
  enteredBy?: string[];
  now: Date;
}

/**
 * What new figures mean for the follow-through. An open case is told of them, with the signal that fired on them if one
 * did. Otherwise a bad or attention-seeking exception opens a case, unless a case was opened on this signal before.
 * Good news opens none: it shows on the scorecard as an exception to praise. Nor does a total that some partner has not
 * signed yet: a sum or share of some of them is not a figure of the place (docs/domain.md section 2, "provisional").
 */
export async function followException(
  deps: Deps,
  tx: Tx,
  { indicator, assessed, actor, enteredBy = [], now }: Happening,
): Promise<{ tenantId: string; id: string } | null> {
  const { tenantId } = indicator;
  const signal = isWhole(assessed) ? signalOf(assessed) : null;
  const open = await tx.cases.openCaseOf(tenantId, indicator.id);
  const figures = figuresOf(indicator, assessed.observations);
  if (open) {
    const partnership = await tx.cases.partnership(tenantId, now);
    const outcome = await deps.host.send(tx.sql, {
      tenantId,
      id: open.id,
      event: {
        type: 'figuresChanged',
        by: personOfActor(actor),
        at: now.toISOString(),
        figures,
        exception: signal,
        enteredBy,
      } as { type: string },
      at: now,
      actor: { personId: actor.personId, name: actor.name },
      calendar: { nation: partnership?.nation },
    });
    if (outcome.kind === 'moved') await saveCase(deps, tx, outcome.instance, now);
    return null;
  }
  if (!signal || signal.class === 'good' || indicator.retiredAt) return null;
  if (await tx.cases.raisedBefore(tenantId, indicator.id, signal.periodStart ?? '', signal.rule ?? ''))
    return null;
  return startCase(deps, tx, { indicator, signal, figures, openedBy: null, by: actor, now });
}

/** Whether everyone expected has signed for the latest period. */
function isWhole({ latest }: Assessed): boolean {
  return (latest.signedCount ?? 0) >= (latest.expectedCount ?? 0);
}
