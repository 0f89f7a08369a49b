import type { CaseContext } from '#domain/improvement/case-context';
import { caseStateNames } from '#domain/improvement/case-state-names';
import { improvementCaseEntry } from '#domain/improvement/improvement-case.entry';
import { adaptDelays } from '../process/adapt-delays.ts';
import type { Process } from '../process/process.ts';
import { caseEffectHandlers } from './case-effects.ts';
import { saveCase } from './save-case.ts';

/** The improvement case as the product runs it. */
export const caseProcess: Process = {
  entries: [{ ...improvementCaseEntry, delays: adaptDelays<CaseContext>(improvementCaseEntry.delays) }],
  stateNames: caseStateNames,
  effects: caseEffectHandlers,
  moved: saveCase,
};
