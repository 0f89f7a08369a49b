import type { CaseInput } from '../case-context.ts';
import type { Change } from './change.ts';
import { knownAtStart, missedMilestone, tellers } from './tellers.ts';
import type { Known, Told } from './tellers.ts';

/** An event of a case as it is stored: its payload without the name, and the states it lies between. */
export interface StoredAct {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly fromState: string;
  readonly toState: string;
}

/**
 * What each act of a case changed, told from the acts alone: a plan beside the one written before it, a date beside the
 * date that stood, a milestone that was open and is done. One list for each act, in the same order.
 * @param acts the whole history, oldest first; the opening comes first
 */
export function caseChanges(acts: readonly StoredAct[]): Change[][] {
  const [opening] = acts;
  const input = opening?.payload.input as CaseInput | undefined;
  if (!input) return acts.map(() => []);
  let known = knownAtStart(input);
  return acts.map((act) => {
    const told = tell(known, act);
    known = told.known;
    return told.changes;
  });
}

function tell(known: Known, act: StoredAct): Told {
  if (act.type.startsWith('xstate.after.milestoneDue.')) return missedMilestone(known);
  // The table goes by the event's own name, so each teller is given its own event.
  const teller = (tellers as Partial<Record<string, (known: Known, event: never) => Told>>)[act.type];
  const told = teller ? teller(known, act.payload as never) : { known, changes: [] };
  return beginsAgain(act) ? { ...told, known: { ...told.known, plan: null, explanation: null } } : told;
}

/** A rejected plan, a verdict without improvement and a relapse put the papers away: what is written next is new. */
function beginsAgain({ type, fromState, toState }: StoredAct): boolean {
  if (type === 'rejectPlan') return true;
  const left = (stage: string): boolean =>
    fromState.includes(`main:${stage}`) && !toState.includes(`main:${stage}`);
  return (left('followUpReview') && /main:(challenge|actionPlan)/.test(toState)) || left('sustain');
}
