import { EntitySchema } from 'typeorm';
import type { DelegationRecord } from '#application/ports/delegation';
import { columns } from './columns.ts';

export const DelegationEntity = new EntitySchema<DelegationRecord>({
  name: 'delegation',
  columns: columns<DelegationRecord>({
    tenantId: 'id!',
    id: 'id!',
    appointmentId: 'id',
    organisationId: 'id',
    fromPersonId: 'id',
    fromName: 'text',
    toPersonId: 'id',
    toName: 'text',
    toJobTitle: 'text',
    starts: 'date',
    ends: 'date',
    reason: 'text',
    grantedAt: 'instant',
    endedAt: 'instant?',
    endReason: 'text?',
  }),
});
