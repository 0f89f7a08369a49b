import type { ReturnAddressee, ReturnEffects } from '#domain/reporting/return-effects';
import type { ProcessDeps, ProcessEffect } from '../../process/process.ts';
import { openReturns } from './open-returns.ts';

type Handlers = Record<keyof ReturnEffects | 'return.open', ProcessEffect>;

const people: Record<ReturnAddressee, string> = {
  owner: 'Indicator owner and deputy',
  manager: 'Performance managers',
  portfolioHolder: 'Portfolio holder',
  verifiers: 'Data verifiers',
};

const matters: Record<ReturnEffects['return.notify']['about'], string> = {
  toVerify: 'A signed figure is waiting to be verified.',
  sentBack: 'The data verifier sent a figure back.',
  verified: 'A figure was verified.',
};

const late: Record<ReturnEffects['return.escalate']['about'], string> = {
  returnLate: 'A figure is overdue.',
  verificationLate: 'A figure was not verified in time.',
  correctionLate: 'A figure that was sent back was not put right in time.',
};

/** What the worker does for each effect that a return can ask for; complete by its type. */
export function returnEffectHandlers(deps: ProcessDeps): Handlers {
  const notice = (wordsOf: (payload: unknown) => { addressedTo: string; about: string }): ProcessEffect => {
    return async (tx, effect, now) => {
      if (!effect.instanceId) throw new Error('an effect of a return names the return');
      await tx.cases.addNotice({
        tenantId: effect.tenantId,
        id: deps.newId(),
        instanceId: effect.instanceId,
        kind: effect.name,
        ...wordsOf(effect.payload),
        at: now,
        dedupeKey: effect.dedupeKey ?? effect.id,
      });
    };
  };
  return {
    'return.notify': notice((payload) => {
      const { to, about, what } = payload as ReturnEffects['return.notify'];
      return { addressedTo: people[to], about: `${matters[about]} ${what}.` };
    }),
    'return.escalate': notice((payload) => {
      const { level, about, what } = payload as ReturnEffects['return.escalate'];
      return { addressedTo: people[level], about: `${late[about]} ${what}.` };
    }),
    'return.open': (tx, effect, now, alsoOpen) => openReturns(deps, tx, effect, now, alsoOpen),
  };
}
