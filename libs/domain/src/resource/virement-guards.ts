import { handsOf, isAnother } from '../improvement/hands.ts';
import type { VirementContext } from './virement-context.ts';
import type { VirementEvent } from './virement-events.ts';
import { validateVirement } from './validate-virement.ts';
import { isAboveAuthority } from './virement-policy.ts';

type Guard = (args: { context: VirementContext; event: VirementEvent }) => boolean;

/** An act of the organisation's own people, whole. Its books are nobody else's to move. */
const own: Guard = ({ context, event }) => {
  if (event.by.organisationId !== context.organisationId) return false;
  switch (event.type) {
    case 'reserve':
    case 'approve':
    case 'refuse':
    case 'askReversal':
    case 'agreeReversal':
    case 'declineReversal':
    case 'withdrawReversal':
      return validateVirement(event).length === 0;
    default:
      return false;
  }
};

/** Conditions of a virement: pure, over its papers and the event. */
export const virementGuards = {
  isOwn: own,
  isWithinAuthority: (args) => !isAboveAuthority(args.context) && own(args),
  /** Whoever reserved it never approves it as well (docs/domain.md section 3). */
  isApprovedByAnother: (args) => {
    const { context, event } = args;
    return own(args) && isAnother(event.by, handsOf(context.reserved?.by));
  },
  wasConsented: ({ context }) => context.standing.state === 'consented',
  wasEnacted: ({ context }) => context.standing.state === 'enacted',
} satisfies Record<string, Guard>;
