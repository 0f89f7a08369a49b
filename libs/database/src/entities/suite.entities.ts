import { EntitySchema } from 'typeorm';
import type { SetAssessmentRecord, SuiteRecord } from '#application/ports/suite';
import { columns } from './columns.ts';

/** An indicator's place in a suite. */
export interface SuiteIndicatorRow {
  tenantId: string;
  suiteId: string;
  indicatorId: string;
  position: number;
}

/** The place in a suite of a measure that a member shares. */
export interface SuiteSharedMeasureRow {
  tenantId: string;
  suiteId: string;
  agreementId: string;
  position: number;
}

export const SuiteEntity = new EntitySchema<SuiteRecord>({
  name: 'suite',
  columns: columns<SuiteRecord>({
    tenantId: 'id!',
    id: 'id!',
    code: 'text',
    name: 'text',
    isKey: 'flag',
    forPublic: 'flag',
    sizeReason: 'text?',
    revision: 'int',
  }),
});

export const SuiteIndicatorEntity = new EntitySchema<SuiteIndicatorRow>({
  name: 'suite_indicator',
  columns: columns<SuiteIndicatorRow>({
    tenantId: 'id!',
    suiteId: 'id!',
    indicatorId: 'id!',
    position: 'int',
  }),
});

export const SuiteSharedMeasureEntity = new EntitySchema<SuiteSharedMeasureRow>({
  name: 'suite_shared_measure',
  columns: columns<SuiteSharedMeasureRow>({
    tenantId: 'id!',
    suiteId: 'id!',
    agreementId: 'id!',
    position: 'int',
  }),
});

export const SetAssessmentEntity = new EntitySchema<SetAssessmentRecord>({
  name: 'set_assessment',
  columns: columns<SetAssessmentRecord>({
    tenantId: 'id!',
    year: 'int!',
    version: 'int!',
    answers: 'json',
    assessedBy: 'id',
    assessedByName: 'text',
    assessedAt: 'instant',
  }),
});
