import type { LocalDate } from '#kernel/local-date';
import type { Person } from '../improvement/case-documents.ts';
import type { SharingPolicy } from './sharing-policy.ts';

/** The two parties of a sharing agreement: the organisation whose measure it is, and the partnership. */
export type SharingSide = 'organisation' | 'partnership';

/** How much is shared: values and status; or the counts behind them and the commentary as well. */
export const sharingLevels = ['summary', 'detail'] as const;
export type SharingLevel = (typeof sharingLevels)[number];

/** What is proposed. Days are inclusive. */
export interface SharingTerms {
  level: SharingLevel;
  starts: LocalDate;
  ends: LocalDate;
  /** What the partnership will use the measure for. */
  reason: string;
}

/** The organisation's own indicator, as far as the partnership may know it before there is an agreement. */
export interface SharedMeasureName {
  id: string;
  title: string;
}

/** The next in line of whichever side has not answered. */
export type SharingLevelTold = 'manager' | 'leader';

/** Everything a sharing agreement knows. Plain JSON; kept in the partnership's tenant. */
export interface SharingContext extends SharingTerms {
  agreementId: string;
  tenantId: string;
  partnershipName: string;
  organisationId: string;
  organisationName: string;
  /** The measure as the proposal names it: the indicator's title, or the words of whoever asked for it. */
  measure: string;
  /** Null until the organisation says which of its indicators it is. */
  indicator: SharedMeasureName | null;
  proposedBy: SharingSide;
  proposer: Person;
  proposedAt: string;
  answer: { by: Person; at: string; text: string | null } | null;
  /** How it ended, was refused or was withdrawn; `by` is null when its last day passed. */
  closing: { by: Person | null; at: string; reason: string } | null;
  /** The agreement whose level or dates this one changes. */
  replacesId: string | null;
  policy: SharingPolicy;
  /** Those told that the answer is overdue, each level once. */
  escalations: { level: SharingLevelTold; at: string }[];
  /** The instant of the last event that carried one. */
  lastAt: string;
}

/** What a use case gives to propose sharing. */
export type SharingInput = Omit<
  SharingContext,
  'answer' | 'closing' | 'escalations' | 'lastAt' | 'proposedAt'
> & { at: string };

/** The other party. */
export const otherSide = (side: SharingSide): SharingSide =>
  side === 'organisation' ? 'partnership' : 'organisation';
