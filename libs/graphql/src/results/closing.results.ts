import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { CaseClosingRow } from '#read-models/closing/closing.rows';
import { CaseClosing } from '../types/closing/case-closing.type.ts';
import { resultType } from './answer.ts';
import { ChangedMeanwhile, Invalid, NotAvailableNow, NotFound, NotPermitted } from './refusal.types.ts';

/** It was written. */
@ObjectType({ description: 'It was written.' })
export class ClosingWritten {
  @Field(() => ID, { description: 'The case.' })
  caseId!: string;

  @Field(() => CaseClosing, { description: 'What the case leaves behind now.' })
  closing!: CaseClosingRow;
}

/** What writing something that a case leaves behind answers. */
export const ClosingResult = createUnionType({
  name: 'ClosingResult',
  description: 'What writing something that a case leaves behind answers.',
  types: () => [ClosingWritten, NotAvailableNow, NotPermitted, ChangedMeanwhile, Invalid, NotFound] as const,
  resolveType: resultType('ClosingWritten'),
});
