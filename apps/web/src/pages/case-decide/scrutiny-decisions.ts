import { sendCaseAct } from '../case-form/case-form.ts';
import { withReason } from '../case-form/written-act.ts';
import type { DecisionWords, ReasonedDecision } from './reasoned-decision.ts';
import {
  draftRecommendation,
  endTracking,
  issueRecommendation,
  makeNoRecommendation,
  referToScrutiny,
  stopWatchingCase,
  watchCase,
} from './scrutiny.query.ts';

const issueWords: DecisionWords = {
  title: 'Issue a recommendation',
  effect: 'The recommendation goes to the executive, which has two months to answer it.',
  reasonLabel: 'The recommendation',
  reasonHint: 'Say what should be done, by whom, and how you will know.',
  button: 'Issue the recommendation',
  ends: false,
  done: 'You issued the recommendation',
};

/** What scrutiny does beside the case, by the name of the event (docs/workflow, section 3, the scrutiny region). */
export const scrutinyDecisions: Readonly<Record<string, ReasonedDecision>> = {
  watch: withReason(watchCase, {
    title: 'Put on the work programme',
    effect: 'The committee follows this case. Nothing on it waits for that.',
    reasonLabel: 'Why should the committee follow this?',
    reasonHint: 'For example, it touches people in several wards.',
    button: 'Put on the work programme',
    ends: false,
    done: 'You put the case on the work programme',
  }),
  stopWatching: withReason(stopWatchingCase, {
    title: 'Take off the work programme',
    effect: 'The committee no longer follows this case.',
    reasonLabel: 'Why can the committee stop following this?',
    reasonHint: 'For example, the measure is back on track.',
    button: 'Take off the work programme',
    ends: false,
    done: 'You took the case off the work programme',
  }),
  refer: withReason(referToScrutiny, {
    title: 'Refer to scrutiny',
    effect: 'The case is put before the committee.',
    reasonLabel: 'What should the committee look at?',
    reasonHint: 'Say what has not been answered so far.',
    button: 'Refer to scrutiny',
    ends: false,
    done: 'You referred the case to scrutiny',
  }),
  draftRecommendation: withReason(draftRecommendation, {
    title: 'Begin a recommendation',
    effect: 'The committee works on a recommendation to the executive.',
    reasonLabel: 'What will the recommendation be about?',
    reasonHint: 'A sentence is enough; the recommendation itself comes later.',
    button: 'Begin a recommendation',
    ends: false,
    done: 'You began a recommendation',
  }),
  noRecommendation: withReason(makeNoRecommendation, {
    title: 'Make no recommendation',
    effect: 'The committee’s work on this case ends here.',
    reasonLabel: 'Why is no recommendation needed?',
    reasonHint: 'For example, the plan already answers what was asked.',
    button: 'Make no recommendation',
    ends: false,
    done: 'You ended scrutiny without a recommendation',
  }),
  issueRecommendation: {
    ...issueWords,
    send: (page, command, recommendation) =>
      sendCaseAct(page, issueRecommendation, { ...command, recommendation }, issueWords.done),
  },
  endTracking: withReason(endTracking, {
    title: 'Stop tracking the recommendation',
    effect: 'The committee has seen what came of its recommendation.',
    reasonLabel: 'What came of it?',
    reasonHint: 'Say whether it was done, and where that can be seen.',
    button: 'Stop tracking',
    ends: false,
    done: 'You stopped tracking the recommendation',
  }),
};
