import type { Person } from '../improvement/case-documents.ts';
import type { FixedTier } from './authority.ts';
import type { ApproverRole } from './virement-approvers.ts';
import type { ChosenHeading } from './virement-context.ts';

interface Payloads {
  reserve: { heading: ChosenHeading; comment: string | null };
  approve: { comment: string | null };
  refuse: { reason: string };
  askReversal: { reason: string };
  agreeReversal: { comment: string | null };
  declineReversal: { reason: string };
  withdrawReversal: { reason: string };
  /** The case asks again for what came to nothing before, by the authority that holds now. */
  askAgain: { limitPence: number | null; approverRoles: ApproverRole[]; tier?: FixedTier };
  /** The shift fell through elsewhere. */
  release: { reason: string };
  /** Every side of the shift is approved. */
  enact: object;
  /** Another side asks for the shift to be reversed. */
  reversalAsked: { reason: string };
  /** Another side declined the reversal, or withdrew it. */
  reversalCalledOff: { reason: string };
  /** Every side agreed to the reversal. */
  reverse: object;
}

export type VirementEventType = keyof Payloads;

/** One event by its name: who sent it, when (ISO instant), and what it says. */
export type VirementEventOf<T extends VirementEventType> = { type: T; by: Person; at: string } & Payloads[T];

/** Every event a virement can be sent. */
export type VirementEvent = { [T in VirementEventType]: VirementEventOf<T> }[VirementEventType];

/** The acts a person chooses to do on a virement, in the order of the work. */
export const virementActs = [
  'reserve',
  'approve',
  'refuse',
  'askReversal',
  'agreeReversal',
  'declineReversal',
  'withdrawReversal',
] as const satisfies VirementEventType[];

export type VirementAct = (typeof virementActs)[number];

/** What the other sides and the worker tell a virement; no person sends these. */
export const virementNews = [
  'askAgain',
  'release',
  'enact',
  'reversalAsked',
  'reversalCalledOff',
  'reverse',
] as const satisfies Exclude<VirementEventType, VirementAct>[];

/** What a person's act says, without who and when. */
export type ActContent<T extends VirementAct> = { type: T } & Payloads[T];
