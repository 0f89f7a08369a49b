import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { QuestionBankRow } from '#read-models/questions/question.rows';
import { QuestionBank } from '../types/questions/question-bank.type.ts';
import { resultType } from './answer.ts';
import { ChangedMeanwhile, Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** The bank was changed. */
@ObjectType({ description: 'The bank was changed.' })
export class QuestionKept {
  @Field(() => String, { description: 'Code of the question.' })
  code!: string;

  @Field(() => QuestionBank, { description: 'The bank as it now is.' })
  bank!: QuestionBankRow;
}

/** What changing a partnership's questions answers. */
export const QuestionResult = createUnionType({
  name: 'QuestionResult',
  description: "What changing a partnership's questions answers.",
  types: () => [QuestionKept, NotPermitted, ChangedMeanwhile, Invalid, NotFound] as const,
  resolveType: resultType('QuestionKept'),
});
