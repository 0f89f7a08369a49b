import type { PolicyOwner } from '#domain/policy/policy-setting';
import type { Nation } from '#kernel/bank-holidays';
import type { LocalDate } from '#kernel/local-date';
import type { FeedRecord, HeadingRecord, IndicatorRecord, CriteriaRecord } from './records.ts';

export interface OrganisationRecord {
  tenantId: string;
  id: string;
  code: string;
  name: string;
  kind: string;
  gssCode: string | null;
  nation: Nation;
  policy: Record<string, unknown>;
}

export interface PartnershipRecord {
  tenantId: string;
  id: string;
  code: string;
  name: string;
  description: string;
  nation: Nation;
  policy: Record<string, unknown>;
  /** The number that the next case gets. */
  nextCaseNumber: number;
}

export interface MembershipRecord {
  tenantId: string;
  organisationId: string;
  organisationCode: string;
  organisationName: string;
  organisationKind: string;
  gssCode: string | null;
  joined: LocalDate;
  left: LocalDate | null;
  accountableBody: boolean;
}

export interface AppointmentRecord {
  tenantId: string;
  id: string;
  personId: string;
  personName: string;
  jobTitle: string;
  role: string;
  organisationId: string;
  organisationName: string;
  portfolio: string | null;
  starts: LocalDate;
  ends: LocalDate | null;
}

export interface ThemeRecord {
  tenantId: string;
  code: string;
  name: string;
  position: number;
}

export interface ComparatorRecord {
  tenantId: string;
  indicatorId: string;
  periodStart: LocalDate;
  areaCode: string;
  areaName: string;
  periodEnd: LocalDate;
  periodLabel: string;
  value: number;
  /** Part and whole, where the source gives them; both or neither. */
  numerator: number | null;
  denominator: number | null;
}

/** Sets a place up: who is in it, what it measures, what it may spend. */
export interface PlaceStore {
  addOrganisation(record: OrganisationRecord): Promise<void>;
  addPartnership(record: PartnershipRecord): Promise<void>;
  addMembership(record: MembershipRecord): Promise<void>;
  addAppointment(record: AppointmentRecord): Promise<void>;
  addThemes(records: ThemeRecord[]): Promise<void>;
  addIndicators(records: IndicatorRecord[]): Promise<void>;
  addFeeds(records: FeedRecord[]): Promise<void>;
  addCriteria(record: CriteriaRecord): Promise<void>;
  addComparators(records: ComparatorRecord[]): Promise<void>;
  addHeading(record: HeadingRecord): Promise<void>;
  /** Those of these codes that indicators of the tenant have already. */
  indicatorCodes(tenantId: string, codes: string[]): Promise<string[]>;
  /** Every indicator of the tenant that is in use, in order of id. */
  indicatorsInUse(tenantId: string): Promise<IndicatorRecord[]>;
  /** Whose bank holidays a tenant keeps. @throws when it is neither organisation nor partnership, or not in view */
  nationOf(tenantId: string): Promise<Nation>;
  /** What a tenant has decided for itself, by the names of the settings; what is not in it has its default. */
  policyOf(tenantId: string): Promise<Record<string, unknown>>;
  /** The same with whose it is, locked until the transaction ends; null for a tenant not in view. */
  policyToChange(tenantId: string): Promise<{ of: PolicyOwner; policy: Record<string, unknown> } | null>;
  /** Replaces it whole. */
  setPolicy(tenantId: string, of: PolicyOwner, policy: Record<string, unknown>): Promise<void>;
}
