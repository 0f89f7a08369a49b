import { EntitySchema } from 'typeorm';
import type { TargetProposalRecord } from '#application/ports/target';
import { columns } from './columns.ts';

export const TargetProposalEntity = new EntitySchema<TargetProposalRecord>({
  name: 'target_proposal',
  columns: columns<TargetProposalRecord>({
    tenantId: 'id!',
    id: 'id!',
    indicatorId: 'id',
    indicatorTitle: 'text',
    starts: 'date',
    ends: 'date',
    value: 'number',
    state: 'text',
    stateSince: 'instant',
    version: 'int',
    waitingFor: 'text',
    flags: 'int',
    subject: 'json',
    dueAt: 'instant?',
    proposedAt: 'instant',
    proposedByName: 'text',
    closedAt: 'instant?',
    targetId: 'id?',
  }),
});
