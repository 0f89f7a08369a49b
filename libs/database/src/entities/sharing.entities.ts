import { EntitySchema } from 'typeorm';
import type { AgreementRecord, SharedMeasureRecord } from '#application/ports/sharing';
import { columns } from './columns.ts';

export const AgreementEntity = new EntitySchema<AgreementRecord>({
  name: 'sharing_agreement',
  columns: columns<AgreementRecord>({
    tenantId: 'id!',
    id: 'id!',
    organisationId: 'id',
    organisationName: 'text',
    organisationIndicatorId: 'id?',
    measure: 'text',
    level: 'text',
    starts: 'date',
    ends: 'date',
    state: 'text',
    stateSince: 'instant',
    version: 'int',
    proposedBy: 'text',
    proposedByPersonId: 'id',
    proposedByName: 'text',
    proposedAt: 'instant',
    waitingFor: 'text',
    dueAt: 'instant?',
    replacesId: 'id?',
  }),
});

export const SharedMeasureEntity = new EntitySchema<SharedMeasureRecord>({
  name: 'shared_measure',
  columns: columns<SharedMeasureRecord>({
    tenantId: 'id!',
    agreementId: 'id!',
    organisationId: 'id',
    organisationName: 'text',
    title: 'text',
    definition: 'text',
    level: 'text',
    unit: 'text',
    unitLabel: 'text',
    decimals: 'int',
    polarity: 'text',
    frequency: 'text',
    numeratorLabel: 'text?',
    denominatorLabel: 'text?',
    ownerJobTitle: 'text',
    attribution: 'text',
    caveat: 'text?',
    periodStart: 'date?',
    periodEnd: 'date?',
    value: 'number?',
    target: 'number?',
    rag: 'text',
    direction: 'text',
    publishedAt: 'instant',
  }),
});
