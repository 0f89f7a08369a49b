import type { Refusal } from '../../shell/forms/refusal.ts';
import type { Page } from '../../shell/page.ts';
import { sendRecommendationAct, type RecommendationCommand } from '../scrutiny/recommendation-form.ts';
import {
  acceptRejection,
  closeRecommendation,
  noteRecommendationProgress,
  pressRecommendationAgain,
  returnRecommendationEvidence,
  submitRecommendationEvidence,
  withdrawRecommendation,
} from './recommendation-acts.query.ts';

/** What was typed: the one text, and a new date where the act sets one. */
export interface ReadAct {
  readonly text: string;
  readonly implementBy: string;
}

/** An act on a recommendation that takes one text, and how a page speaks of it. */
export interface WrittenRecommendationAct {
  readonly title: string;
  /** What follows from it, in a sentence or two. */
  readonly effect: string;
  /** The name of the text in the API's input. */
  readonly field: 'reason' | 'note' | 'evidence';
  readonly label: string;
  readonly hint: string;
  readonly whenBlank: string;
  readonly button: string;
  /** True where it ends the work, so that the button warns. */
  readonly ends?: boolean;
  /** Whether a new date for the work is asked for. */
  readonly setsDate?: boolean;
  /** Sends it; null when it was done. */
  readonly send: (page: Page, command: RecommendationCommand, read: ReadAct) => Promise<Refusal | null>;
}

const whenBlank = 'Give your reason';

/** The acts by the name of the event each sends (docs/workflow, section 2). */
export const recommendationActs: Readonly<Record<string, WrittenRecommendationAct>> = {
  noteProgress: {
    title: 'Note progress',
    effect: 'Scrutiny and everyone in the partnership can read it. Nothing moves on.',
    field: 'note',
    label: 'How far has the work got?',
    hint: 'Say what is done, what comes next, and what stands in the way.',
    whenBlank: 'Say how far the work has got',
    button: 'Save the note',
    send: (page, command, { text: note }) =>
      sendRecommendationAct(page, noteRecommendationProgress, { ...command, note }, 'You noted progress'),
  },
  submitEvidence: {
    title: 'Send evidence',
    effect: 'Scrutiny decides whether it shows that the recommendation was carried out.',
    field: 'evidence',
    label: 'What shows that it was carried out?',
    hint: 'Say what was done and where that can be seen: a figure, a report, a page.',
    whenBlank: 'Say what shows that it was carried out',
    button: 'Send the evidence',
    send: (page, command, { text: evidence }) =>
      sendRecommendationAct(
        page,
        submitRecommendationEvidence,
        { ...command, evidence },
        'You sent evidence',
      ),
  },
  close: {
    title: 'Close: carried out',
    effect: 'The recommendation closes as carried out. Nothing follows it.',
    field: 'reason',
    label: 'Why is scrutiny satisfied?',
    hint: 'Say what in the evidence shows it.',
    whenBlank,
    button: 'Close as carried out',
    ends: true,
    send: (page, command, { text: reason }) =>
      sendRecommendationAct(
        page,
        closeRecommendation,
        { ...command, reason },
        'You closed the recommendation',
      ),
  },
  notSatisfied: {
    title: 'Return the evidence',
    effect: 'The work goes back to whoever carries it out, with a new date.',
    field: 'reason',
    label: 'What does the evidence not show?',
    hint: 'Say what you still want to see.',
    whenBlank: 'Say what the evidence does not show',
    button: 'Return the evidence',
    setsDate: true,
    send: (page, command, { text: reason, implementBy }) => {
      const input = { ...command, reason, implementBy };
      return sendRecommendationAct(page, returnRecommendationEvidence, input, 'You returned the evidence');
    },
  },
  acceptRejection: {
    title: 'Accept the rejection',
    effect: 'The recommendation closes. The executive’s reasons stay on its record.',
    field: 'reason',
    label: 'Why does scrutiny accept this?',
    hint: 'For example, the reasons hold, or things have changed.',
    whenBlank,
    button: 'Accept the rejection',
    ends: true,
    send: (page, command, { text: reason }) =>
      sendRecommendationAct(page, acceptRejection, { ...command, reason }, 'You accepted the rejection'),
  },
  pressAgain: {
    title: 'Press again',
    effect: 'The executive must answer once more, in the same time as before. This can be done once.',
    field: 'reason',
    label: 'Why should the executive think again?',
    hint: 'Answer its reasons.',
    whenBlank,
    button: 'Press again',
    send: (page, command, { text: reason }) =>
      sendRecommendationAct(
        page,
        pressRecommendationAgain,
        { ...command, reason },
        'You pressed the recommendation again',
      ),
  },
  withdraw: {
    title: 'Withdraw the recommendation',
    effect: 'The recommendation closes. It stays on record as withdrawn.',
    field: 'reason',
    label: 'Why does scrutiny withdraw it?',
    hint: 'For example, events have overtaken it.',
    whenBlank,
    button: 'Withdraw',
    ends: true,
    send: (page, command, { text: reason }) =>
      sendRecommendationAct(
        page,
        withdrawRecommendation,
        { ...command, reason },
        'You withdrew the recommendation',
      ),
  },
};
