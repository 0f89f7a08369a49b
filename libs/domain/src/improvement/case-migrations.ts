import type { CaseContext, Correction } from './case-context.ts';
import { sameShape } from './same-shape.ts';

/** A stored case as the host keeps it, as far as a migration looks at it. */
interface StoredCase<C> {
  readonly context: C;
}

/** What version 1 knew of a correction. */
type FirstCorrection = Omit<Correction, 'enteredBy'>;

/** What version 1 knew of a case. */
type FirstContext = Omit<CaseContext, 'openedWaiting' | 'outOfTurn' | 'superseded' | 'correction'> & {
  correction: FirstCorrection | null;
};

/**
 * From version 1 to 2: the queue and the retirement of an indicator came. No case had waited for a place or been taken
 * out of its turn; who entered a corrected figure was not noted. States and waits are the same, so the timers stay.
 */
export function toVersionTwo<T extends StoredCase<unknown>>(stored: T): T {
  const { correction, ...known } = stored.context as FirstContext;
  const context: CaseContext = {
    ...known,
    openedWaiting: false,
    outOfTurn: [],
    superseded: null,
    correction: correction && { ...correction, enteredBy: [] },
  };
  return { ...stored, context };
}

/** The migrations of stored cases, by the version they lead from. */
export const caseMigrations = { 1: toVersionTwo, 2: sameShape };
