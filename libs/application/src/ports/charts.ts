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
  setCode: string;
  definition: 'same' | 'close' | 'different';
  /** What differs; empty where nothing does. */
  note: string;
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
  addUse(record: ComparatorUseRecord): Promise<void>;
  /** Codes and names of every area that the tenant has figures of, by name. */
  areas(tenantId: string): Promise<{ code: string; name: string }[]>;
}
