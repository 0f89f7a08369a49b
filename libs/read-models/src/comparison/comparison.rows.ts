import type { Instant } from '../instant.ts';

/** An area by its code and name. */
export interface AreaRow {
  code: string;
  name: string;
}

/** A set of areas to compare with. */
export interface ComparatorSetRow {
  code: string;
  version: number;
  name: string;
  reason: string;
  areas: AreaRow[];
  benchmark: AreaRow | null;
  retired: boolean;
  by: string;
  at: Instant;
  /** Measures that are compared with it now. */
  measureCount: number;
}

/** The sets of a place, and what they can be made of. */
export interface ComparatorSetsRow {
  ownerId: string;
  of: 'partnership' | 'organisation';
  name: string;
  sets: ComparatorSetRow[];
  /** Every area with figures, whole countries apart. */
  areas: AreaRow[];
  benchmarks: AreaRow[];
  mayMaintain: boolean;
  whyNot: string | null;
}

/** How an area measures otherwise. */
export interface DifferingRow {
  areaCode: string;
  how: string;
}

/** What an indicator is compared with, and what it might be. */
export interface ComparatorUseRow {
  indicatorId: string;
  indicatorTitle: string;
  ownerId: string;
  of: 'partnership' | 'organisation';
  /** How often it was chosen; 0 for never. */
  version: number;
  setCode: string | null;
  differs: DifferingRow[];
  /** Sets in force. */
  sets: ComparatorSetRow[];
  mayMaintain: boolean;
  whyNot: string | null;
}

/** The set that the areas beside a figure come from. */
export interface ComparedWithRow {
  code: string;
  name: string;
  reason: string;
  by: string;
  at: Instant;
  /** Names of the areas of the set that have no figure for the period. */
  withoutFigure: string[];
}
