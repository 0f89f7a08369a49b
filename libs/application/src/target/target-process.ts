import type { TargetProposalContext } from '#domain/target/target-context';
import { targetProposalEntry } from '#domain/target/target-proposal.entry';
import { adaptDelays } from '../process/adapt-delays.ts';
import type { Process } from '../process/process.ts';
import { saveProposal } from './save-proposal.ts';
import { targetEffects } from './target-effects.ts';

/** The proposal of a target as the product runs it. */
export const targetProcess: Process = {
  entries: [
    { ...targetProposalEntry, delays: adaptDelays<TargetProposalContext>(targetProposalEntry.delays) },
  ],
  effects: targetEffects,
  moved: (_, tx, instance, now) => saveProposal(tx, instance, now),
};
