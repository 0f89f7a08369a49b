import { EntitySchema } from 'typeorm';
import type { EditionRecord, PublicationRecord } from '#application/ports/publication';
import { columns } from './columns.ts';

export const PublicationEntity = new EntitySchema<PublicationRecord>({
  name: 'publication',
  columns: columns<PublicationRecord>({
    tenantId: 'id!',
    id: 'id!',
    indicatorId: 'id',
    live: 'flag',
    edition: 'int',
    changedAt: 'instant',
  }),
});

export const EditionEntity = new EntitySchema<EditionRecord>({
  name: 'publication_edition',
  columns: columns<EditionRecord>({
    tenantId: 'id!',
    publicationId: 'id!',
    number: 'int!',
    publishedAt: 'instant',
    publishedBy: 'id',
    publishedByName: 'text',
    note: 'text?',
    content: 'json',
    contentHash: 'text',
  }),
});
