import type { LocalDate } from '#kernel/local-date';
import type { TargetProposalSubject } from '#permissions/target-subject';

/** The index card of a target's proposal: what lists need, beside its workflow instance. */
export interface TargetProposalRecord {
  tenantId: string;
  id: string;
  indicatorId: string;
  indicatorTitle: string;
  starts: LocalDate;
  ends: LocalDate;
  value: number;
  state: string;
  stateSince: Date;
  version: number;
  waitingFor: string;
  /** How many things the rules noticed about it. */
  flags: number;
  subject: TargetProposalSubject;
  dueAt: Date | null;
  proposedAt: Date;
  proposedByName: string;
  closedAt: Date | null;
  /** The target that came of it. */
  targetId: string | null;
}

export interface TargetProposalStore {
  add(record: TargetProposalRecord): Promise<void>;
  update(record: TargetProposalRecord): Promise<void>;
  find(tenantId: string, id: string): Promise<TargetProposalRecord | null>;
  /** Those of an indicator that nobody has decided yet, for part of the days named, oldest first. */
  openFor(
    tenantId: string,
    indicatorId: string,
    days: { starts: LocalDate; ends: LocalDate },
  ): Promise<TargetProposalRecord[]>;
}
