import { periodReturnEntry } from '#domain/reporting/period-return.entry';
import type { ReturnContext } from '#domain/reporting/return-context';
import { returnStateNames } from '#domain/reporting/return-state-names';
import { adaptDelays } from '../../process/adapt-delays.ts';
import type { Process } from '../../process/process.ts';
import { saveReturnCard } from './return-card.ts';
import { returnEffectHandlers } from './return-effects.ts';

/** The return as the product runs it. */
export const returnProcess: Process = {
  entries: [{ ...periodReturnEntry, delays: adaptDelays<ReturnContext>(periodReturnEntry.delays) }],
  stateNames: returnStateNames,
  effects: returnEffectHandlers,
  moved: (_, tx, instance, now) => saveReturnCard(tx, instance, now),
};
