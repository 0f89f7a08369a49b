import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { ImportRow } from '#read-models/imports/import.rows';
import { FileImport } from '../types/imports/file-import.type.ts';
import { resultType } from './answer.ts';
import { ChangedMeanwhile, Invalid, NotAvailableNow, NotFound, NotPermitted } from './refusal.types.ts';

/** The import was moved on. */
@ObjectType({ description: 'The import was moved on.' })
export class ImportMoved {
  @Field(() => FileImport, { description: 'The import as it now stands.' })
  fileImport!: ImportRow;
}

/** What an act on an import answers. */
export const ImportResult = createUnionType({
  name: 'ImportResult',
  description: 'What an act on an import answers.',
  types: () => [ImportMoved, NotAvailableNow, NotPermitted, ChangedMeanwhile, Invalid, NotFound] as const,
  resolveType: resultType('ImportMoved'),
});
