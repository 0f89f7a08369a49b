import { EntitySchema } from 'typeorm';
import type { OutcomeLinkRecord } from '#application/ports/chain';
import { columns } from './columns.ts';

export const OutcomeLinkEntity = new EntitySchema<OutcomeLinkRecord>({
  name: 'outcome_link',
  columns: columns<OutcomeLinkRecord>({
    tenantId: 'id!',
    id: 'id!',
    sort: 'text',
    fromIndicatorId: 'id',
    toIndicatorId: 'id',
    lagMonths: 'int',
    strength: 'text',
    evidence: 'text',
    proposedBy: 'id',
    proposedByName: 'text',
    proposedAt: 'instant',
    fromConfirmedBy: 'id?',
    fromConfirmedByName: 'text?',
    fromConfirmedAt: 'instant?',
    toConfirmedBy: 'id?',
    toConfirmedByName: 'text?',
    toConfirmedAt: 'instant?',
    endedBy: 'id?',
    endedByName: 'text?',
    endedAt: 'instant?',
    endedReason: 'text?',
  }),
});
