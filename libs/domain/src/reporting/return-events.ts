import type { Person } from '../improvement/case-documents.ts';
import type { SignedFigure } from './return-context.ts';

interface Act {
  by: Person;
  /** ISO instant. */
  at: string;
}

/** What people and the product do to a return. */
export type ReturnEvent =
  /** A figure was typed and kept, or changed. */
  | ({ type: 'saveDraft' } & Act)
  | ({ type: 'removeDraft' } & Act)
  | ({ type: 'sign'; figure: SignedFigure } & Act)
  /** A figure came in a file: entered and signed in one go. */
  | ({ type: 'importFigure'; figure: SignedFigure } & Act)
  | ({ type: 'verify' } & Act)
  | ({ type: 'sendBack'; reason: string } & Act)
  /** The indicator was retired. */
  | ({ type: 'withdraw'; reason: string } & Act);

export type ReturnEventType = ReturnEvent['type'];

/** Every event that may be sent from outside. */
export const returnEventTypes = [
  'saveDraft',
  'removeDraft',
  'sign',
  'importFigure',
  'verify',
  'sendBack',
  'withdraw',
] as const satisfies readonly ReturnEventType[];
