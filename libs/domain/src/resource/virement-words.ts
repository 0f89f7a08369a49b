import { formatFte, formatPounds } from '#kernel/money';
import { approverWords, theApprovers, type ApproverRole } from './virement-approvers.ts';
import type { LedgerAct } from './ledger-acts.ts';
import type { ResourceUnit } from './shift.ts';
import type { VirementContext } from './virement-context.ts';
import type { VirementEventType } from './virement-events.ts';
import { overWhat } from './virement-policy.ts';

/** Where a virement can stand, as the machine's state text has it. */
export const virementStates = [
  'asked',
  'reserved',
  'approved',
  'enacted',
  'reversing.asked',
  'reversing.agreed',
  'reversed',
  'refused',
  'released',
] as const;

export type VirementState = (typeof virementStates)[number];

/** What each state is called on a page. */
export const virementLabels: Record<VirementState, string> = {
  asked: 'Waiting for the budget holder',
  reserved: 'Reserved, waiting for approval',
  approved: 'Approved, waiting for the other side',
  enacted: 'Enacted',
  'reversing.asked': 'The other side asks to reverse it',
  'reversing.agreed': 'Reversal agreed here, waiting for the other side',
  reversed: 'Reversed',
  refused: 'Refused',
  released: 'Fell through',
};

/** Whether nothing more is awaited in this state. */
export const isSettled = (state: string): boolean =>
  ['enacted', 'reversed', 'refused', 'released'].includes(state);

interface ActWords {
  /** On a button. */
  label: string;
  /** In the history, after the person's name. */
  past: string;
  /** Which form it is done on. */
  page: string;
}

/** How each act and each piece of news is spoken of. */
export const virementWords: Record<VirementEventType, ActWords> = {
  reserve: { label: 'Choose the heading and agree', past: 'agreed and chose the heading', page: 'reserve' },
  approve: { label: 'Approve the movement', past: 'approved the movement', page: 'approve' },
  refuse: { label: 'Refuse the movement', past: 'refused the movement', page: 'refuse' },
  askReversal: { label: 'Ask to reverse it', past: 'asked for the shift to be reversed', page: 'reverse' },
  agreeReversal: { label: 'Agree to the reversal', past: 'agreed to the reversal', page: 'agree-reversal' },
  declineReversal: {
    label: 'Decline the reversal',
    past: 'declined the reversal',
    page: 'decline-reversal',
  },
  withdrawReversal: {
    label: 'Withdraw the reversal',
    past: 'withdrew the reversal',
    page: 'withdraw-reversal',
  },
  askAgain: { label: 'Asked again', past: 'asked for it again', page: '' },
  release: { label: 'Fell through', past: 'released what was held', page: '' },
  enact: { label: 'Enacted', past: 'enacted the movement', page: '' },
  reversalAsked: {
    label: 'Reversal asked for',
    past: 'asked, for the other side, for the shift to be reversed',
    page: '',
  },
  reversalCalledOff: {
    label: 'Reversal called off',
    past: 'called off the reversal, for the other side',
    page: '',
  },
  reverse: { label: 'Reversed', past: 'reversed the movement', page: '' },
};

/** What a state is called; a text that is none is given back as it is. */
export function virementLabel(state: string): string {
  const labels: Partial<Record<string, string>> = virementLabels;
  return labels[state] ?? state;
}

/** What a line of the history says was done; a sentence of its own for a wait that ended. */
export function virementPast(type: string): string {
  if (type.startsWith('workflow.')) return 'asked for the movement';
  if (type.startsWith('xstate.after.')) return 'The decision was overdue; the next in line was told';
  const words: Partial<Record<string, ActWords>> = virementWords;
  return words[type]?.past ?? type;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whom a virement waits for, in words; empty where nobody is awaited. */
export function virementWaitsFor(state: VirementState, context: VirementContext): string {
  const { organisationName, of } = context;
  switch (state) {
    case 'asked':
    case 'reversing.asked':
      return `Budget holder, ${organisationName}`;
    case 'reserved':
      return `${capital(approverWords(context.approverRoles))}, ${organisationName}`;
    case 'approved':
    case 'reversing.agreed':
      return of.otherOrganisationName;
    default:
      return '';
  }
}

/** Why a movement needs more than a budget holder: "Needs the leader, because it is over £100,000". Null where it does not. */
export function needsWords({
  aboveLimit,
  approverRoles,
  over,
}: {
  aboveLimit: boolean;
  approverRoles: readonly ApproverRole[];
  /** In words; null where it is over nothing. Left out of a movement that was asked for before this was kept. */
  over?: string | null;
}): string | null {
  if (!aboveLimit) return null;
  const known =
    over === null ? 'whatever the amount' : `because it is over ${over ?? 'a budget holder’s limit'}`;
  return `Needs ${theApprovers(approverRoles)}, ${known}`;
}

/** What a movement is over, in words; null where it is over nothing. */
export function overWords(context: VirementContext): string | null {
  const over = overWhat(context);
  return over ? resourceText(over, context.unit) : null;
}

/** An amount in words: "£60,000" or "1.5 FTE". */
export function resourceText(amount: number, unit: ResourceUnit): string {
  return unit === 'GBP' ? formatPounds(amount) : formatFte(amount);
}

/** What each line of the ledger is called. */
export const ledgerWords: Record<LedgerAct, string> = {
  reserve: 'Reserved',
  release: 'Released',
  move_out: 'Moved out',
  move_in: 'Moved in',
  reverse_out: 'Given back',
  reverse_in: 'Taken back',
};

/** What was said with an act, in quotation marks; the heading where one was chosen. Null when nothing was said. */
export function virementDetail(payload: Readonly<Record<string, unknown>>): string | null {
  const { heading, reason, comment } = payload as {
    heading?: { name: string };
    reason?: string;
    comment?: string | null;
  };
  const said = [reason, comment].filter(Boolean).map((text) => `‘${text?.trim() ?? ''}’`);
  const parts = [...(heading ? [`${heading.name}.`] : []), ...said];
  return parts.length === 0 ? null : parts.join(' ');
}
