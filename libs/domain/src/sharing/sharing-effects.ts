import { otherSide } from './sharing-context.ts';
import type { SharingContext, SharingLevelTold, SharingSide } from './sharing-context.ts';

/** What a notice about an agreement says. */
export type SharingNotice =
  'proposalToAnswer' | 'proposalRefused' | 'proposalWithdrawn' | 'agreed' | 'sharingBegan' | 'sharingEnded';

/** What the machine asks the host to do, by the names of the effects. */
export interface SharingEffects {
  /** Write the published copies; the organisation's space and the partnership's are both needed. */
  'sharing.publish': { organisationId: string };
  'sharing.notify': { to: SharingSide; about: SharingNotice };
  /** The answer is overdue: a record and a notice to the next in line on the side that owes it. */
  'sharing.escalate': { to: SharingSide; level: SharingLevelTold };
}

const ladder: SharingLevelTold[] = ['manager', 'leader'];

/** Who is told next that an answer is overdue, or undefined when all have been told. */
export function nextToTell(told: number): SharingLevelTold | undefined {
  return ladder[told];
}

/** The side that must answer the proposal. */
export const awaitedSide = ({ proposedBy }: Pick<SharingContext, 'proposedBy'>): SharingSide =>
  otherSide(proposedBy);
