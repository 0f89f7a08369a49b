import type { Instant } from '../instant.ts';

/** One line of an organisation's ledger, with the movement and the case it came of. */
export interface LedgerLineRow {
  id: string;
  headingId: string;
  headingName: string;
  headingCode: string;
  act: string;
  actLabel: string;
  amount: number;
  unit: string;
  amountText: string;
  /** What it adds to what its heading can still give, or takes from it. */
  effect: number;
  year: number;
  at: Instant;
  madeBy: string;
  virementId: string;
  caseId: string | null;
  caseNumber: number | null;
  title: string | null;
  otherOrganisationName: string | null;
}

/**
 * What lines come to for a year and unit; pence, or hundredths of a post. What can be reserved at the opening, with what is
 * moved in, less what is moved out and what is held, and with the lines not shown, is what can be at the closing.
 */
export interface LedgerBalanceRow {
  year: number;
  unit: string;
  headings: number;
  budgeted: number;
  opening: number;
  lines: number;
  linesIn: number;
  linesOut: number;
  linesReserved: number;
  /** What lines of the same days that are not shown add to what is available, or take from it. */
  others: number;
  closing: number;
  /** Whether all lines of these headings, with those after the last day, come to what the headings say is available now. */
  agrees: boolean;
}

/** A priority that headings serve. */
export interface LedgerPriorityRow {
  id: string;
  title: string;
  ownerName: string;
}

/** The balances, and what the ledger can be asked for. */
export interface LedgerBalancesRow {
  balances: LedgerBalanceRow[];
  parties: string[];
  priorities: LedgerPriorityRow[];
}
