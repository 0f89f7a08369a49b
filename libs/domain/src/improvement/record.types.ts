import type { CaseContext } from './case-context.ts';
import type { CaseEventOf, CaseEventType } from './case-events.ts';

/** What each of these events leaves on the case's papers. Pure: a new context, nothing else. */
export type Recorders<T extends CaseEventType> = {
  [E in T]: (context: CaseContext, event: CaseEventOf<E>) => CaseContext;
};
