import { EntitySchema } from 'typeorm';
import type { CriteriaProposalRecord } from '#application/ports/criteria';
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

export const CriteriaProposalEntity = new EntitySchema<CriteriaProposalRecord>({
  name: 'criteria_proposal',
  columns: columns<CriteriaProposalRecord>({
    tenantId: 'id!',
    id: 'id!',
    rules: 'json',
    rationale: 'text',
    effectiveFrom: 'date',
    replacesVersion: 'int?',
    state: 'text',
    proposedBy: 'id',
    proposedFor: 'id?',
    proposedByName: 'text',
    proposedAt: 'instant',
    decidedBy: 'id?',
    decidedByName: 'text?',
    decidedAt: 'instant?',
    body: 'text?',
    comment: 'text?',
  }),
});
