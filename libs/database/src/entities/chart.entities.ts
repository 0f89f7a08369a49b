import { EntitySchema } from 'typeorm';
import type { ChartRebaseRecord, ComparatorSetRecord, ComparatorUseRecord } from '#application/ports/charts';
import { columns } from './columns.ts';

export const ChartRebaseEntity = new EntitySchema<ChartRebaseRecord>({
  name: 'chart_rebase',
  columns: columns<ChartRebaseRecord>({
    tenantId: 'id!',
    indicatorId: 'id!',
    fromDay: 'date!',
    version: 'int!',
    reason: 'text',
    caseId: 'id?',
    withdrawn: 'flag',
    setBy: 'id',
    setByName: 'text',
    setAt: 'instant',
  }),
});

export const ComparatorSetEntity = new EntitySchema<ComparatorSetRecord>({
  name: 'comparator_set',
  columns: columns<ComparatorSetRecord>({
    tenantId: 'id!',
    code: 'text!',
    version: 'int!',
    name: 'text',
    reason: 'text',
    areas: 'texts',
    benchmark: 'text?',
    retired: 'flag',
    setBy: 'id',
    setByName: 'text',
    setAt: 'instant',
  }),
});

export const ComparatorUseEntity = new EntitySchema<ComparatorUseRecord>({
  name: 'comparator_use',
  columns: columns<ComparatorUseRecord>({
    tenantId: 'id!',
    indicatorId: 'id!',
    version: 'int!',
    setCode: 'text?',
    differs: 'json',
    setBy: 'id',
    setByName: 'text',
    setAt: 'instant',
  }),
});
