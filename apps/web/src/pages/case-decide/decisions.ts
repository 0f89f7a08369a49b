import { takingPlace, withReason } from '../case-form/written-act.ts';
import { callIn, correctData, dismissCase, endDrift, redesignSystem } from './case-decide.query.ts';
import type { ReasonedDecision } from './reasoned-decision.ts';
import { scrutinyDecisions } from './scrutiny-decisions.ts';

/** The decisions by the name of the event each sends (docs/workflow, section 3). */
export const reasonedDecisions: Readonly<Record<string, ReasonedDecision>> = {
  dismiss: withReason(dismissCase, {
    title: 'Take no action',
    effect: 'The case closes. The reason stays on its record, and scrutiny can read it.',
    reasonLabel: 'Why is no action needed?',
    reasonHint: 'For example, the change is within what this measure normally does.',
    button: 'Close with no action',
    ends: true,
    done: 'You closed the case with no action',
  }),
  correctData: withReason(correctData, {
    title: 'The figure was wrong',
    effect: 'The case closes as a data correction. The corrected figure must be signed on the returns page.',
    reasonLabel: 'What was wrong, and how was it put right?',
    reasonHint: 'Say which period, what was signed, and what it should have been.',
    button: 'Close as a data correction',
    ends: true,
    done: 'You closed the case as a data correction',
  }),
  redesignSystem: takingPlace(redesignSystem, {
    title: 'Redesign the system',
    effect:
      'The measure varies as it always does and keeps missing its target, so asking about one bad period would teach ' +
      'nothing. The case goes straight to an action plan that changes how the service works.',
    reasonLabel: 'Why can the service as it is not meet the target?',
    reasonHint: 'Say what the chart shows over the whole run, not only the latest figure.',
    button: 'Ask for a redesign plan',
    ends: false,
    done: 'You asked for a plan to redesign the system',
  }),
  callIn: withReason(callIn, {
    title: 'Call in this decision',
    effect:
      'The approved plan waits until whoever approved it has reconsidered, and confirmed or returned it.',
    reasonLabel: 'Why should the decision be looked at again?',
    reasonHint: 'Say what was not considered, or what you want changed.',
    button: 'Call in',
    ends: false,
    done: 'You called in the decision',
  }),
  endDrift: withReason(endDrift, {
    title: 'End the agreed drift',
    effect: 'The measure is followed again: the case goes back to triage.',
    reasonLabel: 'Why should this measure be followed again now?',
    reasonHint: 'For example, it matters more than it did, or people can be spared for it.',
    button: 'End the drift',
    ends: false,
    done: 'You ended the drift',
  }),
  ...scrutinyDecisions,
};
