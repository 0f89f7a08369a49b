import { EntitySchema } from 'typeorm';
import type { DefinitionRecord } from '#application/ports/measure';
import { columns } from './columns.ts';

export const DefinitionEntity = new EntitySchema<DefinitionRecord>({
  name: 'indicator_definition',
  columns: columns<DefinitionRecord>({
    tenantId: 'id!',
    indicatorId: 'id!',
    version: 'int!',
    effectiveFrom: 'date?',
    definition: 'text',
    polarity: 'text',
    unit: 'text',
    unitLabel: 'text',
    decimals: 'int',
    numeratorLabel: 'text?',
    denominatorLabel: 'text?',
    reason: 'text?',
    setBy: 'id?',
    setByName: 'text',
    setAt: 'instant',
  }),
});
