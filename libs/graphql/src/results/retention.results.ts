import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { RetentionRow } from '#read-models/retention/retention.reader';
import { Retention } from '../types/retention/retention.type.ts';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** It is on the worker's list. */
@ObjectType({ description: 'What is past its time is taken out shortly.' })
export class RetentionAsked {
  @Field(() => Retention, { description: 'How it stands now.' })
  retention!: RetentionRow;
}

/** What asking for it answers. */
export const RunRetentionResult = createUnionType({
  name: 'RunRetentionResult',
  description: 'What asking for what is past its time to be taken out answers.',
  types: () => [RetentionAsked, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('RetentionAsked'),
});
