import type { Person } from '../improvement/case-documents.ts';
import type { SharedMeasureName, SharingSide } from './sharing-context.ts';

interface Said {
  by: Person;
  /** ISO instant. */
  at: string;
}

/** What people may do with a sharing agreement, and what follows from another one. */
export type SharingEvent =
  | (Said & {
      type: 'agree';
      /** Which of its indicators the organisation means, when it was asked for a measure; else null. */
      indicator: SharedMeasureName | null;
      comment: string | null;
    })
  | (Said & { type: 'refuse'; reason: string })
  | (Said & { type: 'withdraw'; reason: string })
  | (Said & { type: 'end'; side: SharingSide; reason: string })
  /** Another agreement with other terms has taken its place. */
  | (Said & { type: 'replaced'; byId: string });

export type SharingEventType = SharingEvent['type'];

/** The acts of people, in the order in which they are offered. */
export const sharingActs = ['agree', 'refuse', 'withdraw', 'end'] as const;
export type SharingAct = (typeof sharingActs)[number];

/** Everything that may be sent from outside the machine. */
export const sharingEventTypes: SharingEventType[] = [...sharingActs, 'replaced'];
