import type { Person } from '../improvement/case-documents.ts';
import type { FlagReason, TargetHistory, TargetTerms } from './target-documents.ts';
import type { TargetDecider } from './target-context.ts';

interface Stamp {
  by: Person;
  /** The instant, in ISO form. */
  at: string;
}

/** What may happen to a proposal. Who may do what is the permissions' to say; the machine holds to the order and the content. */
export type TargetProposalEvent = Stamp &
  (
    | {
        type: 'approveTarget';
        comment: string | null;
        reasons: FlagReason[];
        /** Id of the target that is fixed with it. */
        targetId: string;
        /** The targets in force now: none may cover part of the time. */
        targets: TargetHistory['targets'];
      }
    | { type: 'returnTarget'; comment: string }
    | { type: 'rejectTarget'; reason: string }
    | { type: 'reviseTarget'; terms: TargetTerms; history: TargetHistory; decider: TargetDecider }
    | { type: 'withdrawTarget'; reason: string }
    /** Another target was fixed for part of the same time. */
    | { type: 'supersedeTarget'; reason: string }
  );

export type TargetEventType = TargetProposalEvent['type'];
export type TargetEventOf<T extends TargetEventType> = Extract<TargetProposalEvent, { type: T }>;

/** What a person may do with a proposal. */
export const targetActs = [
  'approveTarget',
  'returnTarget',
  'rejectTarget',
  'reviseTarget',
  'withdrawTarget',
] as const satisfies TargetEventType[];

export type TargetAct = (typeof targetActs)[number];

/** Every event that a proposal may be sent. */
export const targetEventTypes: TargetEventType[] = [...targetActs, 'supersedeTarget'];
