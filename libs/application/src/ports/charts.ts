import type { ComparatorChoice, Differing } from '#domain/comparison/compared-with';
import type { LocalDate } from '#kernel/local-date';

interface Kept {
  setBy: string;
  setByName: string;
  setAt: Date;
}

/** One wording of a day from which the work changed and an indicator's chart starts afresh; the latest version of a day is in force. */
export interface ChartRebaseRecord extends Kept {
  tenantId: string;
  indicatorId: string;
  fromDay: LocalDate;
  version: number;
  reason: string;
  /** The case whose plan brought the change, where one did. */
  caseId: string | null;
  withdrawn: boolean;
}

/** One wording of a set of areas that a tenant compares itself with, and why with these. */
export interface ComparatorSetRecord extends Kept {
  tenantId: string;
  code: string;
  version: number;
  name: string;
  reason: string;
  /** Codes of the areas. */
  areas: string[];
  /** Code of an area shown beside them and never ranked, such as the whole country. */
  benchmark: string | null;
  retired: boolean;
}

/** Which set an indicator is compared with, and whether it is counted there alike. */
export interface ComparatorUseRecord extends Kept {
  tenantId: string;
  indicatorId: string;
  version: number;
  /** Null where it is compared with every area that has figures. */
  setCode: string | null;
  /** Areas of the set that measure it differently, and how; the others measure it alike. */
  differs: readonly Differing[];
}

/** What a figure of one period is compared with. */
export interface ComparedRecord {
  figures: { areaCode: string; value: number }[];
  /** Code of the tenant's own area, where it has one. */
  ownArea: string | null;
  /** The set in force for the indicator; null for every area known. */
  choice: ComparatorChoice | null;
}

export interface ChartStore {
  /** Makes everyone who changes this (an indicator's charts, a tenant's sets) take turns until the transaction ends. */
  lock(tenantId: string, what: string): Promise<void>;
  /** The latest wording of every day, those taken back included, oldest first. */
  rebases(tenantId: string, indicatorId: string): Promise<ChartRebaseRecord[]>;
  addRebase(record: ChartRebaseRecord): Promise<void>;
  /** The latest wording of every set, retired ones included, in order of code. */
  sets(tenantId: string): Promise<ComparatorSetRecord[]>;
  addSet(record: ComparatorSetRecord): Promise<void>;
  use(tenantId: string, indicatorId: string): Promise<ComparatorUseRecord | null>;
  /** Ids of the indicators that are compared with a set now. */
  usersOf(tenantId: string, setCode: string): Promise<string[]>;
  /** Other areas' figures of a period, and which of them count. */
  compared(tenantId: string, indicatorId: string, periodStart: LocalDate): Promise<ComparedRecord>;
  addUse(record: ComparatorUseRecord): Promise<void>;
  /** Codes and names of every area that the tenant has figures of, by name. */
  areas(tenantId: string): Promise<{ code: string; name: string }[]>;
}
