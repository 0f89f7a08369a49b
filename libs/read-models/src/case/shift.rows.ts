import type { Instant } from '../instant.ts';
import type { OrganisationRow } from '../organisations/organisation.rows.ts';

/** One side of a resource shift, decided in its own organisation. */
export interface ShiftLegRow {
  id: string;
  organisation: OrganisationRow;
  heading: string;
  direction: string;
  amount: number;
  unit: string;
  year: number;
  state: string;
  /** The own organisation's virement, and where it stands; null for the other side's. */
  virementId: string | null;
  virementState: string | null;
  virementLabel: string | null;
  /** Why it needs more than a budget holder there. */
  virementNeeds: string | null;
  by: string | null;
  at: Instant | null;
  headingBalance: number | null;
  headingReserved: number | null;
  balanceAfter: number | null;
}

/** The move of resources that the plan asks for: legs that balance. */
export interface ResourceShiftRow {
  state: string;
  legs: ShiftLegRow[];
  total: number;
}
