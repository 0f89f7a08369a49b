import { EntitySchema } from 'typeorm';
import type { ClosingRecord } from '#application/ports/closing';
import { columns } from './columns.ts';

export const ClosingNoteEntity = new EntitySchema<ClosingRecord>({
  name: 'case_closing_note',
  columns: columns<ClosingRecord>({
    tenantId: 'id!',
    id: 'id!',
    caseId: 'id',
    kind: 'text',
    version: 'int',
    text: 'text',
    forWhom: 'text?',
    whatItTook: 'text?',
    whatToWatch: 'text?',
    commended: 'text?',
    resourcesMayMove: 'flag?',
    heading: 'text?',
    movesFrom: 'date?',
    personId: 'id',
    personName: 'text',
    jobTitle: 'text',
    organisationName: 'text',
    at: 'instant',
  }),
});
