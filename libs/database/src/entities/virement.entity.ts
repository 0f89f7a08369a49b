import { EntitySchema } from 'typeorm';
import type { VirementRecord } from '#application/ports/virement.record';
import { columns } from './columns.ts';

export const VirementEntity = new EntitySchema<VirementRecord>({
  name: 'virement',
  columns: columns<VirementRecord>({
    tenantId: 'id!',
    id: 'id!',
    partnershipId: 'id',
    partnershipName: 'text',
    caseId: 'id',
    caseNumber: 'int',
    title: 'text',
    shiftId: 'id',
    otherOrganisationName: 'text',
    direction: 'text',
    amount: 'bigint',
    unit: 'text',
    year: 'int',
    headingAsked: 'text',
    headingId: 'id?',
    state: 'text',
    stateSince: 'instant',
    version: 'int',
    waitingFor: 'text',
    subject: 'json',
    dueAt: 'instant?',
    askedAt: 'instant',
  }),
});
