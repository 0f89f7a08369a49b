import { EntitySchema } from 'typeorm';
import type { BreakdownFigureRecord, BreakdownPartRecord, ForecastRecord } from '#application/ports/figures';
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

export const BreakdownPartEntity = new EntitySchema<BreakdownPartRecord>({
  name: 'breakdown_part',
  columns: columns<BreakdownPartRecord>({
    tenantId: 'id!',
    dimension: 'text!',
    code: 'text!',
    groupingName: 'text',
    name: 'text',
    starts: 'date',
    ends: 'date?',
    position: 'int',
  }),
});

export const BreakdownFigureEntity = new EntitySchema<BreakdownFigureRecord>({
  name: 'breakdown_figure',
  columns: columns<BreakdownFigureRecord>({
    tenantId: 'id!',
    indicatorId: 'id!',
    periodStart: 'date!',
    dimension: 'text!',
    code: 'text!',
    revision: 'int!',
    periodEnd: 'date',
    value: 'number',
    numerator: 'number?',
    denominator: 'number?',
    reason: 'text?',
    enteredBy: 'id',
    enteredByName: 'text',
    enteredAt: 'instant',
  }),
});
