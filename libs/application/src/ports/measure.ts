import type { CountedFacts, DescribedFacts } from '#domain/measure/measure-facts';
import type { LocalDate } from '#kernel/local-date';
import type { ChainStore } from './chain.ts';
import type { CriteriaStore } from './criteria.ts';
import type { QualityStore } from './quality.ts';
import type { PriorityStore } from './priority.ts';
import type { SuiteStore } from './suite.ts';

/** Someone who may answer for a measure, with where they do so. */
export interface AnswerableRecord {
  personId: string;
  personName: string;
  jobTitle: string;
  organisationId: string;
  organisationName: string;
}

/** One version of a measure's definition; the first has no day, since it counts from the beginning. */
export interface DefinitionRecord extends CountedFacts {
  tenantId: string;
  indicatorId: string;
  version: number;
  effectiveFrom: LocalDate | null;
  reason: string | null;
  setBy: string | null;
  setByName: string;
  setAt: Date;
}

/** Who answers for a measure, as its row holds them. */
export interface AnsweringRecord {
  ownerPersonId: string;
  ownerName: string;
  ownerJobTitle: string;
  ownerOrganisationId: string;
  ownerOrganisationName: string;
  deputyPersonId: string | null;
  deputyName: string | null;
}

/** What is said of measures and of the whole set of them. */
export interface MeasureStore {
  /** Writes what changed and counts the revision; the caller holds the indicator's lock. */
  change(
    key: { tenantId: string; id: string },
    changes: Partial<DescribedFacts & CountedFacts & AnsweringRecord & { definitionVersion: number }>,
  ): Promise<void>;
  /** Every version of the definition, the first first; none while it was never changed. */
  definitions(tenantId: string, indicatorId: string): Promise<DefinitionRecord[]>;
  addDefinitions(records: DefinitionRecord[]): Promise<void>;
  /** The person's appointment on a day where they could answer for a measure of the tenant, or null. */
  answerable(tenantId: string, personId: string, on: LocalDate): Promise<AnswerableRecord | null>;
  themeCodes(tenantId: string): Promise<string[]>;
  /** The measures of a tenant that are in use, in the order of their ids. */
  inUse(tenantId: string): Promise<string[]>;
}

/** What holds how measures are set up, how they are judged, and how good they are. */
export interface MeasureStores {
  measures: MeasureStore;
  criteria: CriteriaStore;
  quality: QualityStore;
  chains: ChainStore;
  suites: SuiteStore;
  priorities: PriorityStore;
}
