import type { LocalDate } from '#kernel/local-date';
import type { Frequency } from '#kernel/period';
import type { SharingLevel, SharingSide } from '#domain/sharing/sharing-context';
import type { IndicatorRecord } from './records.ts';

/** The index card of a sharing agreement, beside its workflow instance in the partnership's tenant. */
export interface AgreementRecord {
  tenantId: string;
  id: string;
  organisationId: string;
  organisationName: string;
  /** Null while the organisation has not said which indicator it is. */
  organisationIndicatorId: string | null;
  measure: string;
  level: SharingLevel;
  starts: LocalDate;
  ends: LocalDate;
  state: string;
  stateSince: Date;
  version: number;
  proposedBy: SharingSide;
  proposedByPersonId: string;
  proposedByName: string;
  proposedAt: Date;
  waitingFor: string;
  dueAt: Date | null;
  replacesId: string | null;
}

/** The published copy of an organisation's own indicator, as the agreement's level allows. Derived; deleted at its end. */
export interface SharedMeasureRecord {
  tenantId: string;
  agreementId: string;
  organisationId: string;
  organisationName: string;
  title: string;
  definition: string;
  level: SharingLevel;
  unit: string;
  unitLabel: string;
  decimals: number;
  polarity: IndicatorRecord['polarity'];
  frequency: Frequency;
  numeratorLabel: string | null;
  denominatorLabel: string | null;
  ownerJobTitle: string;
  attribution: string;
  caveat: string | null;
  /** The organisation's own assessment of its latest figure. */
  periodStart: LocalDate | null;
  periodEnd: LocalDate | null;
  value: number | null;
  target: number | null;
  rag: string;
  direction: string;
  publishedAt: Date;
}

/** Sharing agreements and what they publish. */
export interface SharingStore {
  add(record: AgreementRecord): Promise<void>;
  update(record: AgreementRecord): Promise<void>;
  find(tenantId: string, id: string): Promise<AgreementRecord | null>;
  /** Keeps the card to this transaction until it ends, so that figures signed meanwhile wait, and answers it. */
  lock(tenantId: string, id: string): Promise<AgreementRecord | null>;
  /** Keeps one member's agreements to this transaction; false when the organisation is no member. */
  lockMember(tenantId: string, organisationId: string, on: LocalDate): Promise<boolean>;
  /** Agreements of one indicator with a partnership that are proposed, agreed or active. */
  openOf(tenantId: string, organisationIndicatorId: string): Promise<AgreementRecord[]>;
  /** Active agreements of an organisation's indicator, in the tenants of this transaction, locked in order. */
  lockActive(organisationId: string, organisationIndicatorId: string): Promise<AgreementRecord[]>;
  /** Writes the copy of the measure and of all its figures, the parts that only `detail` shows left out of `summary`. */
  publish(measure: SharedMeasureRecord, organisationIndicatorId: string): Promise<void>;
  /** Removes every copy that an agreement published. */
  withdraw(tenantId: string, agreementId: string): Promise<void>;
}
