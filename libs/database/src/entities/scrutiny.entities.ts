import { EntitySchema } from 'typeorm';
import type { RecommendationRecord, WorkProgrammeRecord } from '#application/ports/scrutiny';
import { columns } from './columns.ts';

export const RecommendationEntity = new EntitySchema<RecommendationRecord>({
  name: 'recommendation',
  columns: columns<RecommendationRecord>({
    tenantId: 'id!',
    id: 'id!',
    number: 'int',
    aboutKind: 'text',
    aboutTitle: 'text',
    caseId: 'id?',
    caseNumber: 'int?',
    indicatorId: 'id?',
    text: 'text',
    toWhom: 'text',
    portfolio: 'text?',
    toOrganisationId: 'id',
    toOrganisationName: 'text',
    state: 'text',
    stateSince: 'instant',
    version: 'int',
    waitingFor: 'text',
    decision: 'text?',
    pressed: 'flag',
    madeAt: 'instant',
    responseDue: 'date',
    respondedAt: 'instant?',
    implementerOrganisationId: 'id?',
    implementerName: 'text?',
    implementBy: 'date?',
    dueAt: 'instant?',
    closedAt: 'instant?',
    subject: 'json',
  }),
});

export const WorkProgrammeEntity = new EntitySchema<WorkProgrammeRecord>({
  name: 'work_programme_item',
  columns: columns<WorkProgrammeRecord>({
    tenantId: 'id!',
    id: 'id!',
    kind: 'text',
    title: 'text',
    caseId: 'id?',
    indicatorId: 'id?',
    recommendationId: 'id?',
    reason: 'text',
    meetingOn: 'date?',
    version: 'int',
    addedAt: 'instant',
    addedBy: 'id',
    addedByName: 'text',
    removedAt: 'instant?',
    removedByName: 'text?',
    removedReason: 'text?',
  }),
});
