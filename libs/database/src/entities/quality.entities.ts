import { EntitySchema } from 'typeorm';
import type { KeyLeaveRecord, PassportRecord } from '#application/ports/quality';
import { columns } from './columns.ts';

export const PassportEntity = new EntitySchema<PassportRecord>({
  name: 'measure_passport',
  columns: columns<PassportRecord>({
    tenantId: 'id!',
    indicatorId: 'id!',
    version: 'int!',
    answers: 'json',
    assessedBy: 'id',
    assessedByName: 'text',
    assessedAt: 'instant',
  }),
});

export const KeyLeaveEntity = new EntitySchema<KeyLeaveRecord>({
  name: 'key_leave',
  columns: columns<KeyLeaveRecord>({
    tenantId: 'id!',
    id: 'id!',
    indicatorId: 'id',
    reason: 'text',
    body: 'text',
    until: 'date',
    givenBy: 'id',
    givenByName: 'text',
    givenAt: 'instant',
  }),
});
