import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { DelegationsRow } from '#read-models/delegations/delegations.rows';
import { Delegations } from '../types/delegations/delegations.type.ts';
import { resultType } from './answer.ts';
import { Invalid, NotFound, NotPermitted } from './refusal.types.ts';

/** The delegations were changed. */
@ObjectType({ description: 'The delegations were changed.' })
export class DelegationsChanged {
  @Field(() => Delegations, { description: 'Who stands in for whom now.' })
  delegations!: DelegationsRow;
}

/** What changing delegations answers. */
export const DelegationsResult = createUnionType({
  name: 'DelegationsResult',
  description: 'What changing delegations answers.',
  types: () => [DelegationsChanged, NotPermitted, Invalid, NotFound] as const,
  resolveType: resultType('DelegationsChanged'),
});
