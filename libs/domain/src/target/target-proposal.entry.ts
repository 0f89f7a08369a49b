import { sameShape } from '../improvement/same-shape.ts';
import { targetDelays } from './target-delays.ts';
import { targetEventTypes } from './target-events.ts';
import { targetProposalMachine } from './target-proposal.machine.ts';

/**
 * A target's proposal as a durable host takes it. Raise the version, with a migration, whenever stored proposals could
 * mean something else.
 */
export const targetProposalEntry = {
  id: 'targetProposal',
  version: 2,
  machine: targetProposalMachine,
  migrations: { 1: sameShape },
  delays: targetDelays,
  events: targetEventTypes,
};
