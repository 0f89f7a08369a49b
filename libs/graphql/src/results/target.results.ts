import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { TargetRow } from '#read-models/indicator/indicator.rows';
import { Target } from '../types/indicator/target.type.ts';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** The target was fixed. */
@ObjectType({ description: 'The target was fixed.' })
export class TargetSet {
  @Field(() => Target, { description: 'The target.' })
  target!: TargetRow;
}

/** What setting a target answers. */
export const SetTargetResult = createUnionType({
  name: 'SetTargetResult',
  description: 'What setting a target answers.',
  types: () => [TargetSet, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('TargetSet'),
});
