import type { ReturnContext } from './return-context.ts';
import type { ReturnEvent } from './return-events.ts';

/** The return after an event that was accepted: what it now knows, and from when. */
export function recordReturn(context: ReturnContext, event: ReturnEvent): ReturnContext {
  const now = { ...context, lastAt: event.at };
  switch (event.type) {
    case 'saveDraft':
      return { ...now, draftBy: event.by };
    case 'removeDraft':
      return { ...now, draftBy: null, toldHere: 0 };
    case 'sign':
      return submitted({ ...now, draftBy: null }, event.figure);
    case 'importFigure':
      return submitted(now, event.figure);
    case 'verify':
      return { ...now, standing: 'verified', verifiedBy: event.by, verifiedAt: event.at, toldHere: 0 };
    case 'sendBack': {
      const { by, at, reason } = event;
      return { ...now, standing: 'sentBack', sentBack: { by, at, reason }, toldHere: 0 };
    }
    case 'withdraw':
      return { ...now, withdrawn: true };
  }
}

/** A new figure stands: whatever was found of the one before is over, its history keeps it. */
function submitted(context: ReturnContext, figure: ReturnContext['figure']): ReturnContext {
  return {
    ...context,
    figure,
    standing: 'submitted',
    sentBack: null,
    verifiedBy: null,
    verifiedAt: null,
    toldHere: 0,
  };
}
