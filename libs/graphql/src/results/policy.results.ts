import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { PolicyRow } from '#read-models/policy/policy.rows';
import { Policy } from '../types/policy/policy.type.ts';
import { resultType } from './answer.ts';
import { ChangedMeanwhile, Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** The policy was changed. */
@ObjectType({ description: 'The policy was changed.' })
export class PolicySet {
  @Field(() => Policy, { description: 'The policy as it stands now.' })
  policy!: PolicyRow;
}

/** What changing a policy answers. */
export const SetPolicyResult = createUnionType({
  name: 'SetPolicyResult',
  description: 'What changing a policy answers.',
  types: () => [PolicySet, NotPermitted, ChangedMeanwhile, Invalid, NotFound] as const,
  resolveType: resultType('PolicySet'),
});
