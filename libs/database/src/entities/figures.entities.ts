import { EntitySchema } from 'typeorm';
import type { ForecastRecord } from '#application/ports/figures';
import { columns } from './columns.ts';

export const ForecastEntity = new EntitySchema<ForecastRecord>({
  name: 'forecast',
  columns: columns<ForecastRecord>({
    tenantId: 'id!',
    indicatorId: 'id!',
    periodStart: 'date!',
    revision: 'int!',
    periodEnd: 'date',
    value: 'number',
    low: 'number?',
    high: 'number?',
    basis: 'text',
    madeBy: 'id',
    madeByName: 'text',
    madeAt: 'instant',
  }),
});
