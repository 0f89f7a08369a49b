import type { EscalationLevel } from '#domain/improvement/case-documents';
import type { TargetAddressee, TargetEffects, TargetNoticeAbout } from '#domain/target/target-notices';
import type { ProcessDeps, ProcessEffect } from '../process/process.ts';

const people: Record<TargetAddressee, string> = {
  portfolioHolder: 'Portfolio holder',
  leader: 'Leader or board',
  proposer: 'Whoever proposed it',
  owner: 'Indicator owner',
};

const levels: Record<EscalationLevel, string> = {
  manager: 'Performance managers',
  portfolioHolder: 'Portfolio holder',
  leader: 'Leader or board',
  scrutiny: 'Scrutiny',
};

const matters: Record<TargetNoticeAbout, string> = {
  targetToDecide: 'A proposed target is waiting for a decision.',
  targetReturned: 'A proposed target came back to be changed.',
  targetInForce: 'A proposed target was agreed.',
  targetRejected: 'A proposed target was rejected.',
  targetWithdrawn: 'A proposed target was withdrawn.',
  targetSuperseded: 'Another target was fixed for the time of a proposal.',
  targetLapsed: 'A proposed target lapsed: its period began before anyone decided.',
};

/** What the worker does for each effect that a proposal's machine can ask for; complete by its type. */
export function targetEffects({ newId }: ProcessDeps): Record<keyof TargetEffects, ProcessEffect> {
  const notice =
    <N extends keyof TargetEffects>(
      kind: N,
      wordsOf: (payload: TargetEffects[N]) => [string, string],
    ): ProcessEffect =>
    async (tx, effect, now) => {
      if (!effect.instanceId) throw new Error('an effect of a proposal names the proposal');
      // The machine wrote the payload under this very name.
      const [addressedTo, about] = wordsOf(effect.payload as unknown as TargetEffects[N]);
      await tx.cases.addNotice({
        tenantId: effect.tenantId,
        id: newId(),
        instanceId: effect.instanceId,
        kind,
        addressedTo,
        about,
        at: now,
        dedupeKey: effect.dedupeKey ?? effect.id,
      });
    };
  return {
    'target.notify': notice('target.notify', ({ to, about }) => [people[to], matters[about]]),
    'target.escalate': notice('target.escalate', ({ level, stage }) => [
      levels[level],
      stage === 'returned' ? 'A changed target is overdue.' : 'The decision on a target is overdue.',
    ]),
  };
}
