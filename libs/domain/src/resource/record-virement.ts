import { momentOf, personOf } from '../improvement/case-clock.ts';
import type { VirementContext, VirementInput, VirementRemark } from './virement-context.ts';
import type { VirementEvent } from './virement-events.ts';
import { isAboveAuthority } from './virement-policy.ts';

/** A virement just asked for, or one taken over from a shift that was already under way. */
export function newVirement(input: VirementInput): VirementContext {
  const { standing, at } = input;
  const taken = standing.by && { text: '', by: standing.by, at };
  return {
    ...input,
    heading: standing.heading,
    reserved: taken,
    approved: taken,
    ended: null,
    enactedAt: standing.state === 'enacted' ? at : null,
    reversal: null,
    reversalRefused: null,
    reversedAt: null,
    escalatedHere: 0,
    lastAt: at,
  };
}

/** The virement's papers after an event that the machine has taken. */
export function recordVirement(context: VirementContext, event: VirementEvent): VirementContext {
  const at = momentOf(event, context);
  return { ...context, ...changeOf(context, event), escalatedHere: 0, lastAt: at };
}

function changeOf(context: VirementContext, event: VirementEvent): Partial<VirementContext> {
  const { by, at } = event;
  const said = (text: string | null): VirementRemark => ({ text: text ?? '', by: personOf(by), at });
  switch (event.type) {
    case 'reserve': {
      const reserved = said(event.comment);
      return { heading: event.heading, reserved, approved: isAboveAuthority(context) ? null : reserved };
    }
    case 'approve':
      return { approved: said(event.comment) };
    case 'refuse':
    case 'release':
      return { ended: said(event.reason) };
    case 'askAgain': {
      const { limitPence, approverRoles, tier } = event;
      return {
        ...{ heading: null, reserved: null, approved: null, ended: null },
        ...{ limitPence, approverRoles },
        // Left as it is where none was ever fixed, so that what was asked again before there were steps lives through again.
        ...(tier || context.tier ? { tier } : {}),
      };
    }
    case 'enact':
      return { enactedAt: at };
    case 'askReversal':
      return {
        reversal: { asked: said(event.reason), agreed: said(event.reason) },
        reversalRefused: null,
      };
    case 'reversalAsked':
      return { reversal: { asked: said(event.reason), agreed: null }, reversalRefused: null };
    case 'agreeReversal':
      return { reversal: context.reversal && { ...context.reversal, agreed: said(event.comment) } };
    case 'declineReversal':
    case 'withdrawReversal':
    case 'reversalCalledOff':
      return { reversal: null, reversalRefused: said(event.reason) };
    case 'reverse':
      return { reversedAt: at };
  }
}
