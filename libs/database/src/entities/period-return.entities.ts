import { EntitySchema } from 'typeorm';
import type { PeriodReturnRecord, VerificationRecord } from '#application/ports/return-records';
import { columns } from './columns.ts';

export const PeriodReturnEntity = new EntitySchema<PeriodReturnRecord>({
  name: 'period_return',
  columns: columns<PeriodReturnRecord>({
    tenantId: 'id!',
    id: 'id!',
    indicatorId: 'id',
    periodStart: 'date',
    periodEnd: 'date',
    returnDueAt: 'instant',
    stage: 'text',
    stageSince: 'instant',
    dueAt: 'instant?',
    overdue: 'flag',
    version: 'int',
    revision: 'int?',
    enteredBy: 'id?',
    enteredFor: 'id?',
    enteredByName: 'text?',
    signedBy: 'id?',
    signedFor: 'id?',
    signedByName: 'text?',
    signedAt: 'instant?',
    verifiedBy: 'id?',
    verifiedByName: 'text?',
    verifiedAt: 'instant?',
    sentBackByName: 'text?',
    sentBackAt: 'instant?',
    sentBackReason: 'text?',
  }),
});

export const VerificationEntity = new EntitySchema<VerificationRecord>({
  name: 'contribution_verification',
  columns: columns<VerificationRecord>({
    tenantId: 'id!',
    indicatorId: 'id!',
    organisationId: 'id!',
    periodStart: 'date!',
    revision: 'int!',
    signedBy: 'id',
    verifiedBy: 'id',
    verifiedByName: 'text',
    verifiedAt: 'instant',
  }),
});
