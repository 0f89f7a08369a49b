import { EntitySchema } from 'typeorm';
import type {
  HeadingTagRecord,
  MeasureTagRecord,
  PriorityOrderRecord,
  PriorityRecord,
} from '#application/ports/priority';
import { columns } from './columns.ts';

/** The place of a priority in one version of the order. */
export interface PriorityRankRow {
  tenantId: string;
  version: number;
  priorityId: string;
  place: number;
}

export type PriorityOrderRow = Omit<PriorityOrderRecord, 'priorityIds'>;

export const PriorityEntity = new EntitySchema<PriorityRecord>({
  name: 'priority',
  columns: columns<PriorityRecord>({
    tenantId: 'id!',
    id: 'id!',
    title: 'text',
    meaning: 'text',
    origin: 'text',
    restsOn: 'text',
    adoptedBy: 'text',
    adoptedOn: 'date',
    starts: 'date',
    reviewOn: 'date?',
    ends: 'date?',
    endedBy: 'text?',
    endReason: 'text?',
    revision: 'int',
    setUpBy: 'id',
    setUpByName: 'text',
    setUpAt: 'instant',
  }),
});

export const PriorityOrderEntity = new EntitySchema<PriorityOrderRow>({
  name: 'priority_order',
  columns: columns<PriorityOrderRow>({
    tenantId: 'id!',
    version: 'int!',
    decidedOn: 'date',
    decidedBy: 'text',
    reason: 'text',
    recordedBy: 'id',
    recordedByName: 'text',
    recordedAt: 'instant',
  }),
});

export const PriorityRankEntity = new EntitySchema<PriorityRankRow>({
  name: 'priority_rank',
  columns: columns<PriorityRankRow>({
    tenantId: 'id!',
    version: 'int!',
    priorityId: 'id!',
    place: 'int',
  }),
});

export const MeasureTagEntity = new EntitySchema<MeasureTagRecord>({
  name: 'priority_measure',
  columns: columns<MeasureTagRecord>({
    tenantId: 'id!',
    id: 'id!',
    indicatorId: 'id',
    ownerId: 'id',
    priorityId: 'id',
    starts: 'date',
    ends: 'date?',
    taggedBy: 'id',
    taggedByName: 'text',
  }),
});

export const HeadingTagEntity = new EntitySchema<HeadingTagRecord>({
  name: 'priority_heading',
  columns: columns<HeadingTagRecord>({
    tenantId: 'id!',
    id: 'id!',
    headingId: 'id',
    ownerId: 'id',
    priorityId: 'id',
    percent: 'int',
    starts: 'date',
    ends: 'date?',
    taggedBy: 'id',
    taggedByName: 'text',
  }),
});
