import { EntitySchema } from 'typeorm';
import type {
  ContributionRecord,
  CriteriaRecord,
  DraftRecord,
  FeedRecord,
  IndicatorRecord,
  LatestRecord,
  ObservationRecord,
  OverlapRecord,
  TargetRecord,
} from '#application/ports/records';
import { columns } from './columns.ts';

export const IndicatorEntity = new EntitySchema<IndicatorRecord>({
  name: 'indicator',
  columns: columns<IndicatorRecord>({
    tenantId: 'id!',
    id: 'id!',
    code: 'text',
    title: 'text',
    definition: 'text',
    definitionVersion: 'int',
    themeCode: 'text?',
    level: 'text',
    kind: 'text',
    origin: 'text',
    polarity: 'text',
    unit: 'text',
    unitLabel: 'text',
    decimals: 'int',
    frequency: 'text',
    reportingLagDays: 'int?',
    valueKind: 'text',
    multiplier: 'number',
    numeratorLabel: 'text?',
    denominatorLabel: 'text?',
    aggregation: 'text?',
    ownerPersonId: 'id',
    ownerName: 'text',
    ownerJobTitle: 'text',
    ownerOrganisationId: 'id',
    ownerOrganisationName: 'text',
    deputyPersonId: 'id?',
    deputyName: 'text?',
    portfolio: 'text?',
    portfolioOrganisationId: 'id?',
    priority: 'int',
    sourceTitle: 'text',
    sourcePublisher: 'text',
    sourceUrl: 'text?',
    licence: 'text',
    attribution: 'text',
    caveat: 'text?',
    revision: 'int',
    retiredAt: 'instant?',
    createdAt: 'instant',
  }),
});

export const FeedEntity = new EntitySchema<FeedRecord>({
  name: 'indicator_feed',
  columns: columns<FeedRecord>({
    tenantId: 'id!',
    indicatorId: 'id!',
    organisationId: 'id!',
    organisationName: 'text',
    organisationIndicatorId: 'id',
    starts: 'date',
    ends: 'date?',
  }),
});

export const TargetEntity = new EntitySchema<TargetRecord>({
  name: 'target',
  columns: columns<TargetRecord>({
    tenantId: 'id!',
    id: 'id!',
    indicatorId: 'id',
    starts: 'date',
    ends: 'date',
    value: 'number',
    toleranceBelow: 'number',
    toleranceAbove: 'number',
    basis: 'text',
    example: 'flag',
    fixedAt: 'instant',
    fixedBy: 'id',
    fixedByName: 'text',
  }),
});

export const CriteriaEntity = new EntitySchema<CriteriaRecord>({
  name: 'exception_criteria',
  columns: columns<CriteriaRecord>({
    tenantId: 'id!',
    version: 'int!',
    adoptedBy: 'text',
    adoptedAt: 'instant',
    effectiveFrom: 'date',
    rules: 'json',
    proposalId: 'id?',
  }),
});

export const DraftEntity = new EntitySchema<DraftRecord>({
  name: 'return_draft',
  columns: columns<DraftRecord>({
    tenantId: 'id!',
    indicatorId: 'id!',
    periodStart: 'date!',
    periodEnd: 'date',
    value: 'number?',
    numerator: 'number?',
    denominator: 'number?',
    commentary: 'text?',
    reason: 'text?',
    missingKind: 'text?',
    missingReason: 'text?',
    enteredBy: 'id',
    enteredFor: 'id?',
    enteredByName: 'text',
    enteredAt: 'instant',
  }),
});

export const ObservationEntity = new EntitySchema<ObservationRecord>({
  name: 'observation',
  columns: columns<ObservationRecord>({
    tenantId: 'id!',
    indicatorId: 'id!',
    periodStart: 'date!',
    periodEnd: 'date',
    value: 'number?',
    numerator: 'number?',
    denominator: 'number?',
    status: 'text',
    commentary: 'text?',
    enteredBy: 'id?',
    signedBy: 'id?',
    signedCount: 'int?',
    expectedCount: 'int?',
    missingKind: 'text?',
    missingReason: 'text?',
    revision: 'int',
    updatedAt: 'instant',
  }),
});

export const ContributionEntity = new EntitySchema<ContributionRecord>({
  name: 'contribution',
  columns: columns<ContributionRecord>({
    tenantId: 'id!',
    indicatorId: 'id!',
    organisationId: 'id!',
    periodStart: 'date!',
    revision: 'int!',
    periodEnd: 'date',
    value: 'number?',
    numerator: 'number?',
    denominator: 'number?',
    commentary: 'text?',
    reason: 'text?',
    missingKind: 'text?',
    missingReason: 'text?',
    signedBy: 'id',
    signedByName: 'text',
    signedAt: 'instant',
  }),
});

/** An overlap adjustment with who made it. */
export interface OverlapRow extends OverlapRecord {
  madeBy: string;
  madeByName: string;
  madeAt: Date;
}

export const OverlapEntity = new EntitySchema<OverlapRow>({
  name: 'overlap_adjustment',
  columns: columns<OverlapRow>({
    tenantId: 'id!',
    indicatorId: 'id!',
    periodStart: 'date!',
    amount: 'number',
    denominatorAmount: 'number',
    reason: 'text',
    madeBy: 'id',
    madeByName: 'text',
    madeAt: 'instant',
  }),
});

export const LatestEntity = new EntitySchema<LatestRecord>({
  name: 'indicator_latest',
  columns: columns<LatestRecord>({
    tenantId: 'id!',
    indicatorId: 'id!',
    periodStart: 'date?',
    periodEnd: 'date?',
    value: 'number?',
    target: 'number?',
    toleranceBelow: 'number?',
    toleranceAbove: 'number?',
    rag: 'text',
    direction: 'text',
    change: 'number?',
    changeOnYear: 'number?',
    slope: 'number?',
    exceptionClass: 'text?',
    exceptionRule: 'text?',
    criteriaVersion: 'int?',
    variation: 'text?',
    assurance: 'text?',
    recommendedResponse: 'text?',
    signedCount: 'int?',
    expectedCount: 'int?',
    missing: 'text?',
    series: 'numbers',
    organisations: 'texts',
    updatedAt: 'instant',
  }),
});
