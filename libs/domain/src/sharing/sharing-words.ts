import type { SharingAct, SharingEvent, SharingEventType } from './sharing-events.ts';
import { sharingEventTypes } from './sharing-events.ts';
import { awaitedSide } from './sharing-effects.ts';
import type { SharingContext, SharingLevel } from './sharing-context.ts';

/** Where an agreement can stand. */
export const sharingStates = ['proposed', 'agreed', 'active', 'ended', 'refused', 'withdrawn'] as const;
export type SharingState = (typeof sharingStates)[number];

const stateLabels: Record<SharingState, string> = {
  proposed: 'Waiting for an answer',
  agreed: 'Agreed, not yet begun',
  active: 'Sharing now',
  ended: 'Ended',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
};

/** A state in words. */
export const sharingStateLabel = (state: string): string => stateLabels[state as SharingState] ?? state;

/** What each level is called, and what goes with it. */
export const levelWords: Record<SharingLevel, { name: string; means: string }> = {
  summary: { name: 'Summary', means: 'values and status' },
  detail: { name: 'Detail', means: 'values and status, the counts behind them, and the commentary' },
};

interface ActWords {
  /** On a button. */
  label: string;
  /** In the history, after the person's name. */
  past: string;
  page: string;
}

/** How each act is spoken of. */
export const sharingActWords: Record<SharingAct, ActWords> = {
  agree: { label: 'Agree to share', past: 'agreed', page: 'agree' },
  refuse: { label: 'Refuse', past: 'refused', page: 'refuse' },
  withdraw: { label: 'Withdraw the proposal', past: 'withdrew the proposal', page: 'withdraw' },
  end: { label: 'End sharing', past: 'ended sharing', page: 'end' },
};

/** One event of the history in words, past tense; for timers and the host's own events too. */
export function sharingEventLabel(type: string): string {
  if (type in sharingActWords) return sharingActWords[type as SharingAct].past;
  if (type === 'replaced') return 'gave way to a new agreement';
  if (type.includes('answerDue')) return 'found the answer overdue and told the next in line';
  if (type.includes('startDate')) return 'began sharing on the first day';
  if (type.includes('endDate')) return 'stopped sharing after the last day';
  return 'proposed sharing';
}

/** What a history line says beyond who did what, or null. */
export function sharingEventDetail(event: { type: string }): string | null {
  if (!isSharingEvent(event)) return null;
  if (event.type === 'agree') return event.comment ? `“${event.comment}”` : null;
  return event.type === 'replaced' ? null : `“${event.reason}”`;
}

function isSharingEvent(event: { type: string }): event is SharingEvent {
  return sharingEventTypes.includes(event.type as SharingEventType);
}

/** Who has to do something next, in words; empty when nobody has. */
export function sharingWaitsFor(state: string, context: SharingContext): string {
  if (state !== 'proposed') return '';
  return awaitedSide(context) === 'organisation'
    ? `Partner lead of ${context.organisationName}`
    : `Coordinator of ${context.partnershipName}`;
}
